/** The documents a cell's text names, as a register would list them, and what the text says beside them. */

export interface NamedDocument {
	readonly title: string;
	/** Section, page or part. */
	readonly where?: string;
	readonly link?: string;
}

export interface ReadCell {
	readonly documents: readonly NamedDocument[];
	/** What is more than the name of a document, as it stands; empty where the cell only names some. */
	readonly rest: string;
}

const longestTitle = 80;
/** Longer entries are no names of documents, and no name is looked for beyond so much of a line: a hostile cell would cost its length squared. */
const longestEntry = 400;
const longestLine = 4000;

/** `isForEvidence`: the cell's column is for evidence alone, so that a short entry is a document or record whatever it is called. */
export function readCell(text: string, isForEvidence: boolean): ReadCell {
	const lines = text.split('\n').map((line) => {
		const entries = entriesOf(line).map((entry) => documentOf(entry, isForEvidence));
		const names = entries.flatMap((entry) => entry ?? []);
		return names.length === entries.length ? {names, line: ''} : {names: mentionedIn(line), line};
	});
	const documents = distinct(lines.flatMap(({names}) => names));
	const isMore = lines.some(({line}) => line !== '');
	if (!isMore) return {documents, rest: ''};
	return {documents, rest: isForEvidence ? lines.map(({line}) => line).join('\n').trim() : text};
}

