import type {DateOrder} from '../bank/bank.ts';
import type {EditionFile} from '../bank/question.ts';
import type {BankFile, Report} from './bank-file.ts';
import type {DeclaredFact} from './facts.ts';

/** The rules on the assessment's own dates, each of which the edition asks for. */
export function loadDateOrder(edition: EditionFile, file: BankFile, declared: ReadonlyMap<string, DeclaredFact>, report: Report): readonly DateOrder[] {
	const asked = [...edition.opening, ...edition.closing];
	for (const [index, rule] of edition['dates-in-order'].entries()) {
		for (const end of ['earlier', 'later'] as const) {
			const id = rule[end];
			if (asked.includes(id) && declared.get(id)?.source.kind === 'date') continue;
			report(file, ['dates-in-order', index, end], `"${id}" is not a date that opening: or closing: asks for`, 'Name one that is, such as approved_on.');
		}
	}

	return edition['dates-in-order'];
}
