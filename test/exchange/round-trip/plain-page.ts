/** The form as a web page with nothing but what it is read back by: the contract between writer and reader, as plain as can be. */
import type {AssessmentDocument, Line, Text} from '../../../src/document/model.ts';
import {documentWords, sectionHeading} from '../../../src/wording/en/document.ts';

interface PlainRow {
	readonly mark: string | undefined;
	readonly cells: readonly Text[];
}

interface PlainTable {
	readonly heading: string;
	readonly columns: readonly string[];
	readonly rows: readonly PlainRow[];
}

const line = (text: string): Text => (text === '' ? [] : [{spans: [{text}]}]);
const missing = (text: string): Text => [{spans: [{text, isMissing: true}]}];

function tablesOf({sections, columns, actions, register, facts, isClean}: AssessmentDocument): readonly PlainTable[] {
	const form = sections.map(({number, title, groups}): PlainTable => ({
		heading: sectionHeading(number, title),
		columns,
		rows: groups.flatMap(({rows}) => rows.map(({id, requirement, answer, texts}): PlainRow => ({
			mark: `row ${id}`,
			cells: [line(id), requirement.map(({mark, text}) => ({spans: [{text: mark === undefined ? text : `${mark} ${text}`}]})), answer.kind === 'missing' && answer.text !== '' ? missing(answer.text) : line(answer.text), ...texts],
		}))),
	}));
	const or = (text: Text) => (isClean || text.length > 0 ? text : missing(documentWords.notGiven));
	return [
		...form,
		{heading: documentWords.actionPlan, columns: documentWords.actionColumns, rows: actions.map(({id, ids, what, owner, due, isPutOff}) => ({mark: `${isPutOff ? 'put-off' : 'action'} ${id}`, cells: [line(ids.join(', ')), or(what), or(owner), or(due)]}))},
		{heading: documentWords.evidence, columns: documentWords.evidenceColumns, rows: register.map(({id, title, link, address, date, usedAt}) => ({mark: `evidence ${id}`, cells: [line(id), line(title), link === '' ? [] : [{spans: [{text: link, ...(address && {address})}]}], line(date), line(usedAt.join(', '))]}))},
		...(isClean ? [] : [{heading: documentWords.facts, columns: documentWords.factColumns, rows: facts.map(({provision, asked, answer}) => ({mark: undefined, cells: [line(provision), line(asked), answer]}))}]),
	];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function writePlainWeb(document: AssessmentDocument, {isFragment}: {readonly isFragment: boolean}): string {
	const span = ({text, address, isMissing}: Line['spans'][number]) => (isMissing ? `<em>[${escaped(text)}]</em>` : address === undefined ? escaped(text) : `<a href="${escaped(address)}">${escaped(text)}</a>`);
	const cell = (text: Text) => `<td>${text.map(({label, spans}) => `<p>${label === undefined ? '' : `<b>${label}: </b>`}${spans.map(span).join('')}</p>`).join('')}</td>`;
	const table = ({heading, columns, rows}: PlainTable) =>
		`<h2>${escaped(heading)}</h2>\n<table><thead><tr>${columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>\n${rows.map(({mark, cells}) => `<tr${mark === undefined ? '' : ` data-comply="${mark}"`}>${cells.map(cell).join('')}</tr>`).join('\n')}\n</tbody></table>`;
	const root = `<main data-comply="${escaped(JSON.stringify(document.front))}">\n<h1>${escaped(document.title)}</h1>\n${tablesOf(document).map(table).join('\n')}\n</main>`;
	return isFragment ? root : `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(document.title)}</title></head><body><header>By somebody</header>${root}</body></html>`;
}
