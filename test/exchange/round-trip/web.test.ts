/** Our own web page as it comes back: edited in the content system it was pasted into, or in the file. */
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {documentOf} from '../../../src/document/assessment.ts';
import {readOwnContainer, readOwnFile} from '../../../src/exchange/own-file.ts';
import type {OwnDocument} from '../../../src/exchange/round-trip/own-document.ts';
import {answering} from '../../helpers/draft.ts';
import {bank, base} from './base-draft.ts';
import {bringing, told, type Brought} from './bringing.ts';
import {written} from './written-forms.ts';

async function read(html: string): Promise<OwnDocument> {
	return readOwnFile((await readOwnContainer(Buffer.from(html), 'assessment.html'))!, bank);
}

function edit(html: string, from: string | RegExp, to: string): string {
	const edited = html.replace(from, to);
	if (edited === html) throw new Error(`nothing to edit: ${String(from)}`);
	return edited;
}

/** From the mark of a row to its end. */
function editRow(html: string, mark: string, from: string | RegExp, to: string): string {
	const at = html.indexOf(`data-comply="${mark}"`);
	const end = html.indexOf('</tr>', at);
	if (at < 0) throw new Error(`no ${mark}`);
	return html.slice(0, at) + edit(html.slice(at, end), from, to) + html.slice(end);
}

describe.each(['page', 'fragment'] as const)('a %s', (form) => {
	let html: string;
	let asWritten: OwnDocument;

	beforeAll(async () => {
		html = Buffer.from((await written(form, documentOf({bank, draft: base, name: 'eastmarsh', isClean: false}))).bytes).toString();
		asWritten = await read(html);
	});

	const bring = async (edited: string, now: Draft = base): Promise<Brought> => bringing({bank, base, now}, asWritten, await read(edited));

	test.each<[string, (html: string) => string, ReturnType<typeof told>]>([
		['as it was written', (text) => text, {}],
		['words', (text) => editRow(text, 'row 1.1', 'within a week', 'in <b>two</b> days'), {taken: ['1.1, Commentary: We reply in two days.\nWe tell them why.']}],
		['words deleted and inserted', (text) => editRow(text, 'row 1.1', 'within a week', '<del>within a week</del><ins>in two days</ins>'), {taken: ['1.1, Commentary: We reply in two days.\nWe tell them why.']}],
		['a paragraph more', (text) => editRow(text, 'row 1.1', /(We tell them why\.<\/p>)/, '$1<p>And by e-mail.</p>'), {taken: ['1.1, Commentary: We reply within a week.\nWe tell them why.\nAnd by e-mail.']}],
		['a placeholder typed over', (text) => editRow(text, 'row 1.2', '[waiting: to be completed]', 'The page is old.'), {taken: ['1.2, Commentary: The page is old.']}],
		['a document in italics, with its link', (text) => editRow(text, 'row 1.1', /<td[^>]*>(?=(?:<p>)?<a)/, '$&<p><em><a href="https://example.org/leaflet">Leaflet</a></em>, page 2</p>'), {taken: ['1.1, Evidence: Leaflet (https://example.org/leaflet), page 2\nPolicy (https://example.org/policy), section 2\nMinutes']}],
		['a mark taken out by a content system', (text) => editRow(text, 'row 1.1', 'within a week', 'soon').replace(' data-comply="row 1.1"', ''), {taken: ['1.1, Commentary: We reply soon.\nWe tell them why.']}],
		['a row taken out', (text) => text.replace(/<tr[^>]*data-comply="row 1\.2".*?<\/tr>/s, ''), {missing: ['1.2']}],
		['the text of a link alone', (text) => editRow(text, 'evidence E1', '>https://example.org/policy<', '>https://example.org/new<'), {taken: ['Evidence register, E1: Policy: Policy, https://example.org/new']}],
		['the target of a link alone', (text) => editRow(text, 'evidence E1', '"https://example.org/policy"', '"https://example.org/new#stage1"'), {taken: ['Evidence register, E1: Policy: Policy, https://example.org/new#stage1']}],
		['a target that is no web address', (text) => editRow(text, 'row 1.1', '"https://example.org/policy"', '"/media/policy.pdf"'), {kept: ['Policy (/media/policy.pdf)']}],
		['a link of the register taken out', (text) => editRow(text, 'evidence E1', /<a [^>]*>.*?<\/a>/, ''), {missing: ['Evidence register, E1: Link']}],
		['an answer taken out', (text) => editRow(text, 'row 1.1', '>Yes<', '><'), {missing: ['1.1, Comply']}],
		['a row of the plan taken out', (text) => text.replace(/<tr[^>]*data-comply="action 1\.2".*?<\/tr>/s, ''), {missing: ['Action plan: 1.2']}],
		['a heading more', (text) => edit(text, /<table/, '<h2>To do</h2><p>Ask Bea.</p><table'), {kept: ['To do', 'Ask Bea.']}],
		['what a content system puts around it', (text) => edit(text, /(<[a-z]+[^>]*data-comply="\{)/, '<div>Cookies</div>$1').replace(/$/, '<p>Contact us</p>'), {}],
	])('%s', async (_, change, expected) => {
		const edited = change(html);
		const brought = await bring(edited);
		expect(told(brought)).toEqual(expected);
		expect((await bring(edited, brought.draft)).happenings).toEqual([]);
	});

	test('whatever is cut out of it, it is brought in, or is anybody\'s', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(400)), {minLength: 1, maxLength: 4}), async (cuts) => {
				const cut = cuts.reduce((each, [at, length]) => `${each.slice(0, at % each.length)}${each.slice((at % each.length) + length + 1)}`, html);
				const own = await readOwnContainer(Buffer.from(cut), 'x.html');
				if (own) bringing({bank, base, now: base}, asWritten, readOwnFile(own, bank));
			}),
			{numRuns: Number(process.env['COMPLY_ROUND_TRIPS'] ?? 40)},
		);
	});

	test('changed there and in the draft', async () => {
		const now = answering(bank, base, '1.1/commentary', 'Written since.');
		expect(told(await bring(editRow(html, 'row 1.1', 'within a week', 'soon'), now))).toEqual({conflicts: ['We reply soon.\nWe tell them why.']});
	});
});
