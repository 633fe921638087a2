/** What is said when a draft is made from last year's document. */
import type {Edition} from '../../core/bank/edition.ts';
import {called} from './called.ts';
import {capital, typedName} from './phrasing.ts';

interface Made {
	readonly name: string;
	readonly document: string;
	readonly edition: Edition;
	readonly provisions: number;
	readonly arrived: number;
	readonly promises: number;
	readonly ended: readonly string[];
	readonly unplaced: number;
}

export const draftFromWords = {
	made({name, document, edition, provisions, arrived, promises, ended, unplaced}: Made): string {
		const kept = [
			...(ended.length > 0 ? [`${count(ended.length, 'row')} that ${ended.length === 1 ? 'is' : 'are'} no longer asked`] : []),
			...(unplaced > 0 ? [`${count(unplaced, 'piece')} of text that belong${unplaced === 1 ? 's' : ''} to no row`] : []),
		];
		const appendix = kept.length === 0 ? '' : ` ${capital(kept.join(' and '))} ${kept.length === 1 && ended.length + unplaced === 1 ? 'is' : 'are'} kept in an appendix of the draft.`;
		const found = promises === 0 ? '' : `, and ${promises === 1 ? 'one promise of it is' : `${promises} promises of it are`} asked about first`;
		return `The draft "${name}" begins with ${document} (${edition} form): something of it comes to ${arrived} of ${provisions} provisions${found}. Nothing counts as answered until you confirm it.${appendix}`;
	},
	resume: (name: string) => `Go on with "${called(`resume ${typedName(name)}`)}".`,
	cannotFollow: (document: Edition, draft: Edition) => `The document is on the ${document} form, and a draft on the ${draft} Code cannot begin with that. Leave out --code ${draft} to begin one on the ${document} Code.`,
};

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? '' : 's'}`;
}
