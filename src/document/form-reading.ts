/** A draft as its written form reads: what stands in each row, without what stands for things not given. */
import type {Bank} from '../core/bank/bank.ts';
import {textOf} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Comply, FormReading} from '../core/bank/form-row.ts';
import {readRows, type RowReading} from '../core/draft/row.ts';
import {answerWords} from '../wording/en/document.ts';
import {rowTexts} from './row-texts.ts';
import type {Span, Text} from './model.ts';
import {plainOf} from './text.ts';

const answers = {yes: 'yes', no: 'no', partly: 'partial', 'not-applicable': 'not-applicable', open: 'blank'} as const satisfies Record<NonNullable<RowReading['answer']>, Comply>;

export function formReading(bank: Bank, draft: Draft): FormReading {
	const rows = readRows(bank, draft).map((reading) => {
		const {answer, provision} = reading;
		const [evidence = '', commentary = ''] = rowTexts(bank, draft, reading).map((text) => plainOf(withAddresses(text)));
		return {provision: provision.id, comply: answers[answer ?? 'open'], complyAsPrinted: answer === undefined || answer === 'open' ? '' : answerWords[answer], evidence, commentary};
	});
	return {edition: bank.edition, landlord: textOf(draft.answers, 'landlord'), rows};
}

/** As a file is read: where a link leads stands behind its text, unless that says it. */
function withAddresses(text: Text): Text {
	return text.map((line) => ({...line, spans: line.spans.map((span) => (span.address === undefined || isItsText(span) ? span : {text: `${span.text} (${span.address})`}))}));
}

function isItsText({text, address = ''}: Span): boolean {
	const bare = (each: string) => each.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
	return bare(text) === bare(address);
}
