/** Whether a document is a self-assessment at all. */
import {isRecognised, type Gathering} from './gather/gathering.ts';
import type {DocumentRefusal, ReadRow} from './reading.ts';
import {roleOf} from './shape/column-roles.ts';
import type {CodeWords} from './words/code-words.ts';

export interface Judged {
	readonly texts: readonly string[];
	readonly words: CodeWords;
	readonly rows: readonly ReadRow[];
	readonly gathering: Gathering;
}

const fewest = 3;
/** In the head of a document. */
const head = 1500;

export function refusalOf({texts, words, rows, gathering}: Judged): DocumentRefusal | undefined {
	if (texts.every((text) => text.trim() === '')) return {code: 'no-text'};
	const distinct = new Set(rows.map(({provision}) => provision)).size;
	const answered = rows.filter(({comply}) => comply !== 'blank').length;
	const beside = rows.filter(({evidence, commentary}) => evidence !== '' || commentary !== '').length;
	// What a row says of the other Ombudsman is no title.
	const opening = [...gathering.preface].join('\n').slice(0, head);
	if (/\b(?:local government (?:and|&) social care|LGSCO)\b/i.test(opening) && !/housing ombudsman/i.test(opening)) return {code: 'other-ombudsman'};
	const hasRecommendations = texts.some((text) => text.length < 40 && /^recommend(?:ation|ed action)s?$/i.test(text.trim()));
	if (hasRecommendations && answered < distinct / 2) return {code: 'recommendations'};
	if (distinct === 0) return {code: 'no-rows'};
	// A form that has answers enough needs no heading to be known by.
	const roles = answered > 0 && distinct >= fewest ? new Set() : new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line.length < 60).map((line) => roleOf(line)));
	if (answered + beside === 0 && !roles.has('comply')) return {code: 'code-alone'};
	const hasHeading = roles.has('comply') || roles.has('evidence') || roles.has('commentary');
	if (answered === 0 && !hasHeading && distinct < words.provisions.length / 5) return {code: 'no-rows'};
	const verified = new Set(gathering.rows.filter(isRecognised).map((row) => row.provision.id)).size;
	// Part of a form is read for what it is, if its words leave no doubt of that.
	if (distinct < fewest && (verified < distinct || (answered === 0 && !hasHeading))) return {code: 'few-rows', edition: words.edition, rows: distinct};
	if (verified < distinct * 0.2 && !isByNumbers({texts, words, rows, gathering}, distinct, answered)) return {code: 'no-rows'};
	return undefined;
}

/** Without the Code's words, the numbers must be the form's and the text must say what it is. */
function isByNumbers({texts, words: {provisions}, gathering: {strangers, unlike}}: Judged, distinct: number, answered: number): boolean {
	const isNamed = texts.some((text) => /complaint handling code|housing ombudsman|self-?assessment/i.test(text));
	if (!isNamed && unlike > distinct / 2) return false;
	if (isNamed && strangers === 0 && answered === distinct) return true;
	return distinct >= provisions.length * 0.6 ? strangers < distinct * 0.1 : isNamed && distinct >= 8 && strangers < distinct * 0.1;
}
