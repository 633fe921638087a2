/** Our own Word file as a colleague sends it back. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {valueOf, type EvidenceRef} from '../../../src/core/draft/answers.ts';
import type {Draft} from '../../../src/core/draft/draft.ts';
import type {FormReading} from '../../../src/core/bank/form-row.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import {formReading} from '../../../src/document/form-reading.ts';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {documentOf} from '../../../src/document/assessment.ts';
import {readOwnContainer, readOwnFile} from '../../../src/exchange/own-file.ts';
import type {OwnDocument} from '../../../src/exchange/round-trip/own-document.ts';
import {editsOf} from '../../../src/exchange/round-trip/document-edits.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {smallDraft} from '../../document/small-draft.ts';
import {answering} from '../../helpers/draft.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';
import {randomDraft} from './random-draft.ts';
import {bank, base} from './base-draft.ts';
import {bringing, told} from './bringing.ts';
import {comment, deleted, editProperties, editTargets, editWord, inCell, inRow, inserted, inTurn, reference, replacing, replacingRun, retyped, stamp, typed, typedParagraph, type WordEdit} from './word-editing.ts';
import {written} from './written-forms.ts';

let file: Uint8Array;
let asWritten: OwnDocument;

async function read(bytes: Uint8Array): Promise<OwnDocument> {
	return readOwnFile((await readOwnContainer(bytes, 'assessment.docx'))!, bank);
}

beforeAll(async () => {
	file = (await written('word', documentOf({bank, draft: base, name: 'eastmarsh', isClean: false}))).bytes;
	asWritten = await read(file);
});

const bring = async (bytes: Uint8Array, now: Draft = base) => bringing({bank, base, now}, asWritten, await read(bytes));

async function edited(edit: WordEdit, comments = ''): Promise<ReturnType<typeof told>> {
	const bytes = editWord(file, edit, comments);
	const brought = await bring(bytes);
	const again = await bring(bytes, brought.draft);
	expect([again.happenings, again.conflicts]).toEqual([[], []]);
	return told(brought);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const commentary = 'We reply within a week.';
const nested = `<w:tbl><w:tr>${'<w:tc><w:p><w:r><w:t>n</w:t></w:r></w:p></w:tc>'.repeat(40)}</w:tr></w:tbl>`;

test('as it was written, with its flags or without, it changes nothing', async () => {
	expect(told(await bring(file))).toEqual({});
	const clean = (await written('word', documentOf({bank, draft: base, name: 'eastmarsh', isClean: true}))).bytes;
	const edits = editsOf({bank, base}, await read(clean), await read(clean));
	expect([edits.edits, edits.loose, edits.missing]).toEqual([[], [], []]);
});

describe('what a colleague changes goes back to where it belongs', () => {
	test.each<[string, WordEdit, ReturnType<typeof told>]>([
		['words in the middle of a run', inCell('row_1_1', 4, replacing('within a week', 'in two days')), {taken: ['1.1, Commentary: We reply in two days.\nWe tell them why.']}],
		['words typed as runs of their own', inCell('row_1_1', 4, replacingRun(commentary, `${typed('We reply ')}${typed('in t')}${typed('wo days.')}`)), {taken: ['1.1, Commentary: We reply in two days.\nWe tell them why.']}],
		['a paragraph more', inCell('row_1_1', 4, replacing('</w:tc>', `${typedParagraph('And by e-mail.')}</w:tc>`)), {taken: [`1.1, Commentary: ${commentary}\nWe tell them why.\nAnd by e-mail.`]}],
		['a line break inside a paragraph', inCell('row_1_1', 4, replacingRun(commentary, `${typed(commentary)}<w:r><w:br/></w:r>${typed('Always.')}`)), {taken: [`1.1, Commentary: ${commentary}\nAlways.\nWe tell them why.`]}],
		['an answer', inCell('row_1_1', 2, replacing('>Yes<', '>No<')), {taken: ['1.1, Comply: No']}],
		['an answer where none stood', inCell('row_1_3', 2, retyped(typedParagraph('Yes'))), {taken: ['1.3, Comply: Yes']}],
		['tracked: words inserted', inCell('row_1_1', 4, replacingRun(commentary, `${typed(commentary)}${inserted(' Mostly.')}`)), {taken: [`1.1, Commentary: ${commentary} Mostly.\nWe tell them why.`]}],
		['tracked: words deleted', inCell('row_1_1', 4, replacingRun(commentary, `${typed('We reply')}${deleted(' within a week')}${typed('.')}`)), {taken: ['1.1, Commentary: We reply.\nWe tell them why.']}],
		['tracked: an answer for another', inCell('row_1_1', 2, replacingRun('Yes', `${deleted('Yes')}${inserted('No')}`)), {taken: ['1.1, Comply: No']}],
		['tracked: a paragraph\'s end deleted', inCell('row_1_1', 4, replacing(/<w:p>(?=(?:(?!<w:p>).)*We reply)|<w:p>(?:<w:pPr>(.*?)<\/w:pPr>)?(?=(?:(?!<w:p>).)*We reply)/s, '<w:p><w:pPr><w:rPr><w:del w:id="901" w:author="Bea"/></w:rPr></w:pPr>')), {taken: [`1.1, Commentary: ${commentary}We tell them why.`]}],
		['a placeholder typed over in its own style', inCell('row_1_2', 4, replacing('[waiting: to be completed]', 'The page is old.')), {taken: ['1.2, Commentary: The page is old.']}],
		['a placeholder typed over inside its brackets', inCell('row_1_2', 4, replacing('[waiting: to be completed]', '[The page is old.]')), {taken: ['1.2, Commentary: [The page is old.]']}],
		['words typed before a placeholder', inCell('row_1_2', 4, replacing('[waiting: to be completed]', 'The page is old. [waiting: to be completed]')), {taken: ['1.2, Commentary: The page is old.']}],
		['words typed behind a placeholder', inCell('row_1_2', 4, replacing('[waiting: to be completed]', '[waiting: to be completed] The page is old.')), {taken: ['1.2, Commentary: The page is old.']}],
		['an owner in the action plan', inCell('action_1_2', 2, replacing('[waiting for Ann]', 'Head of Housing')), {taken: ['Action plan, 1.2: By whom: Head of Housing']}],
		['a link in the register', inCell('evidence_E2', 2, retyped(typedParagraph('https://example.org/minutes'))), {taken: ['Evidence register, E2: Minutes: Minutes, https://example.org/minutes']}],
		['a document more in the register', inRow('evidence_E2', (row) => `${row}<w:tr>${['', 'Letter', '', '', ''].map((text) => `<w:tc>${typedParagraph(text)}</w:tc>`).join('')}</w:tr>`), {taken: ['Evidence register, new row: Letter: Letter']}],
		['a bookmark lost with the words it held', inTurn(inCell('row_1_1', 4, replacing('within a week', 'soon')), inCell('row_1_1', 0, retyped(typedParagraph('1.1')))), {taken: ['1.1, Commentary: We reply soon.\nWe tell them why.']}],
		['a content control around what was written', inCell('row_1_1', 4, (cell) => cell.replace(/(<w:p[ >].*<\/w:p>)/s, `<w:sdt><w:sdtPr/><w:sdtContent>$1${typedParagraph('More.')}</w:sdtContent></w:sdt>`)), {taken: [`1.1, Commentary: ${commentary}\nWe tell them why.\nMore.`]}],
		['a large table inside a cell', inCell('row_1_1', 4, replacing('</w:tc>', `${nested}<w:p/></w:tc>`)), {taken: [`1.1, Commentary: ${commentary}\nWe tell them why.\n${Array.from({length: 40}, () => 'n').join('\n')}`]}],
	])('%s', async (_, edit, expected) => {
		expect(await edited(edit)).toEqual(expected);
	});
});

describe('what answers no question is kept and told', () => {
	test.each<[string, WordEdit, ReturnType<typeof told>]>([
		['a paragraph between the tables', replacing('<w:tbl>', `${typedParagraph('Please look at this again.')}<w:tbl>`), {kept: ['Please look at this again.']}],
		['a text box', replacing('<w:tbl>', `<w:p><w:r><w:pict><w:txbxContent>${typedParagraph('In a box.')}</w:txbxContent></w:pict></w:r></w:p><w:tbl>`), {kept: ['In a box.']}],
		['a row of nobody\'s', inRow('row_1_1', (row) => `${row}<w:tr>${['9.9', 'Our own', 'Yes', 'a', 'b'].map((text) => `<w:tc>${typedParagraph(text)}</w:tc>`).join('')}</w:tr>`), {kept: ['9.9 | Our own | Yes | a | b']}],
		['the requirement\'s words', inCell('row_1_2', 1, replacing('be kind', 'be very kind')), {kept: ['Landlords should be very kind.']}],
		['no answer at all', inCell('row_1_1', 2, replacing('>Yes<', '>Mostly<')), {kept: ['Mostly']}],
		['a row deleted', inRow('row_1_2', () => ''), {missing: ['1.2']}],
		['a row deleted under tracked changes', inRow('row_1_2', (row) => row.replace(/^(<w:tr[^>]*>)(?:<w:trPr>)?/, '$1<w:trPr><w:del w:id="902" w:author="Bea"/>').replace(/(<w:del w:id="902" w:author="Bea"\/>)(?!.*?<\/w:trPr>.*?<w:tc>)/s, '$1</w:trPr>')), {missing: ['1.2']}],
		['a row deleted whose bookmark went to the next', inTurn(inRow('row_1_2', () => ''), inCell('row_1_3', 0, replacing('<w:bookmarkStart ', '<w:bookmarkStart w:id="903" w:name="row_1_2"/><w:bookmarkEnd w:id="903"/><w:bookmarkStart '))), {missing: ['1.2']}],
	])('%s', async (_, edit, expected) => {
		expect(await edited(edit)).toEqual(expected);
	});

	test('a row that was copied is not told twice', async () => {
		expect(await edited(inRow('row_1_1', (row) => row + row.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')))).toEqual({});
	});
});

describe('links', () => {
	const policy = 'https://example.org/policy';
	const target = (to: string) => (bytes: Uint8Array) => editTargets(bytes, (xml) => xml.replaceAll(`Target="${policy}"`, `Target="${to}"`));
	const shown = (to: string) => inCell('evidence_E1', 2, replacing(`>${policy}<`, `>${to}<`));
	const register = (link: string) => ({taken: [`Evidence register, E1: Policy: Policy, ${link}`]});

	test.each<[string, WordEdit, string, ReturnType<typeof told>]>([
		['the text alone', shown('https://example.org/new'), policy, register('https://example.org/new')],
		['a path as the text', shown('S:\\Housing\\policy'), policy, register('S:\\Housing\\policy')],
		['both alike', shown('https://example.org/new'), 'https://example.org/new', register('https://example.org/new')],
		['both, and they disagree', shown('https://example.org/new'), 'https://example.org/other', {kept: ['https://example.org/new (https://example.org/other)']}],
		['words over the address', shown('Our policy'), policy, {kept: ['Our policy']}],
	])('of the register: %s', async (_, edit, to, expected) => {
		// The links of the rows keep the old target: this is about the register's own.
		const own = inCell('evidence_E1', 2, (cell) => (to === policy ? cell : cell.replace(/r:id="[^"]*"/, 'r:id="rIdNew"')));
		const bytes = editTargets(editWord(file, inTurn(edit, own)), replacing('</Relationships>', `<Relationship Id="rIdNew" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${to}" TargetMode="External"/></Relationships>`));
		const brought = await bring(bytes);
		expect(told(brought)).toEqual(expected);
		expect((await bring(bytes, brought.draft)).happenings).toEqual([]);
	});

	test('of the register: the target alone', async () => {
		const {taken = []} = told(await bring(target('https://example.org/new')(file)));
		expect(taken).toContain('Evidence register, E1: Policy: Policy, https://example.org/new');
	});

	test.each(['file:///S:/policy.docx', 'policy.docx', 'javascript:alert(1)'])('to %s: no web address is told', async (to) => {
		const {kept = []} = told(await bring(target(to)(file)));
		expect(kept).toContain(`Policy (${to})`);
	});

	const placed: Draft = {...base, evidence: new Map([...base.evidence].map(([id, each]) => [id, id === 'E1' ? {...each, link: `${policy}#stage1`} : each]))};
	const bringPlaced = async (edit: WordEdit) => {
		const bytes = (await written('word', documentOf({bank, draft: placed, name: 'eastmarsh', isClean: false}))).bytes;
		return told(bringing({bank, base: placed, now: placed}, await read(bytes), await read(editWord(bytes, edit))));
	};

	/** As Word saves them. */
	const anchored: WordEdit = (xml) => xml.replaceAll(/(<w:hyperlink )(?![^>]*w:anchor)/g, '$1w:anchor="stage1" ');

	test('with a place in them: nothing is invented beside an edit', async () => {
		expect(await bringPlaced(inCell('row_1_1', 3, replacing('section 2', 'section 3')))).toEqual({taken: ['1.1, Evidence: Policy (https://example.org/policy#stage1), section 3\nMinutes']});
		expect(await bringPlaced(inCell('evidence_E1', 3, retyped(typedParagraph('1 May 2026'))))).toEqual({taken: [`Evidence register, E1: Policy: Policy, ${policy}#stage1, 1 May 2026`]});
	});

	test('with a place in them, in random drafts: a date of the register is all that changes', async () => {
		await fc.assert(
			fc.asyncProperty(randomDraft(bank), async (draft) => {
				const {bytes} = await written('word', documentOf({bank, draft, name: 'eastmarsh', isClean: false}));
				const asRead = await read(bytes);
				fc.pre(asRead.rows.has('evidence E1'));
				const after = editWord(bytes, inTurn(inCell('evidence_E1', 3, retyped(typedParagraph('1 May 2026')))));
				const {happenings} = bringing({bank, base: draft, now: draft}, asRead, await read(after));
				expect(happenings).toEqual([expect.objectContaining({type: 'evidence-changed', id: 'E1', link: draft.evidence.get('E1')!.link, date: '2026-05-01'})]);
			}),
			{numRuns: 10},
		);
	});

	test('another place is another address', async () => {
		const {taken} = await bringPlaced(inCell('evidence_E1', 2, inTurn((cell) => cell.replace('w:anchor="stage1"', ''), anchored, replacing('"stage1"', '"stage2"'))));
		expect(taken).toEqual([`Evidence register, E1: Policy: Policy, ${policy}#stage2`]);
	});

	test('as a field', async () => {
		const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${policy}" \\l "stage1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${typed('Policy')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${typed(', section 3')}</w:p>`;
		expect(await bringPlaced(inCell('row_1_1', 3, retyped(field, typedParagraph('Minutes'))))).toEqual({taken: ['1.1, Evidence: Policy (https://example.org/policy#stage1), section 3\nMinutes']});
	});

	test('an address in the commentary whose text was changed is one address', async () => {
		const linked = answering(bank, base, '1.1/commentary', 'See https://example.org/old for more.');
		const bytes = (await written('word', documentOf({bank, draft: linked, name: 'eastmarsh', isClean: false}))).bytes;
		const edit = inCell('row_1_1', 4, replacing('>https://example.org/old<', '>https://example.org/new<'));
		expect(told(bringing({bank, base: linked, now: linked}, await read(bytes), await read(editWord(bytes, edit))))).toEqual({taken: ['1.1, Commentary: See https://example.org/new for more.']});
	});
});

describe('what was deleted stays in the draft, and is told', () => {
	test.each<[string, WordEdit, readonly string[]]>([
		['an answer', inCell('row_1_1', 2, retyped('<w:p/>')), ['1.1, Comply']],
		['a row of the plan', inRow('action_1_2', () => ''), ['Action plan: 1.2']],
		['a document', inRow('evidence_E2', () => ''), ['Evidence register: E2']],
		['a link', inCell('evidence_E1', 2, retyped('<w:p/>')), ['Evidence register, E1: Link']],
		['when, in the row', inCell('row_1_2', 4, inTurn(replacing('>, <', '><'), replacing('>by <', '><'), replacing('30 September 2026', ''))), ['1.2, Commentary']],
		['when', inCell('action_1_2', 3, retyped('<w:p/>')), ['Action plan, 1.2: By when']],
	])('%s', async (_, edit, missing) => {
		expect(await edited(edit)).toEqual({missing});
	});

	test('a placeholder that is deleted is nothing', async () => {
		expect(await edited(inCell('action_1_2', 2, retyped('<w:p/>')))).toEqual({});
	});
});

test('a document renamed to the title of another is refused, and kept', async () => {
	expect(await edited(inCell('evidence_E2', 1, retyped(typedParagraph('Policy'))))).toEqual({kept: ['Policy'], refused: ['title-taken']});
});

describe('beside or inside the placeholder of a date', () => {
	const waiting = smallDraft(bank, {'1.2/answer': 'no', '1.2/owner': 'Mr J. Smith', '1.2/due': {open: 'later'}});
	const bringWaiting = async (edit: (words: string) => WordEdit) => {
		const bytes = (await written('word', documentOf({bank, draft: waiting, name: 'eastmarsh', isClean: false}))).bytes;
		const words = /by (?:<[^>]*>)*(\[[^\]]*\])/.exec(editedXml(bytes))?.[1] ?? 'no placeholder';
		return told(bringing({bank, base: waiting, now: waiting}, await read(bytes), await read(editWord(bytes, edit(words)))));
	};
	const editedXml = (bytes: Uint8Array) => {
		let found = '';
		editWord(bytes, (xml) => `${(found = xml)} `);
		return found;
	};

	test.each<[string, string, number, (words: string) => string, readonly string[] | undefined]>([
		['deleted in the row', 'row_1_2', 4, () => '', undefined],
		['deleted in the plan', 'action_1_2', 3, () => '', undefined],
		['a date before it, in the row', 'row_1_2', 4, (words) => `1 May 2027 ${words}`, ['1.2, Commentary: 1 May 2027']],
		['a date before it, in the plan', 'action_1_2', 3, (words) => `1 May 2027 ${words}`, ['Action plan, 1.2: By when: 1 May 2027']],
		['a date inside it, in the row', 'row_1_2', 4, () => '[1 May 2027]', ['1.2, Commentary: 1 May 2027']],
		['a date inside it, in the plan', 'action_1_2', 3, () => '[1 May 2027]', ['Action plan, 1.2: By when: 1 May 2027']],
	])('%s', async (_, row, column, change, taken) => {
		expect(await bringWaiting((words) => inCell(row, column, replacing(words, change(words))))).toEqual(taken === undefined ? {} : {taken});
	});
});

describe('comments', () => {
	const ranged = (id: number) => (xml: string) => xml.replace(/(<w:p[ >](?:(?!<w:p[ >]).)*?)(<w:r>(?:(?!<w:r>).)*?We reply within a week\.<\/w:t><\/w:r>)/s, `$1<w:commentRangeStart w:id="${id}"/>$2<w:commentRangeEnd w:id="${id}"/>${reference(id)}`);

	test('each comes with the row it stands at, or the whole document', async () => {
		const edit = inTurn(inCell('row_1_1', 4, ranged(801)), inCell('action_1_2', 1, replacing('</w:p>', `${reference(802)}</w:p>`)), replacing('<w:tbl>', `<w:p>${typed('x')}${reference(803)}</w:p><w:tbl>`));
		const bytes = comment(801, 'Bea', 'Is this so?') + comment(802, 'Dee', 'Who pays?') + comment(803, 'Bea', 'Well done.');
		expect(await edited(edit, bytes)).toEqual({comments: ['1.1, Bea: Is this so?', '1.2, Dee: Who pays?', ', Bea: Well done.'], kept: ['x']});
		const {comments} = await read(editWord(file, edit, bytes));
		expect(comments.find(({text}) => text === 'Is this so?')).toEqual({provision: '1.1', author: 'Bea', text: 'Is this so?', quoted: 'We reply within a week.'});
	});

	const begun = '<w:commentRangeStart w:id="801"/>';
	const ended = `<w:commentRangeEnd w:id="801"/>${reference(801)}`;
	const begin = replacing('</w:pPr>', `</w:pPr>${begun}`);
	const end: WordEdit = (xml) => xml.replace(/<\/w:p>(?!.*<\/w:p>)/s, `${ended}</w:p>`);
	const gone: WordEdit = (row) => row.replace(/^(<w:tr[^>]*>)(?:<w:trPr>(.*?)<\/w:trPr>)?/, '$1<w:trPr><w:del w:id="902" w:author="Bea"/>$2</w:trPr>');
	const endInRow13 = inRow('row_1_3', end);

	test.each<[string, string, WordEdit]>([
		['over rows: the first', '1.1', inTurn(inCell('row_1_1', 1, begin), endInRow13)],
		['begun before the table: the first that is about a provision', '1.1', inTurn(replacing(/<w:p>(?=(?:(?!<w:p>|<w:tbl>).)*<w:tbl>(?:(?!<w:tbl>).)*row_1_1)/s, `${begun}<w:p>`), endInRow13)],
		['begun between rows: the next', '1.2', inTurn(inRow('row_1_2', (row) => begun + row), endInRow13)],
		['begun in a row deleted since: the first that is left', '1.2', inTurn(inRow('row_1_1', (row) => gone(begin(row))), endInRow13)],
		['over rows, ended after the table', '1.1', inTurn(inCell('row_1_1', 1, begin), (xml) => xml.replace(/(?<=row_1_3.*?)<\/w:tbl>/s, `</w:tbl><w:p>${ended}</w:p>`))],
		['without a beginning: where it ends', '1.3', endInRow13],
		['over a row, with its reference in another', '1.1', inTurn(inCell('row_1_1', 1, begin), inCell('row_1_1', 4, (cell) => cell.replace(/<\/w:p>/, '<w:commentRangeEnd w:id="801"/></w:p>')), inCell('row_1_3', 1, replacing('</w:p>', `${reference(801)}</w:p>`)))],
	])('%s', async (_, provision, edit) => {
		const {comments} = await read(editWord(file, edit, comment(801, 'Bea', 'Is this so?')));
		expect(comments.filter(({author}) => author === 'Bea')).toEqual([expect.objectContaining({provision, text: 'Is this so?'})]);
	});

	test('what was deleted in them or moved away is no part of them', async () => {
		const moved = `<w:moveFrom ${stamp}>${typed('Gone. ')}</w:moveFrom><w:moveTo ${stamp}>${typed('Here. ')}</w:moveTo>`;
		const written = comment(801, 'Bea', 'Is this so?').replace('<w:r><w:annotationRef/></w:r>', `$&${moved}${deleted('Really. ')}<w:del ${stamp}><w:r><w:t>Old. </w:t><w:tab/></w:r></w:del>${inserted('Well: ')}`);
		expect(await edited(inCell('row_1_1', 4, ranged(801)), written)).toEqual({comments: ['1.1, Bea: Here. Well: Is this so?']});
	});

	test('the program\'s own are none, wherever a word processor put them', async () => {
		const own = asWritten.comments[0]!;
		expect(own.author).toBe('comply');
		expect(await edited(inCell('row_1_1', 4, ranged(801)), comment(801, 'comply', escaped(own.text.replaceAll(/\s+/g, ' '))))).toEqual({});
	});

	test('a person who goes by the program\'s name, or typed into its comment, is a person', async () => {
		expect(await edited(inCell('row_1_1', 4, ranged(801)), comment(801, 'comply', 'Is this so?'))).toEqual({comments: ['1.1, comply: Is this so?']});
		const own = asWritten.comments[0]!;
		const brought = await edited((xml) => xml, comment(801, 'comply', escaped(`${own.text} No: ask Ann.`)));
		expect(brought.comments).toEqual([expect.stringMatching(/No: ask Ann\.$/)]);
	});

	test('one in the words of one that was settled is new in a file written after that, once', async () => {
		const made = {id: 1, provision: '1.1', author: 'Bea', text: 'Is this so?'};
		const [waiting, settled] = [false, true].map((isSettled) => ({...base, comments: [{...made, isSettled}]}));
		const commented = await read(editWord(file, inCell('row_1_1', 4, ranged(801)), comment(801, 'Bea', 'Is this so?')));
		const bringOver = (then: Draft, now: Draft) => bringing({bank, base: then, now}, asWritten, commented);
		for (const then of [base, waiting!]) for (const now of [waiting!, settled!]) expect(bringOver(then, now).happenings).toEqual([]);
		const again = bringOver(settled!, settled!);
		expect(told(again)).toEqual({comments: ['1.1, Bea: Is this so?']});
		expect(again.draft.comments.map(({isSettled}) => isSettled)).toEqual([true, false]);
		const dealtWith = {...again.draft, comments: again.draft.comments.map((each) => ({...each, isSettled: true}))};
		for (const now of [again.draft, dealtWith]) expect(bringOver(settled!, now).happenings).toEqual([]);
		expect(told(bringOver(dealtWith, dealtWith))).toEqual({comments: ['1.1, Bea: Is this so?']});
	});

	test('one that lost its place is about the whole document', async () => {
		expect(await edited((xml) => xml, comment(801, 'Bea', 'Where was I?'))).toEqual({comments: [', Bea: Where was I?']});
	});
});

test('words typed at the end of any paragraphs, in any new ones and over any rows: none is lost, and none comes twice', async () => {
	const words = (number: number) => `zq${number}zq ${['policy', 'café', 'a|b', 'x_y', '*', '[x]', '“so”', '日本'][number % 8]!} zk${number}zk`;
	const edit = fc.record({at: fc.nat(100_000), kind: fc.constantFrom('in', 'in', 'in', 'after', 'over')});
	await fc.assert(
		fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 8}), async (edits) => {
			const bytes = editWord(file, inTurn(...edits.map(({at, kind}, number): WordEdit => (xml) => {
				const ends = [...xml.matchAll(/<\/w:p>/g)].map(({index}) => index);
				const end = ends[at % ends.length]!;
				if (kind === 'in') return `${xml.slice(0, end)}${typed(` ${words(number)}`)}${xml.slice(end)}`;
				if (kind === 'after') return `${xml.slice(0, end)}</w:p>${typedParagraph(words(number))}${xml.slice(end + '</w:p>'.length)}`;
				const cells = [...xml.matchAll(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gs)];
				const {0: cell, index} = cells[at % cells.length]!;
				return xml.slice(0, index) + retyped(typedParagraph(words(number)))(cell) + xml.slice(index + cell.length);
			})));
			const brought = await bring(bytes);
			const {draft, conflicts} = brought;
			expect(conflicts).toEqual([]);
			const answers = [...draft.answers.values()].map(({response}) => ('value' in response ? response.value : ''));
			const texts = answers.map((value) => (Array.isArray(value) ? (value as readonly EvidenceRef[]).map(({where = ''}) => where).join('\n') : String(value)));
			const all = [...texts, ...[...draft.evidence.values()].flatMap(({title, link = ''}) => [title, link]), ...draft.kept.map(({text}) => text)].join('\n');
			const document = (await readOwnContainer(bytes, 'x.docx')) as {readonly layout: unknown};
			const inFile = JSON.stringify(document.layout);
			const lost = edits.map((_, number) => number).filter((number) => inFile.includes(`zk${number}zk`) && !all.includes(`zk${number}zk`));
			expect(lost).toEqual([]);
			const again = await bring(bytes, draft);
			expect(again.happenings).toEqual([]);
		}),
		// An address in the register that goes on in a paragraph of its own, in a row that lost its document.
		{numRuns: Number(process.env['COMPLY_ROUND_TRIPS'] ?? 40), examples: [[[{at: 63_976, kind: 'after'}, {at: 96_277, kind: 'over'}, {at: 0, kind: 'in'}]]]},
	);
});

test('whatever is cut out of the file, it is brought in, or is anybody\'s', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(3000)), {minLength: 1, maxLength: 4}), async (cuts) => {
			const bytes = editWord(file, (xml) => cuts.reduce((each, [at, length]) => `${each.slice(0, at % each.length)}${each.slice((at % each.length) + length + 1)}`, xml));
			const own = await readOwnContainer(bytes, 'x.docx');
			if (own) bringing({bank, base, now: base}, asWritten, readOwnFile(own, bank));
		}),
		{numRuns: Number(process.env['COMPLY_ROUND_TRIPS'] ?? 40)},
	);
});

test('changed in the file and in the draft: it is for the officer to say', async () => {
	const bytes = editWord(file, inTurn(inCell('row_1_1', 4, replacing('within a week', 'in two days')), inCell('row_1_2', 4, replacing('[waiting: to be completed]', 'The page is old.'))));
	const now = answering(bank, base, '1.1/commentary', 'Written since.');
	const brought = await bring(bytes, now);
	expect(told(brought)).toEqual({taken: ['1.2, Commentary: The page is old.'], conflicts: ['We reply in two days.\nWe tell them why.']});
	expect([valueOf(brought.draft.answers, '1.1/commentary'), valueOf(brought.draft.answers, '1.2/explanation')]).toEqual(['Written since.', 'The page is old.']);
});

test.each(editions)('a file that lost our properties is read as anybody\'s form, and as the same rows (%s)', async (edition) => {
	const banks = {'2024': readRealBank('2024'), '2022': readRealBank('2022')};
	const draft = edition === '2024' ? councilOf2024(banks[edition]) : councilOf2022(banks[edition]);
	const {bytes} = await written('word', documentOf({bank: banks[edition], draft, name: 'eastmarsh', isClean: false}));
	const lost = editProperties(bytes, (xml) => xml.replaceAll('comply_', 'x_'));
	expect([await readOwnContainer(bytes, 'x.docx'), await readOwnContainer(lost, 'x.docx')]).toEqual([expect.anything(), undefined]);
	const read = await readDocument(lost, 'x.docx', banks);
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
	const rows = (reading: FormReading) => reading.rows.map(({provision, complyAsPrinted, evidence, commentary}) => [provision, complyAsPrinted, plain(evidence), plain(commentary)]);
	expect('reading' in read && rows(read.reading)).toEqual(rows(formReading(banks[edition], draft)));
});

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((each) => fs.existsSync(each));

test.skipIf(office === undefined)('saved again by LibreOffice, with a comment, it is read as it was (skipped where LibreOffice is not installed)', {timeout: 120_000}, async () => {
	const folder = temporaryFolder();
	const named = path.join(folder, 'edited.docx');
	fs.writeFileSync(named, editWord(file, inTurn(inCell('row_1_1', 4, replacing('within a week', 'in two days')), inCell('row_1_1', 4, replacing('</w:p>', `${reference(801)}</w:p>`))), comment(801, 'Bea', 'Is this so?')));
	execFileSync(office!, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'docx', '--outdir', path.join(folder, 'out'), named], {stdio: 'ignore'});
	expect(told(await bring(fs.readFileSync(path.join(folder, 'out/edited.docx'))))).toEqual({taken: ['1.1, Commentary: We reply in two days.\nWe tell them why.'], comments: ['1.1, Bea: Is this so?']});
});
