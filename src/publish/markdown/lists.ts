/** What stands after the form: actions, promises, who is to be asked, evidence, facts, and what is left of other documents. */
import type {AssessmentDocument, Chase, CommentLine, FactLine, LastYearPart, PromiseLine, RegisterEntry} from '../../document/model.ts';
import {commentLead, documentWords} from '../../wording/en/document.ts';
import {lastYearWords} from '../../wording/en/last-year-appendix.ts';
import {writeCell} from './cell.ts';
import {writeInline, writeLink} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

type Rows = ReadonlyArray<readonly string[]>;

export function writeActions({actions}: AssessmentDocument): string {
	const rows = actions.map(({id, ids, what, owner, due, isPutOff}) => [`${writeMark(isPutOff ? 'put-off' : 'action', id)}${ids.join(', ')}`, writeCell(what), writeCell(owner), writeCell(due)]);
	return list('actions', documentWords.actionPlan, rows.length === 0 ? documentWords.noActions : writeTable(documentWords.actionColumns, [10, 50, 20, 20], rows));
}

export function writePromises(promises: readonly PromiseLine[]): string {
	if (promises.length === 0) return '';
	const rows = promises.map(({id, ids, promise, by, outcome}) => [`${writeMark('promise', id)}${ids.join(', ')}`, writeInline(promise), writeInline(by), writeCell(outcome)]);
	return list('promises', lastYearWords.promises, writeTable(lastYearWords.promiseColumns, [12, 46, 14, 28], rows));
}

export function writeChases(chases: readonly Chase[]): string {
	const item = ({question, provision, asked, note}: Chase['items'][number]) =>
		`- ${provision === '' ? '' : `**${provision}** `}${writeInline(asked)}${note === '' ? '' : ` (${note})`} ${writeMark('waiting', question)}`;
	const people = chases.flatMap(({who, items}) => [`**${who === '' ? documentWords.nobodyNamed : writeInline(who)}**`, items.map(item).join('\n')]);
	return list('chase', documentWords.chaseList, ...(people.length === 0 ? [documentWords.nothingToChase] : people));
}

export function writeRegister(register: readonly RegisterEntry[]): string {
	const rows = register.map(({id, title, link, address, date, usedAt}) => [`${writeMark('evidence', id)}${writeInline(id)}`, writeInline(title), writeAddress(link, address), date, usedAt.join(', ')]);
	return list('evidence', documentWords.evidence, rows.length === 0 ? documentWords.noEvidence : writeTable(documentWords.evidenceColumns, [6, 34, 24, 16, 20], rows));
}

/** An address that markdown can hold as it is stays readable; any other is a link of itself. */
function writeAddress(link: string, address: string | undefined): string {
	const line = writeInline(link);
	return line.startsWith('<') ? line : writeLink(link, address);
}

export function writeFacts(facts: readonly FactLine[]): string {
	const rows = facts.map(({id, provision, asked, answer}) => [`${writeMark('fact', id)}${provision}`, writeInline(asked), writeCell(answer)]);
	return list('facts', documentWords.facts, rows.length === 0 ? documentWords.noFacts : writeTable(documentWords.factColumns, [10, 60, 30], rows));
}

export function writeLastYear(part: LastYearPart | undefined): string {
	if (part === undefined) return '';
	const {about, waiting, ended, unplaced} = part;
	return list('last-year', lastYearWords.title, writeInline(about),
		...table(lastYearWords.waiting, lastYearWords.waitingColumns, [10, 14, 12, 64], waiting.map(({id, from, comply, text}) => [id === '' ? '' : `${writeMark('carried', id)}${id}`, from, writeInline(comply), writeInline(text)])),
		...table(lastYearWords.ended, lastYearWords.endedColumns, [12, 12, 46, 30], ended.map(({id, comply, text, because}) => [`${writeMark('ended', id)}${id}`, writeInline(comply), writeInline(text), writeInline(because)])),
		...(unplaced.length === 0 ? [] : [`### ${lastYearWords.unplaced}`, unplaced.map((text) => `- ${writeInline(text)}`).join('\n')]));
}

export function writeKept(kept: AssessmentDocument['kept']): string {
	if (kept.length === 0) return '';
	const items = kept.map(({where, text}, index) => `- ${where === '' ? '' : `**${writeInline(where)}:** `}${writeInline(text)} ${writeMark('kept', index + 1)}`);
	return list('kept', documentWords.kept, items.join('\n'));
}

export function writeComments(comments: readonly CommentLine[]): string {
	if (comments.length === 0) return '';
	const items = comments.map(({id, provision, author, text}) => `- **${writeInline(commentLead(provision, author))}:** ${writeInline(text)} ${writeMark('comment', id)}`);
	return list('comments', documentWords.comments, items.join('\n'));
}

function list(mark: string, heading: string, ...blocks: readonly string[]): string {
	return writeBlocks([writeMark('section', mark), `## ${heading}`, ...blocks]);
}

function table(heading: string, columns: readonly string[], widths: readonly number[], rows: Rows): readonly string[] {
	return rows.length === 0 ? [] : [`### ${heading}`, writeTable(columns, widths, rows)];
}
