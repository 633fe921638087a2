/** Whose assessment it is, and of when: from what stands before the first row. */

export interface Whose {
	readonly landlord: string;
	readonly period: string;
	readonly title: string;
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const periods = new RegExp(`\\b(?:20\\d\\d\\s?[/\\u2013-]\\s?(?:20)?\\d\\d\\b|${months}\\s+20\\d\\d|20\\d\\d)\\b`, 'i');
const subject = /^(.*?)(?:['\u2019]s?\b)?\s*(?:[-\u2013\u2014:|,]\s*)?\b(?:annual\b|20\d\d|complaints?\b|review of|housing ombudsman|self[- ]?assessment|the housing ombudsman|assessment)/i;
const organisation = /\b(?:council|borough|housing|homes?|association|trust|group|city|district|society|co-?operative|almo|limited|ltd|living|partnership|charity|almshouses?)\b/i;

/** Front matter, with or without the dashes round it: a field's name is no part of what it says. */
const field = /^(?:(?:document |page |report )?(?:title|name|heading|subject)|subtitle|description|author|authors|creator|publisher|company|organi[sz]ation|keywords)\s*[:=]\s*["']?(?=\S)/i;

/** Titles come first; a line "Landlord: …" says it plainly, and where no line names it the head of the pages may. */
export function readWhose(preface: readonly string[], headers: readonly string[] = []): Whose {
	const lines = linesOf(preface);
	const title = lines.find((line) => /self[- ]?assessment|complaint handling/i.test(line)) ?? lines[0] ?? '';
	const label = lines.map((line) => /^(?:(?:name of )?(?:the )?(?:landlord|organi[sz]ation)(?:[\u2019']s)?(?: name)?)\s*[:=]\s*["']?(.+?)["']?$/i.exec(line)?.[1]).find((name) => name !== undefined);
	const named = [...lines, ...linesOf(headers)].map((line) => nameIn(line)).find((name) => name !== undefined);
	const period = [title, ...lines].map((line) => periods.exec(line)?.[0]).find((found) => found !== undefined) ?? '';
	return {landlord: inNameCase(label ?? named ?? ''), period: inNameCase(period), title};
}

const mostLines = 12;

function linesOf(texts: readonly string[]): readonly string[] {
	return texts.flatMap((text) => text.split('\n')).map((line) => line.replaceAll(/\[bookmark:[^\]]*\]|[*_#]/g, '').replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '').slice(0, mostLines).map(withoutField);
}

function withoutField(printed: string): string {
	// Titles of pandoc, Org and AsciiDoc begin with a sign.
	const line = printed.replace(/^(?:%|\+(?=title)|=+)\s*/i, '');
	const name = field.exec(line)?.[0];
	return name === undefined || /^organi/i.test(name) ? line : line.slice(name.length).replace(/["']$/, '');
}

function nameIn(line: string): string | undefined {
	if (line.length > 160) return undefined;
	const name = (subject.exec(line)?.[1] ?? line).trim();
	const isName = name.length >= 3 && name.length <= 70 && organisation.test(name) && !/\b(?:ombudsman|code|form|should|must|complaint)\b/i.test(name);
	return isName ? name : undefined;
}

/** "TOWER HAMLETS HOMES" as a name is written. */
function inNameCase(name: string): string {
	if (name !== name.toUpperCase() || !/[A-Z]{4}/.test(name)) return name;
	return name.toLowerCase().replaceAll(/\b(?!(?:and|of|the|for)\b)[a-z]/g, (letter) => letter.toUpperCase());
}
