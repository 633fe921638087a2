/** Whether a row's own words take up a doubt: the part of the row that answers it, or the figures of the year that it rests on, named in it. */
import {valueOf} from './answers.ts';
import {findQuestion, type Bank, type Doubt, type Rule} from '../bank/bank.ts';
import type {RowPart} from '../bank/question.ts';
import {saysNothing} from '../text/says-nothing.ts';
import type {Draft} from './draft.ts';
import {written, type RowReading} from './row.ts';

type Doubted = Rule & Pick<Partial<Doubt>, 'answeredBy' | 'answeredWith'>;

const prose: readonly RowPart[] = ['commentary', 'part-met', 'explanation', 'alternative', 'reasons'];

/** Per cents and counts of the year, as the rule's sentence names them: these can be explained. A limit of the policy is kept or corrected. */
export function figuresOf(bank: Bank, draft: Draft, {say, about}: Doubted): readonly number[] {
	return about.flatMap((id) => {
		const value = say.includes(`{${id}}`) && findQuestion(bank, id)?.yearly ? valueOf(draft.answers, id) : undefined;
		return typeof value === 'number' ? [value] : [];
	});
}

export function isSaidBeside(bank: Bank, draft: Draft, reading: RowReading, rule: Doubted): boolean {
	const answered = rule.answeredBy === undefined ? '' : written(reading, rule.answeredBy);
	if (answered !== '' && !saysNothing(answered)) return true;
	const words = prose.flatMap((part) => written(reading, part).toLowerCase().split(/[^\p{L}]+/u));
	if (rule.answeredWith?.some((beginning) => words.some((word) => word.startsWith(beginning)))) return true;
	const figures = figuresOf(bank, draft, rule);
	const clauses = prose.flatMap((part) => written(reading, part).replaceAll(/(?<=\d),(?=\d{3})/g, '').split(clauseEnd));
	const names = figures.map((figure) => clauses.filter((clause) => new RegExp(String.raw`(?<![\d.])${figure}(?!\d|\.\d)`).test(clause)));
	return figures.length > 0 && names.every((each) => each.length > 0) && clauses.some((clause) => !names.flat().includes(clause) && clause.trim().split(/\s+/).length >= fewestWords);
}

/** A figure alone is only told once more: how it came about, or what is being done, stands in words of its own. */
const fewestWords = 4;
const clauseEnd = /[;:!?\n]+|\.(?!\d)|\b(?:because|as|since|after|due to|owing to|but|while)\b/i;
