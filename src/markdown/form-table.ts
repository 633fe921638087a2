/** The official form: the Code's words and the landlord's answer, in the form's own columns, order and groups. */
import {isOpen} from '../core/draft/answers.ts';
import {answerId, type Bank, type Section} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {isWaiting} from '../core/last-year/waiting.ts';
import {readRows, type RowReading} from '../core/draft/row.ts';
import {answerWords, documentWords, groupHeading, placeholders, sectionHeading, waitingWords} from '../wording/en/document.ts';
import {writeInline} from './inline-text.ts';
import {joinPieces, piecesOf} from './row-pieces.ts';
import {writeBlocks, writeMark, writePlaceholder, writeTable} from './table.ts';

/** Shares of the page: provision, requirement, comply, then the text columns. */
const widths: Readonly<Record<Bank['edition'], readonly number[]>> = {'2024': [8, 32, 9, 22, 29], '2022': [8, 36, 9, 47]};

export interface FormFlags {
	/** Marks of gaps, by provision. */
	readonly marks: ReadonlyMap<string, string>;
	/** Says of rows without an answer that last year's is carried to them. */
	readonly showsCarried: boolean;
}

export function writeForm(bank: Bank, draft: Draft, {marks, showsCarried}: FormFlags): string {
	const readings = new Map(readRows(bank, draft).map((reading) => [reading.provision.id, reading]));
	const unanswered = (id: string) => (showsCarried && isWaiting(bank, draft, id) ? placeholders.carried : placeholders.answer);
	const row = (id: string) => writeRow(bank, draft, readings.get(id)!, marks.get(id), unanswered(id));
	return writeBlocks([`## ${documentWords.form}`, ...bank.sections.map((section) => writeSection(bank, section, row))]);
}

function writeSection(bank: Bank, section: Section, row: (id: string) => readonly string[]): string {
	const groups = groupsOf(bank, section).flatMap(({heading, ids}) => [heading === '' ? '' : `#### ${heading}`, writeTable(bank.columns, widths[bank.edition], ids.map(row))]);
	return writeBlocks([writeMark('section', section.number), `### ${writeInline(sectionHeading(section.number, section.title))}`, ...groups]);
}

/** The tables of a section: 2022 must before should, and both editions by stage. The bank's order is the form's. */
function groupsOf(bank: Bank, section: Section): ReadonlyArray<{readonly heading: string; readonly ids: readonly string[]}> {
	const groups: Array<{heading: string; ids: string[]}> = [];
	for (const {id, obligation, stage} of section.provisions) {
		const heading = groupHeading(bank.edition, obligation, stage);
		const last = groups.at(-1);
		if (last?.heading === heading) last.ids.push(id);
		else groups.push({heading, ids: [id]});
	}

	return groups;
}

function writeRow(bank: Bank, draft: Draft, reading: RowReading, mark: string | undefined, unanswered: string): readonly string[] {
	const {id, requirement} = reading.provision;
	return [`${writeMark('row', id)}${id}${mark === undefined ? '' : ` ${mark}`}`, writeInline(requirement), writeAnswer(draft, reading, unanswered), ...writeTexts(bank, draft, reading)];
}

/** The text cells of a row: one in 2022, evidence and commentary in 2024. */
export function writeTexts(bank: Bank, draft: Draft, reading: RowReading): readonly string[] {
	const pieces = piecesOf(bank, draft, reading);
	if (bank.edition === '2022') return [joinPieces(pieces, reading)];
	return [pieces.filter(({kind}) => kind === 'evidence'), pieces.filter(({kind}) => kind !== 'evidence')].map((each) => joinPieces(each, reading));
}

function writeAnswer(draft: Draft, {answer, provision}: RowReading, unanswered: string): string {
	if (answer === undefined) return writePlaceholder(unanswered);
	if (answer !== 'open') return answerWords[answer];
	const response = draft.answers.get(answerId(provision.id))!.response;
	return writePlaceholder(isOpen(response) ? waitingWords(response) : placeholders.answer);
}
