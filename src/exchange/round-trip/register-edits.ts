/** A row of the evidence register, as written and as edited. */
import {parseDate} from '../../core/kinds/date.ts';
import {isSameAddress, isWebAddress, readInline, readLinks} from '../../publish/markdown/inline-reading.ts';
import {documentWords} from '../../wording/en/document.ts';
import {roundTripWords} from '../../wording/en/round-trip.ts';
import type {RowEdits} from './edit.ts';
import {readGiven, unwrapDate} from './given-text.ts';
import type {MarkedRow} from './own-document.ts';
import {isSameText} from './same-text.ts';

/** Number, title, link, date, where it is used. */
export function editsOfDocument(before: MarkedRow | undefined, after: MarkedRow): RowEdits {
	const is = after.cells.map(readInline);
	const [number = '', title = '', , , used = ''] = is;
	const {link, loose: looseLink} = readLinkCell(before?.cells[2] ?? '', after.cells[2] ?? '');
	const date = unwrapDate(readGiven(after.cells[3] ?? ''));
	const was = before?.cells.map(readInline);
	const where = roundTripWords.list(documentWords.evidence, number === '' ? roundTripWords.newRow : number, title);
	const at = (column: number) => roundTripWords.list(documentWords.evidence, before?.id ?? roundTripWords.newRow, documentWords.evidenceColumns[column]!);
	const changes = after.cells.map((_, column) => was === undefined || !isSameText(was[column]!, is[column]!));
	const isOurs = [/^E?\d*$/, /^[\d.,\s]*$/];
	const loose = [number, used].flatMap((text, index) => ((was === undefined ? isOurs[index]!.test(text) : !changes[index * 4]) ? [] : [{where, text}]));
	const missing = [1, 2, 3].filter((column) => (is[column] ?? '').trim() === '' && (was?.[column] ?? '') !== '').map(at);
	if (looseLink !== undefined) loose.push({where: at(2), text: looseLink});
	if (!changes[1] && !changes[2] && !changes[3]) return {edits: [], loose, missing};
	const parsed = date === '' ? undefined : parseDate(date);
	if (title === '' || (parsed && 'issue' in parsed)) return {edits: [], loose: [{where, text: is.join(' | ')}], missing};
	const changed = {title, ...(link !== '' && {link}), ...(parsed && {date: String(parsed.value)})};
	return {edits: [{type: 'document', id: before?.id, changed, where, text: [title, link, date].filter((each) => each !== '').join(', ')}], loose, missing};
}

/** One address, or none where the cell says nothing certain; what else it says is for a person to place. */
function readLinkCell(before: string, after: string): {readonly link: string; readonly loose?: string} {
	const [was, is] = [readLinks(before), readLinks(after)];
	const target = is.targets[0];
	if (target === undefined) return {link: is.text};
	const both = `${is.text} (${is.targets.join(', ')})`;
	if (is.targets.length > 1) return {link: '', loose: both};
	const isOldTarget = [was.text, ...was.targets].some((each) => isSameAddress(each, target));
	if (!isWebAddress(target)) return {link: isSameText(is.text, was.text) ? '' : is.text, loose: both};
	if (isSameText(is.text, was.text) || is.text.trim() === '') return {link: target};
	// Words over an address say what it is.
	if (!isPlace(is.text)) return {link: isOldTarget ? '' : target, loose: is.text};
	return isOldTarget ? {link: is.text} : {link: '', loose: both};
}

/** An address, or a path. */
function isPlace(text: string): boolean {
	return isWebAddress(text) || /[\\/]/.test(text) || /^\S+\.\S+$/.test(text);
}
