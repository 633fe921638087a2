/** A draft as its written form reads: what stands in each row, without what stands for things not given. */
import type {Bank} from '../core/bank/bank.ts';
import {textOf} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Comply, FormReading} from '../core/bank/form-row.ts';
import {readRows, type RowReading} from '../core/draft/row.ts';
import {answerWords} from '../wording/en/document.ts';
import {rowTexts} from './row-texts.ts';
import {plainOf} from './text.ts';

const answers = {yes: 'yes', no: 'no', partly: 'partial', 'not-applicable': 'not-applicable', open: 'blank'} as const satisfies Record<NonNullable<RowReading['answer']>, Comply>;

export function formReading(bank: Bank, draft: Draft): FormReading {
	const rows = readRows(bank, draft).map((reading) => {
		const {answer, provision} = reading;
		const [evidence = '', commentary = ''] = rowTexts(bank, draft, reading, {isClean: true}).map(plainOf);
		return {provision: provision.id, comply: answers[answer ?? 'open'], complyAsPrinted: answer === undefined || answer === 'open' ? '' : answerWords[answer], evidence, commentary};
	});
	return {edition: bank.edition, landlord: textOf(draft.answers, 'landlord'), rows};
}
