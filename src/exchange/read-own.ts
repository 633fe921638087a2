/** A document of our own to a reading: its rows carry their provision in a mark, so that nothing has to be recognised. */
import {findProvision, type Bank} from '../core/bank/bank.ts';
import {isEdition} from '../core/bank/edition.ts';
import {isPlaceholder, readInline, splitLines} from '../publish/markdown/inline-reading.ts';
import type {Banks} from './recognise/read-layout.ts';
import type {DocumentReading, Finding, Read, ReadRow} from './recognise/reading.ts';
import {readAnswer} from './recognise/words/comply-answer.ts';
import {readOwnDocument, type MarkedRow, type OwnDocument} from './round-trip/own-document.ts';

/** Undefined for a document that is none of ours. */
export function readOwn(text: string, banks: Banks): Read | undefined {
	const edition = /^edition:\s*["']?(\d{4})/m.exec(text.slice(0, 20_000))?.[1];
	if (edition === undefined || !isEdition(edition) || !/<!-- row \d\.\d/.test(text)) return undefined;
	const document = readOwnDocument(text, banks[edition]);
	const rows = [...document.rows.values()].filter(({kind}) => kind === 'row').map(rowOf).filter(({provision}) => findProvision(banks[edition], provision) !== undefined);
	return {reading: readingOf(banks[edition], document, rows)};
}

function rowOf({id, cells}: MarkedRow): ReadRow {
	const [, , answer = '', evidence = '', commentary = ''] = cells.map(readCell);
	return {provision: id, comply: readAnswer(answer) ?? 'blank', complyAsPrinted: answer, evidence, commentary, doubts: readAnswer(answer) === undefined ? ['answer-unread'] : [], beside: []};
}

/** A placeholder stands where nothing was given. */
function readCell(markdown: string): string {
	return splitLines(markdown)
		.filter((line) => !isPlaceholder(line))
		.map((line) => readInline(line).trim())
		.join('\n');
}

function readingOf(bank: Bank, {front, addedRows, loose}: OwnDocument, rows: readonly ReadRow[]): DocumentReading {
	const sections = new Set(bank.sections.map(({title}) => title));
	const isInForm = (where: string) => [...sections].some((title) => where.endsWith(title));
	const added = addedRows.filter(({kind}) => kind === 'row').map(({cells}) => cells.map(readInline).filter((cell) => cell !== '').join(' | '));
	const head = bank.columns.join(' | ');
	const unplaced = [...loose.filter(({where, text}) => isInForm(where) && ![where, head, ''].includes(text) && !/^(?:Stage|Mandatory|Best practice)\b/.test(text)).map(({text}) => text), ...added];
	const missing = bank.sections.flatMap(({provisions}) => provisions.map(({id}) => id)).filter((id) => !rows.some(({provision}) => provision === id));
	const issues: readonly Finding[] = [
		...rows.flatMap(({provision, complyAsPrinted, doubts}) => doubts.map((code): Finding => ({code, provision, printed: complyAsPrinted}))),
		...(missing.length > 0 ? [{code: 'missing-rows', provisions: missing} as const] : []),
		...(unplaced.length > 0 ? [{code: 'unplaced-text', texts: unplaced.length} as const] : []),
	];
	return {edition: bank.edition, landlord: front.get('landlord') ?? '', period: front.get('period') ?? '', title: bank.title, rows, issues, unplaced};
}
