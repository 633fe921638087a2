/** A document of our own to a reading: its rows carry their provision in a mark, so that nothing has to be recognised. */
import {findProvision, type Bank} from '../core/bank/bank.ts';
import {isEdition, type Edition} from '../core/bank/edition.ts';
import {readInline} from '../publish/markdown/inline-reading.ts';
import type {Layout} from './containers/layout.ts';
import type {OwnMarks} from './containers/own-marks.ts';
import {givenInCell} from './given-lines.ts';
import {webWords} from '../wording/en/web.ts';
import type {Banks} from './recognise/read-layout.ts';
import type {DocumentReading, Finding, Read, ReadRow} from './recognise/reading.ts';
import {readAnswer} from './recognise/words/comply-answer.ts';
import {readOwnDocument, type MarkedRow, type OwnDocument} from './round-trip/own-document.ts';
import {readOwnLayout} from './round-trip/own-layout.ts';

/** Markdown; undefined for a document that is none of ours. */
export function readOwn(text: string, banks: Banks): Read | undefined {
	const edition = /^edition:\s*["']?(\d{4})/m.exec(text.slice(0, 20_000))?.[1];
	if (edition === undefined || !isEdition(edition) || !/<!-- row \d\.\d/.test(text)) return undefined;
	return readRows(readOwnDocument(text, banks[edition]), edition, banks);
}

/** A Word file or a web page; undefined for one that is none of ours, or has no row of the form left that is marked. */
export function readOwnMarks({layout, own}: {readonly layout: Layout; readonly own?: OwnMarks}, banks: Banks): Read | undefined {
	if (own?.front.has('board_paper')) return {refusal: {code: 'board-paper'}};
	const edition = own?.front.get('edition') ?? '';
	const isMarked = layout.some((block) => block.kind === 'table' && block.rows.some(({marks = []}) => marks.some((mark) => mark.startsWith('row '))));
	if (!own || !isEdition(edition) || !isMarked) return undefined;
	return readRows(readOwnLayout({layout, own}, banks[edition]), edition, banks);
}

function readRows(document: OwnDocument, edition: Edition, banks: Banks): Read {
	const rows = [...document.rows.values()].filter(({kind}) => kind === 'row').map(rowOf).filter(({provision}) => findProvision(banks[edition], provision) !== undefined);
	return {reading: readingOf(banks[edition], document, rows)};
}

function rowOf({id, cells}: MarkedRow): ReadRow {
	const [, , answer = '', evidence = '', commentary = ''] = cells.map(givenInCell);
	return {provision: id, comply: readAnswer(answer) ?? 'blank', complyAsPrinted: answer, evidence, commentary, doubts: readAnswer(answer) === undefined ? ['answer-unread'] : [], beside: []};
}

function readingOf(bank: Bank, {front, addedRows, loose}: OwnDocument, rows: readonly ReadRow[]): DocumentReading {
	const sections = new Set(bank.sections.map(({title}) => title));
	const isInForm = (where: string) => [...sections].some((title) => where.endsWith(title));
	const added = addedRows.filter(({kind}) => kind === 'row').map(({cells}) => cells.map(readInline).filter((cell) => cell !== '').join(' | '));
	const head = bank.columns.join(' | ');
	const isHeading = (where: string, text: string) => [where, head, ''].includes(text) || /^(?:Stage|Mandatory|Best practice)\b/.test(text) || text.endsWith(webWords.formCaption(''));
	const unplaced = [...loose.filter(({where, text}) => isInForm(where) && !isHeading(where, text)).map(({text}) => text), ...added];
	const missing = bank.sections.flatMap(({provisions}) => provisions.map(({id}) => id)).filter((id) => !rows.some(({provision}) => provision === id));
	const issues: readonly Finding[] = [
		...rows.flatMap(({provision, complyAsPrinted, doubts}) => doubts.map((code): Finding => ({code, provision, printed: complyAsPrinted}))),
		...(missing.length > 0 ? [{code: 'missing-rows', provisions: missing} as const] : []),
		...(unplaced.length > 0 ? [{code: 'unplaced-text', texts: unplaced.length} as const] : []),
	];
	return {edition: bank.edition, landlord: front.get('landlord') ?? '', period: front.get('period') ?? '', title: bank.title, rows, issues, unplaced};
}
