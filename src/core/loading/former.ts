/** `former.yaml`: ids that questions once had. One file for all editions, so that some of what it names is another's. */
import type {FormerQuestion} from '../bank/bank.ts';
import type {FormerFile} from '../bank/question.ts';
import type {BankFile, Report} from './bank-file.ts';
import type {DeclaredFact} from './facts.ts';

export function loadFormer({former}: FormerFile, file: BankFile, declared: ReadonlyMap<string, DeclaredFact>, report: Report): readonly FormerQuestion[] {
	return former.map(({id, now, turned, values}, index) => {
		if (declared.has(id)) report(file, ['former', index, 'id'], `"${id}" is asked today, so it is no former question`, 'Give the question of today an id that was never used, or take this line out.');
		if (former.findIndex((each) => each.id === id) < index) report(file, ['former', index, 'id'], `"${id}" stands twice`, 'Write its line once.');
		return {id, now: now.filter((each) => declared.has(each)), turned, ...(values && {values})};
	});
}