/** Two spellings of a name are one document: "Complaint Policy", "the complaints policy". */
export function titleKey(title: string): string {
	return title
		.toLowerCase()
		.replace(/^(?:the|our|your|a|an|its) /, '')
		.replaceAll(/[’']s?\b|[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/(?<=\p{L}{3})s\b/gu, '')
		.trim();
}

/** Each document once for each place in it. */
export function distinct(documents: readonly NamedDocument[]): readonly NamedDocument[] {
	const seen = new Set<string>();
	return documents.filter(({title, where}) => {
		const key = `${titleKey(title)} ${where ?? ''}`;
		return !seen.has(key) && seen.add(key);
	});
}

const bullet = /^(?:[-–—•*▪◦●.]+|\(?(?:[a-z]|[ivx]+|\d{1,2})[.)])\s+/i;
const link = /(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:)]/i;
const place = /[\s,:(–-]*\b((?:sections?|paragraphs?|paras?|pages?|appendix|appendices|annex|part|parts|clauses?|chapter|pp?|pg|s)\b\.?\s*[\dA-Z][\w.]*(?:\s*(?:,|&|and|to|[-–])\s*\d[\w.]*)*)\)?$/i;
const placeBefore = /^((?:sections?|paragraphs?|paras?|pages?|appendix|annex|part|clauses?|chapter)\b\.?\s*[\dA-Z][\w.]*(?:\s*(?:,|&|and|to|[-–])\s*\d[\w.]*)*) of (?:the |our )?(.+)$/i;
/** "As set out in our …" */
const lead =
	/^(?:(?:this|it|all|these|they) (?:is|are) )?(?:(?:as|also|all|both|clearly|fully) )*(?:(?:stated|set out|outlined|detailed|explained|described|shown|included|contained|covered|defined|referenced|referred to|confirmed|found|available|published|specified|documented|recorded|listed|evidenced|addressed|see|please see|refer to|link to|per)\b[ :]*)?(?:(?:in|within|at|on|by|under|via)\b ?:? ?)?(?:(?:the|our|its|a|an) )?/i;

/** What a document or record is called by. */
const kinds =
	'Polic(?:y|ies)|Procedures?|Strateg(?:y|ies)|Templates?|Letters?|Reports?|Minutes|Guides?|Guidance|Leaflets?|Handbook|Charter|Website|Web ?[Pp]ages?|Intranet|Plans?|Statements?|Assessments?|Registers?|Frameworks?|Schemes?|Standards?|Manual|Forms?|Logs?|Agreements?|Surveys?|Dashboards?|Records?|Descriptions?|Newsletters?|Posters?|Toolkit|Flow ?[Cc]hart|Papers?|Presentations?|Trackers?|Systems?|Databases?|Contracts?|Objectives?|Scorecards?';
const dated = '(?:\\s*\\([^()]{1,40}\\)|\\s+(?:19|20)\\d\\d(?:[-/–]\\d\\d(?:\\d\\d)?)?)?';
const named = new RegExp(`\\b(?:${kinds})\\b${dated}$`, 'iu');
/** Words of a sentence: what holds one tells something and is more than a name. */
const telling =
	/\b(?:is|are|was|were|be|been|will|would|can|could|may|must|shall|should|has|have|had|do|does|did|we|they|who|which|that|ensures?|includes?|provides?|allows?|advises?|not?|stated|set out|carried|kept|published|identified|included|required|part of|relevant|details the|via|feature|to)\b|\s[–-]\s/i;

function entriesOf(line: string): readonly string[] {
	return line.trim().replace(bullet, '').split(/\s*;\s*/).flatMap(apart).filter((entry) => entry !== '');
}

const betweenNames = /(?<=\b(?:Policy|Procedure|Strategy|Report|Form|Plan|Template|Website:))\s+(?=\p{Lu}[\p{L}&’'-]*\s+(?:\S+\s+){0,5}?(?:Policy|Procedure|Strategy|Report|Form|Plan|Template)\b)/u;

/** Names that lost the line break between them. */
function apart(entry: string): readonly string[] {
	return entry.length > longestEntry || telling.test(entry) ? [entry] : entry.split(betweenNames);
}

function documentOf(entry: string, isForEvidence: boolean): NamedDocument | undefined {
	if (entry.length > longestEntry) return undefined;
	const address = link.exec(entry)?.[0];
	const words = (address === undefined ? entry : entry.replace(address, ' ')).replaceAll(/\s+/g, ' ').trim().replace(/[.,:]+$/, '');
	const before = placeBefore.exec(words.replace(lead, ''));
	const after = before ? undefined : place.exec(words);
	const title = (before ? before[2]! : after ? words.slice(0, after.index) : words).replace(lead, '').replace(/^\p{L}+[’']s (?=\p{Lu})/u, '').replace(/[\s,:(–-]+$/, '').trim();
	const where = (before ?? after) && {where: (before ?? after)![1]!};
	if (title === '' && address !== undefined) return {...linked(address), ...where};
	const isName = title.length <= longestTitle && !telling.test(title) && ((named.test(title) && title.includes(' ')) || (isForEvidence && title.split(' ').length <= 8));
	return isName && /\p{L}{2}/u.test(title) ? {title: capitalised(title), ...where, ...(address !== undefined && {link: address})} : undefined;
}

function linked(address: string): NamedDocument {
	const short = address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
	return {title: short.length > longestTitle ? `${short.slice(0, longestTitle - 1)}…` : short, link: address};
}

function capitalised(title: string): string {
	return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
}

/** A name inside a sentence: words in capitals that end in what a document is called by, or the complaints policy however it is written. */
const mention = new RegExp(`\\b(?:\\p{Lu}[\\p{L}\\d&’'-]*\\s+(?:(?:of|and|for|on|to|the|&)\\s+)*){1,6}(?:${kinds})\\b${dated}|\\b[Cc]omplaints? policy\\b`, 'gu');

function mentionedIn(whole: string): readonly NamedDocument[] {
	const line = whole.slice(0, longestLine);
	const names = Array.from(line.matchAll(mention), ([words]) => ({title: capitalised(words.replace(/^(?:(?:The|Our|This|These|As|In|All|See|Within|Under|\p{L}+[’']s)\s+)+/u, ''))}));
	const addresses = Array.from(line.matchAll(new RegExp(link, 'gi')), ([address]) => linked(address));
	return [...names.filter(({title}) => title.length <= longestTitle && !isBareKind(title)), ...addresses];
}

/** "Policy and Procedure" says nothing of which. */
function isBareKind(title: string): boolean {
	return title.split(/\s+(?:and\s+|&\s+)?/).every((word) => new RegExp(`^(?:${kinds})$`, 'iu').test(word));
}
