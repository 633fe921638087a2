import {Parser} from 'htmlparser2';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {documentOf} from '../../../src/document/assessment.ts';
import {writeWeb} from '../../../src/publish/web/write.ts';
import {plainText} from '../../../src/core/text/plain-text.ts';
import {smallBank} from '../../document/small-bank.ts';
import {smallDraft} from '../../document/small-draft.ts';
import {documents} from './documents.ts';

interface Seen {
	readonly tags: string[];
	readonly ids: string[];
	readonly links: string[];
	readonly marks: string[];
	readonly headings: number[];
	readonly attributes: Set<string>;
	/** Text by the mark of the row it stands in. */
	readonly texts: Map<string, string>;
}

function see(html: string): Seen {
	const seen: Seen = {tags: [], ids: [], links: [], marks: [], headings: [], attributes: new Set(), texts: new Map()};
	let row = '';
	const parser = new Parser({
		onopentag(name, attributes) {
			seen.tags.push(name);
			for (const key of Object.keys(attributes)) seen.attributes.add(key);
			if (attributes['id'] !== undefined) seen.ids.push(attributes['id']);
			if (attributes['href'] !== undefined) seen.links.push(attributes['href']);
			if (name === 'tr') row = attributes['data-comply'] ?? '';
			if (name === 'tr' && row !== '') seen.marks.push(row);
			if (/^h[1-6]$/.test(name)) seen.headings.push(Number(name[1]));
		},
		onclosetag: (name) => void (name === 'tr' && (row = '')),
		ontext: (text) => void seen.texts.set(row, (seen.texts.get(row) ?? '') + text),
	}, {decodeEntities: true});
	parser.end(html);
	return seen;
}

describe.each(Object.entries(documents))('%s', (_, documentFor) => {
	test.each([[false, false], [true, false], [false, true], [true, true]])('clean %s, fragment %s: nothing is run or fetched, every row is there once, links lead somewhere', (isClean, isFragment) => {
		const document = documentFor(isClean);
		const html = writeWeb(document, {isFragment});
		const {tags, ids, links, marks, headings, attributes} = see(html);
		expect(tags.filter((tag) => ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'details'].includes(tag))).toEqual([]);
		expect([...attributes].filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
		expect(html).not.toMatch(/@import|url\(/);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(links.filter((link) => link.startsWith('#') && !ids.includes(link.slice(1)))).toEqual([]);
		const rows = document.sections.flatMap(({groups}) => groups.flatMap((group) => group.rows.map(({id}) => `row ${id}`)));
		expect(marks.filter((mark) => mark.startsWith('row '))).toEqual(rows);
		expect(headings[0]).toBe(isFragment ? 2 : 1);
		expect(headings.every((level, index) => index === 0 || level <= headings[index - 1]! + 1)).toBe(true);
		expect(tags.includes('em')).toBe(!isClean && JSON.stringify(document).includes('"isMissing"') || (!isClean && rows.length > 0 && document.sections.some(({counts}) => counts.open > 0)));
		if (isFragment) expect([...attributes].filter((name) => ['style', 'class', 'role', 'data-label'].includes(name))).toEqual([]);
	});
});

test('an answer, its documents and words stand in the row, and labels of a card are no text', () => {
	const bank = smallBank('2024');
	const html = writeWeb(documentOf({bank, draft: smallDraft(bank, {'1.2/answer': 'no'}), name: 'x', isClean: false}), {isFragment: false});
	const {texts} = see(html);
	expect(texts.get('row 1.1')).toBe('1.1Landlords must answer:sooninfullYesPolicy, section 2'.replace('infull', 'in full'));
	expect(texts.get('row 1.2')).toContain('NoNot met: Text of explanation.Action: Text of action. (Text of owner., by 30 September 2026)');
	expect(html).toContain('<a href="https://example.org/policy">Policy</a>');
});

test('whatever is typed stands there as it was typed', () => {
	const bank = smallBank('2024');
	const sign = fc.constantFrom(...'<>&"\'`|{}$ =/\\-', '&amp;', '<b>', '</td>', '<!--', '-->', ']]>', 'https://e.org/?a=1&b="2"', 'a@e.org', '日本', '🏠', 'a', '\n', '\u0000', '\u001B[31m');
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 14}).map((parts) => `x${parts.join('')}y`), (typed) => {
			const html = writeWeb(documentOf({bank, draft: smallDraft(bank, {'1.2/answer': 'yes', '1.2/evidence': [], '1.2/commentary': typed}), name: 'x', isClean: true}), {isFragment: true});
			expect(html).not.toContain('\u001B');
			const lines = plainText(typed).split('\n').map((line) => line.trim()).join('');
			expect(see(html).texts.get('row 1.2')).toBe(`1.2${bank.sections[0]!.provisions[1]!.requirement}Yes${lines}`);
		}),
		{numRuns: 200},
	);
});

test('the same draft gives the same page', () => {
	for (const documentFor of Object.values(documents)) expect(writeWeb(documentFor(false), {isFragment: false})).toBe(writeWeb(documentFor(false), {isFragment: false}));
});
