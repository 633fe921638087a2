/** `former.yaml`: ids that questions once had. One file for all editions, so that some of what it names is another's. */
import type {FormerQuestion} from '../bank/bank.ts';
import type {FormerFile} from '../bank/question.ts';
import type {BankFile, Report} from './bank-file.ts';
import type {DeclaredFact} from './facts.ts';

export function loadFormer({former}: FormerFile, file: BankFile, declared: ReadonlyMap<string, DeclaredFact>, report: Report): readonly FormerQuestion[] {
	return former.flatMap(({id, now, turned, narrows, values}, index): readonly FormerQuestion[] => {
		if (former.findIndex((each) => each.id === id) < index) report(file, ['former', index, 'id'], `"${id}" stands twice`, 'Write its line once.');
		// Another edition may ask it still.
		if (declared.has(id)) return [];
		return [{id, now: now.filter((each) => declared.has(each) || each.includes('/')), turned, narrows, ...(values && {values})}];
	});
}
