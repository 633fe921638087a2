import fc from 'fast-check';
import {marked} from 'marked';
import {describe, expect, test} from 'vitest';
import type {Bank} from '../../../src/core/bank/bank.ts';
import {provisions} from '../../../src/core/bank/bank.ts';
import {gapsOf} from '../../../src/core/checks/index.ts';
import {evolve, type Draft} from '../../../src/core/draft/draft.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import {plainLine, plainText} from '../../../src/core/text/plain-text.ts';
import {writeAssessment} from '../../helpers/written.ts';
import {refer} from '../../document/interviewee.ts';
import {readFrontMatter, readHeadings, readRowsOf} from '../../document/reading.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {smallBank} from '../../document/small-bank.ts';
import {smallDraft} from '../../document/small-draft.ts';

function write(bank: Bank, draft: Draft, clean = false): string {
	return writeAssessment({bank, draft, name: 'eastmarsh', gaps: gapsOf({bank, draft, asOf: '2026-03-02'}), clean});
}

const real = {'2024': readRealBank('2024'), '2022': readRealBank('2022')};
const council = {'2024': councilOf2024(real['2024']), '2022': councilOf2022(real['2022'])};

describe.each(editions)('the assessment of %s', (edition) => {
	const bank = real[edition];
	const draft = council[edition];
	const document = write(bank, draft);

	test('has the form, row by row, in its own order, columns and words', () => {
		const rows = readRowsOf(document, 'row');
		const expected = provisions(bank).map(({id, requirement}) => [id, id, requirement.split('\n').map((line) => line.trim()).join('\n')]);
		expect(rows.map(({id, cells}) => [id, cells[0], cells[1]])).toEqual(expected);
		expect(rows.every(({columns, cells}) => columns.join() === bank.columns.join() && cells.length === columns.length)).toBe(true);
	});

	test('prints only Yes, No and N/A, or a placeholder', () => {
		for (const {cells} of readRowsOf(document, 'row')) expect(cells[2]).toMatch(/^(Yes|No|N\/A|\[.+\])$/);
	});

	test('marks each gap in its row, and the mark leads to the gap', () => {
		const gaps = gapsOf({bank, draft, asOf: '2026-03-02'});
		const marked = readRowsOf(document, 'row').flatMap(({id, marks}) => marks.map((mark) => [mark, id]));
		const expected = gaps.flatMap(({provision}, index) => (provision === undefined ? [] : [[`G${index + 1}`, provision]]));
		expect(new Map(marked as Array<[string, string]>)).toEqual(new Map(expected as Array<[string, string]>));
		expect(marked).toHaveLength(expected.length);
		for (const [index, {provision, code}] of gaps.entries()) expect(document).toMatch(new RegExp(`<a id="g${index + 1}"></a>.*<!-- gap ${provision ?? '-'} ${code} -->`));
	});

	test('comes out the same, byte for byte, from the same draft', () => {
		expect(write(readRealBank(edition), {...draft, answers: new Map([...draft.answers].toReversed())})).toBe(document);
	});

	test('carries no id twice', () => {
		const ids = document.match(/<!-- .*? -->/g)!;
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	test('clean, it leaves out the flags and nothing of the form', () => {
		const clean = write(bank, draft, true);
		expect(clean).not.toMatch(/⚑|<!-- (gap|waiting) |blocking/);
		expect(readRowsOf(clean, 'row').map(({cells}) => cells)).toEqual(readRowsOf(document, 'row').map(({cells}) => cells));
	});
});

test('the parts stand in the order a board reads them', () => {
	expect(readHeadings(write(real['2024'], council['2024'])).filter((heading) => !heading.startsWith('### ') || /Section|Answered/.test(heading))).toEqual([
		'# Self-assessment against the Housing Ombudsman\'s Complaint Handling Code (April 2024)',
		'## Summary for the governing body',
		'### Answered No',
		'## Self-assessment',
		...real['2024'].sections.flatMap(({number, title}) => [`### Section ${number}: ${title}`, ...(number === 6 ? ['#### Stage 1', '#### Stage 2'] : [])]),
		'## Gaps, worst first',
		'## Action plan',
		'## Answers to chase',
		'## Evidence register',
		'## Facts given',
	]);
});

test('2022 has must before should, and section 5 by stage', () => {
	const headings = readHeadings(write(real['2022'], council['2022']));
	const from = headings.findIndex((heading) => heading.startsWith('### Section 5'));
	const must = 'Mandatory: “must” requirements';
	const should = 'Best practice: “should” requirements';
	expect(headings.slice(from + 1, from + 7)).toEqual([1, 2, 3].map((stage) => `#### Stage ${stage} · ${must}`).concat([1, 2, 3].map((stage) => `#### Stage ${stage} · ${should}`)));
	expect(headings[headings.indexOf('### Section 1: Definition of a complaint') + 1]).toBe(`#### ${must}`);
});

describe('a row', () => {
	const short = {explanation: 'Text of explanation.', action: 'Action: Text of action. (Text of owner., by 30 September 2026)'};
	test.each([
		['Yes with its evidence', '2024', {}, '1.1', ['Yes', 'Policy, section 2', '']],
		['Yes, with words alone', '2024', {'1.1/evidence': [], '1.1/commentary': 'See our policy.'}, '1.1', ['Yes', '', 'See our policy.']],
		['Yes, with nothing', '2024', {'1.1/evidence': []}, '1.1', ['Yes', '[no evidence given yet]', '']],
		['two documents', '2024', {'1.1/evidence': [...refer('E1', 'page 3'), ...refer('E2')]}, '1.1', ['Yes', 'Policy, page 3\nMinutes', '']],
		['evidence that waits', '2024', {'1.1/evidence': {open: 'ask', who: 'Ann'}}, '1.1', ['Yes', '[waiting: ask Ann]', '']],
		['No', '2024', {'1.1/answer': 'no'}, '1.1', ['No', '', `Not met: ${short.explanation}\n${short.action}`]],
		['No without its date', '2024', {'1.1/answer': 'no', '1.1/due': {open: 'later'}}, '1.1', ['No', '', `Not met: ${short.explanation}\nAction: Text of action. (Text of owner., by [waiting: to be completed])`]],
		['Partly', '2024', {'1.1/answer': 'partly'}, '1.1', ['No', 'Policy, section 2', `Part met: Text of part-met.\nNot met: ${short.explanation}\n${short.action}`]],
		['Not applicable', '2024', {'1.2/answer': 'not-applicable'}, '1.2', ['N/A', '', 'Text of not-applicable.']],
		['open', '2024', {'1.2/answer': {open: 'unsure'}, '1.2/commentary': 'We think so.'}, '1.2', ['[waiting: unsure]', '', 'We think so.']],
		['not applicable by itself', '2024', {}, '1.4', ['N/A', '', 'There are 2 stages, so this does not apply.']],
		['2022: evidence and comment together', '2022', {'1.1/commentary': 'All is well.'}, '1.1', ['Yes', 'Policy, section 2\nAll is well.']],
		['2022: words alone', '2022', {'1.1/evidence': [], '1.1/commentary': 'All is well.'}, '1.1', ['Yes', 'All is well.']],
		['2022: only an explanation', '2022', {'1.2/answer': 'no', '1.2/discretion': '', '1.2/action': '', '1.2/owner': '', '1.2/due': ''}, '1.2', ['No', 'Not met: Text of explanation.\nWhy discretion is used: [why discretion is used, not yet given]']],
		['2022: instead', '2022', {'1.1/answer': 'no', '1.1/action': '', '1.1/owner': '', '1.1/due': ''}, '1.1', ['No', 'Not met: Text of explanation.\nInstead: Text of alternative.']],
		['2022: a third stage', '2022', {stages: 3, '1.3/evidence': []}, '1.3', ['Yes', 'Text of reasons.']],
		['2022: a third stage without its reasons', '2022', {stages: 3, '1.3/third-stage': ''}, '1.3', ['Yes', 'Evidence: Policy, section 2\nReasons for a third stage: [reasons not yet given]']],
	] as const)('%s (%s)', (_, edition, replies, id, cells) => {
		const bank = smallBank(edition);
		const row = readRowsOf(write(bank, smallDraft(bank, replies)), 'row').find((each) => each.id === id);
		expect(row?.cells.slice(2)).toEqual(cells);
	});

	test('not reached yet', () => {
		const bank = smallBank('2024');
		const rows = readRowsOf(write(bank, smallDraft(bank, {}, '1.2/answer')), 'row');
		expect(rows.find(({id}) => id === '1.2')?.cells.slice(2)).toEqual(['[not yet answered]', '', '']);
	});
});

describe('a third stage, 2022', () => {
	const bank = real['2022'];
	const reasons = 'The third stage is a panel of residents, who asked for it in 2019. It has changed the outcome of one complaint in four.';
	const cell = (draft: Draft, id: string) => readRowsOf(write(bank, draft), 'row').find((row) => row.id === id)!.cells.slice(2).join(' ');
	const stages = (draft: Draft, value: number) => evolve(draft, {type: 'answer-given', question: 'stages', value, at: '2026-03-03T09:00:00.000Z', by: 'Complaints officer', via: 'interview'});

	test('its reasons stand at 5.17; with two stages they go and 5.18 to 5.20 do not apply; with three they are back', () => {
		const three = council['2022'];
		const two = stages(three, 2);
		expect(cell(three, '5.17')).toContain(reasons);
		expect(write(bank, two)).not.toContain(reasons);
		expect(['5.18', '5.19', '5.20'].map((id) => cell(two, id))).toEqual(Array.from({length: 3}, () => 'N/A There is no third stage in our complaints procedure, so this does not apply.'));
		expect(cell(stages(two, 3), '5.17')).toContain(reasons);
	});

	test('left empty, it says so there', () => {
		const document = write(bank, councilOf2022(bank, {'5.17/third-stage-reasons': ''}));
		expect(cell(councilOf2022(bank, {'5.17/third-stage-reasons': ''}), '5.17')).toContain('[reasons not yet given]');
		expect(document).toMatch(/<!-- gap 5\.17 no-explanation -->/);
	});
});

describe('the DRAFT banner', () => {
	const bank = smallBank('2024');
	const later = {open: 'later'} as const;
	test.each([
		['nothing given', {assessed_on: later, approved_on: later, published_on: later}, 'Not yet completed, not yet approved by the governing body (Cabinet) and not yet published.'],
		['approved', {published_on: later}, 'Not yet published.'],
		['out of order', {approved_on: '2025-12-24'}, 'The dates are not in order: it is completed first, then approved, then published.'],
		['approval and publication ahead', {approved_on: '2027-03-31', published_on: '2027-04-10'}, 'Not yet approved by the governing body (Cabinet) (31 March 2027 lies ahead) and not yet published (10 April 2027 lies ahead).'],
		['a blocking gap', {'1.1/answer': later}, 'It cannot be published while a blocking gap stands.'],
		['all in order', {}, undefined],
	] as const)('%s', (_, replies, words) => {
		const draft = smallDraft(bank, replies);
		for (const clean of [true, false]) {
			const banner = write(bank, draft, clean).split('\n').find((line) => line.startsWith('> **DRAFT.**'));
			if (words === undefined) expect(banner).toBeUndefined();
			else expect(banner).toContain(words);
		}
	});

	test.each(['2024', '2022'] as const)('a day ahead is told as a plan and stands in no field, in the %s edition', (edition) => {
		const form = smallBank(edition);
		const document = write(form, smallDraft(form, {assessed_on: '2027-03-01', approved_on: '2027-03-31', published_on: '2027-04-10'}));
		expect(document).toContain('completion planned for 1 March 2027, approval by Cabinet planned for 31 March 2027, publication planned for 10 April 2027');
		expect(document).not.toMatch(/(?:completed|approved|published)(?: by Cabinet)? on/);
		expect(document).toContain('\nassessed: null\napproved: null\npublished: null\n');
	});
});

describe('the lists after the form', () => {
	const bank = smallBank('2024');
	const draft = smallDraft(bank, {'1.1/answer': 'partly', '1.1/evidence': refer('E2'), '1.2/answer': {open: 'ask', who: 'Ann'}, '1.3/commentary': {open: 'later'}, soon: false, governing_body: {open: 'ask', who: 'Ann'}});
	const document = write(bank, draft);

	test('who does what by when', () => {
		expect(readRowsOf(document, 'action').map(({cells}) => cells)).toEqual([['1.1', 'Text of action.', 'Text of owner.', '30 September 2026']]);
		expect(readRowsOf(document, 'no').map(({cells}) => cells)).toEqual([['1.1', 'No, partly met', 'Do you answer soon and in full?', 'Text of owner.', '30 September 2026']]);
	});

	test('2022 asks for no owner and no date, and says so where none is given', () => {
		const form = smallBank('2022');
		const old = write(form, smallDraft(form, {'1.1/answer': 'no', '1.1/owner': '', '1.1/due': ''}));
		expect(readRowsOf(old, 'action').map(({cells}) => cells)).toEqual([['1.1', 'Text of action.', 'not given', 'not given']]);
		expect(readRowsOf(old, 'no').map(({cells}) => cells.slice(3))).toEqual([['not given', 'not given']]);
	});

	test('whom to ask for what, then what nobody is named for', () => {
		const list = document.slice(document.indexOf('## Answers to chase'), document.indexOf('<!-- section evidence -->'));
		expect(list.replaceAll(/ <!--.*?-->/g, '').trim().split(/\n+/)).toEqual([
			'## Answers to chase',
			'**Ann**',
			'- **1.2** Are you kind?',
			'- **1.3** What is it called?',
			'**Nobody named yet**',
			'- **1.3** Anything to add? (to come back to)',
		]);
	});

	test('each document and where it is used', () => {
		expect(readRowsOf(document, 'evidence').map(({cells}) => cells)).toEqual([
			['E1', 'Policy', 'https://example.org/policy', '', '1.3'],
			['E2', 'Minutes', '', '', '1.1'],
		]);
	});

	test('the facts, for whoever checks them', () => {
		expect(readRowsOf(document, 'fact').map(({cells}) => cells)).toEqual([
			['1.1', 'How many stages?', '2'],
			['1.1', 'From when?', 'The day it comes'],
			['1.1', 'Soon?', 'No'],
			['1.1', 'In full?', 'Yes'],
			['1.3', 'What is it called?', '[waiting: ask Ann]'],
		]);
	});
});

describe('colleagues’ comments', () => {
	const bank = smallBank('2024');
	const comments = [
		{id: 1, provision: '1.1', author: 'Priya Shah', text: 'Still true\nafter the merger?', isSettled: false},
		{id: 2, provision: '1.2', author: 'Jo', text: 'Dealt with.', isSettled: true},
		{id: 3, provision: '', author: 'Jo', text: 'Too *long* <b>.', isSettled: false},
	];
	const draft = {...smallDraft(bank), comments};

	test('stand in a list until they are dealt with', () => {
		const document = write(bank, draft);
		expect(document.slice(document.indexOf('## Comments of colleagues')).trim().split('\n')).toEqual([
			'## Comments of colleagues',
			'',
			'- **1.1, Priya Shah:** Still true <br>after the merger? <!-- comment 1 -->',
			'- **The whole assessment, Jo:** Too \\*long\\* \\<b>. <!-- comment 3 -->',
		]);
	});

	test('have no place in a clean copy, and no list where none waits', () => {
		expect(write(bank, draft, true)).not.toMatch(/Comments of colleagues|merger/);
		expect(write(bank, {...draft, comments: comments.slice(1, 2)})).not.toMatch(/Comments of colleagues|Dealt/);
	});
});

test('whatever is typed, the document keeps its form and says it as it was typed', () => {
	const bank = smallBank('2024');
	const sign = fc.constantFrom(...'|\\`*_~[](){}<>&#!-:$^@"\' \n', '---\n', '\u001B[31m', '&amp;', '<br>', '<!-- row 1.1 -->', '日本', 'a', 'b');
	const text = fc.array(sign, {maxLength: 12}).map((parts) => `x${parts.join('')}y`);
	const asRead = (typed: string) => plainText(typed).split('\n').map((line) => line.trim()).join('\n');
	fc.assert(
		fc.property(text, text, text, (one, two, three) => {
			const answers = {landlord: one, '1.1/evidence': refer('E1', two), '1.1/commentary': three, '1.2/answer': {open: 'ask' as const, who: one}};
			const document = write(bank, smallDraft(bank, answers));
			expect(document).not.toContain('\u001B');
			expect(readFrontMatter(document)).toMatchObject({landlord: plainLine(one), draft: 'eastmarsh'});
			const rows = readRowsOf(document, 'row');
			expect(rows.map(({id}) => id)).toEqual(['1.1', '1.2', '1.3', '1.4']);
			expect(rows[0]?.cells.slice(2)).toEqual(['Yes', `Policy, ${plainLine(two)}`, asRead(three)]);
			expect(rows[1]?.cells[2]).toBe(`[waiting: ask ${plainLine(one)}]`);
		}),
		{numRuns: 150},
	);
});

test('whatever stands in the front matter, a reader that takes it for markdown finds nothing alive in it', () => {
	const bank = smallBank('2024');
	const sign = fc.constantFrom(...'<>[]()!`*_&;"\\/: @.a', 'https://e.org', 'ftp://e.org', 'www.e.org', 'a@e.org', 'mailto:', '<b>', '<!--', '![a](b)', '[a](https://e.org)', '&lt;b&gt;', '\u009B');
	fc.assert(
		fc.property(fc.array(sign, {maxLength: 12}).map((parts) => `x${parts.join('')}y`), (landlord) => {
			const document = write(bank, smallDraft(bank, {landlord}));
			expect(readFrontMatter(document)).toMatchObject({landlord: plainLine(landlord)});
			const [front] = /^---\n[^]*?\n---\n/.exec(document)!;
			expect(marked.parse(front, {gfm: true, async: false}).replaceAll(/<\/?(?:hr|h2|p)>/g, '')).not.toMatch(/<|javascript/);
		}),
		{numRuns: 150},
	);
});

test('a journal that was tampered with puts nothing alive into the document', () => {
	const bank = smallBank('2024');
	const id = 'E9 --> <script>alert(1)</script>\u001B[2J';
	const draft = smallDraft(bank);
	const hostile = {...draft, evidence: new Map([...draft.evidence, [id, {id, title: 'Policy'}]]), answers: new Map(draft.answers).set('1.1/evidence', {...draft.answers.get('1.1/evidence')!, response: {value: [{evidence: id}]}})};
	const document = write(bank, hostile);
	expect(document).not.toMatch(/(?<!\\)<script|\u001B/);
	expect(marked.parse(document, {gfm: true, async: false})).not.toMatch(/<script/);
});
