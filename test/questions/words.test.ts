import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {root} from '../helpers/bank.ts';

const files = (readdirSync(join(root, 'questions'), {recursive: true}) as string[]).filter((name) => name.endsWith('.yaml'));

/** Every text of a bank file with its key, the Code's own words left out. */
function* textsIn(node: unknown, key = '', path = ''): Generator<{readonly key: string; readonly path: string; readonly text: string}> {
	if (typeof node === 'string') yield {key, path, text: node};
	if (Array.isArray(node)) for (const [index, item] of node.entries()) yield* textsIn(item, key, `${path}[${index}]`);
	else if (typeof node === 'object' && node !== null) {
		for (const [name, value] of Object.entries(node)) if (name !== 'requirement') yield* textsIn(value, name, `${path}.${name}`);
	}
}

const read = new Set(['ask', 'asks', 'text', 'help', 'say', 'label', 'hand', 'title', 'preamble', 'columns']);
const texts = files.flatMap((file) => [...textsIn(parse(readFileSync(join(root, 'questions', file), 'utf8')))].filter(({key}) => read.has(key)).map((each) => ({...each, where: `${file} ${each.path}`})));
const offending = (keys: readonly string[], isWrong: (text: string) => boolean, remedy: string) => texts.filter(({key, text}) => (keys.length === 0 || keys.includes(key)) && isWrong(text)).map(({where, text}) => `questions/${where}: "${text}" ${remedy}`);

test('there is something to read', () => {
	expect(texts.length).toBeGreaterThan(800);
});

describe('what is asked', () => {
	test('fits in 160 characters', () => {
		expect(offending(['ask', 'asks', 'text'], (text) => text.length > 160, 'is longer than 160 characters. Say it in fewer words, and put what is left under help:.')).toEqual([]);
	});

	test('is a question, or in a follow-up a whole sentence', () => {
		expect(offending(['asks'], (text) => !text.endsWith('?'), 'does not end as a question. Ask it, with a question mark.')).toEqual([]);
		expect(offending(['ask', 'text'], (text) => !/[?.]$/.test(text), 'is no whole sentence. End it with a full stop or a question mark.')).toEqual([]);
	});
});

test('what is said is whole sentences', () => {
	expect(offending(['say', 'help'], (text) => !/[.?]$/.test(text), 'is no whole sentence. End it with a full stop or a question mark.')).toEqual([]);
});

test('labels and things to have to hand are no sentences', () => {
	expect(offending(['label', 'hand'], (text) => text.endsWith('.'), 'ends as a sentence does. Take its full stop out.')).toEqual([]);
});

describe('no text', () => {
	test.each<[string, RegExp, string]>([
		['raises its voice or pleads', /!|\bplease\b|\bkindly\b/i, 'Say it plainly.'],
		['blames', /\byou (?:failed|forgot|must not)\b|\binvalid\b|\bincorrect\b/i, 'Say what is so, not whose fault it is.'],
		['is in American spelling', /\b(?:organiz|recogniz|apologiz|summariz|prioritiz|behavior|center|color|fulfill|favor|labor|judgment call|inquir|toward\b)/i, 'Spell it as in Britain.'],
		['is in officialese', /\b(?:utilis|pursuant|heretofore|aforementioned|in respect of|prior to|commence|endeavour|leverag|stakeholder)/i, 'Use a plain word.'],
		['holds a mark of our notes', /\[[RSFI]\d*\]|\bTODO\b|\bTBC\b|\?\?/, 'Take the mark out.'],
		['names another landlord', /Hillingdon|Newark|Sherwood|Manchester|Nottingham|Tower Hamlets|Slough|Southampton|Gateshead|Clarion|Oxford|Yarmouth|Alliance Homes/, 'Leave the name out.'],
		['states what is not established', /CHFO|CHFN|30 June|July 2020|1,000 homes|league table|\d+% of landlords/, 'Leave it out, or write only what a source shows.'],
		['has stray space', /^\s|\s$| {2}|\t| [,.?]/, 'Take the space out.'],
	])('%s', (name, pattern, remedy) => {
		expect(offending([], (text) => pattern.test(text), `${name}. ${remedy}`)).toEqual([]);
	});
});
