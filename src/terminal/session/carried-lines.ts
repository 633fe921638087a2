/** Where a provision is introduced: how the Code's words changed since last year's form, and what last year's document said there. */
import type {Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {carriedRow, type CarriedRow} from '../../core/last-year/carried-rows.ts';
import {codeChange} from '../../core/last-year/code-changes.ts';
import {markedChanges, saidBriefly, saidLastYear, whatChanged} from '../../wording/en/carried.ts';
import {lineText, paragraph, type Line, type Span, type Style} from '../line.ts';
import {truncate} from '../text-width.ts';

/** Longer texts are cut: they stand whole where they are asked about. */
const longestShown = 80;

export function carriedLines(bank: Bank, draft: Draft, provision: string, width: number): readonly Line[] {
	if (draft.lastYear === undefined) return [];
	const row = carriedRow(bank, draft, provision);
	const isBrief = row !== undefined && row.origin.kind === 'reworked' && !row.isUncertain;
	const said = isBrief ? [saidBriefly(row)] : saidLastYear(bank, draft, provision, (text) => truncate(text.replaceAll(/\s+/g, ' '), longestShown));
	return [...changeLines(bank, draft, provision, width), ...said.flatMap((text) => paragraph(text, width, 'accent'))];
}

function changeLines(bank: Bank, draft: Draft, provision: string, width: number): readonly Line[] {
	const row = carriedRow(bank, draft, provision);
	if (!row || row.origin.kind === 'new') return [];
	const sentence = whatChanged(row);
	// The words themselves are for `why`, where a sentence says what became of them.
	return sentence === '' ? markedWords(bank, draft, row).flatMap((text) => coloured(paragraph(text, width, 'dim'))) : paragraph(sentence, width);
}

/** For `why`: what was taken out of the Code's words and put in since last year's form, and what last year's document says whole. */
export function formerWords(bank: Bank, draft: Draft, provision: string | undefined): readonly string[] {
	const row = provision === undefined ? undefined : carriedRow(bank, draft, provision);
	return row ? [...markedWords(bank, draft, row), ...saidLastYear(bank, draft, row.provision, (text) => text)] : [];
}

function markedWords(bank: Bank, draft: Draft, row: CarriedRow): readonly string[] {
	const change = row.origin.kind === 'new' ? undefined : codeChange(bank, row);
	return change ? markedChanges(draft.lastYear!.reading.edition, change) : [];
}

/** Colour is added to the marks, which say it all without. A mark may go over several lines. */
function coloured(lines: readonly Line[]): readonly Line[] {
	let style: Style = 'dim';
	return lines.map((each) =>
		lineText(each)
			.split(/(?=\[-|\{\+)|(?<=-\]|\+\})/)
			.map((text): Span => {
				if (text.startsWith('[-')) style = 'warning';
				if (text.startsWith('{+')) style = 'good';
				const span = {text, style};
				if (/(?:-\]|\+\})$/.test(text)) style = 'dim';
				return span;
			}),
	);
}
