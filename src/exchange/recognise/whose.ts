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

/** Titles come first; a line "Landlord: …" says it plainly. */
export function readWhose(preface: readonly string[]): Whose {
	const lines = preface.flatMap((text) => text.split('\n')).map((line) => line.replaceAll(/\[bookmark:[^\]]*\]|[*_#]/g, '').replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '').slice(0, 12);
	const title = lines.find((line) => /self[- ]?assessment|complaint handling/i.test(line)) ?? lines[0] ?? '';
	const label = lines.map((line) => /^(?:landlord|organisation|name of (?:landlord|organisation))\s*:\s*(.+)$/i.exec(line)?.[1]).find((name) => name !== undefined);
	const named = lines.map((line) => nameIn(line)).find((name) => name !== undefined);
	const period = [title, ...lines].map((line) => periods.exec(line)?.[0]).find((found) => found !== undefined) ?? '';
	return {landlord: inNameCase(label ?? named ?? ''), period: inNameCase(period), title};
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
