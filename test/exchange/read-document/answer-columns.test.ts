import {describe, expect, test} from 'vitest';
import {tableRow} from '../../../src/exchange/containers/layout.ts';
import {readLayout} from '../../../src/exchange/recognise/read-layout.ts';
import {banks, mustRead, readText, requirement} from './reading.ts';

const ids = ['5.3', '5.4', '5.5', '5.6', '5.7'];
const code = (id: string) => requirement('2024', id).replaceAll('\n', ' ');
const before = ['Provision', 'Requirement'];
const behind = ['Evidence', 'Commentary'];
const texts = ['Complaints policy section 3', 'Staff follow this on every contact.'];

/** A table of five rows, with these headings and cells between the requirement and the texts. */
function read(heads: ReadonlyArray<readonly string[]>, cells: (index: number) => readonly string[]) {
	const rows = [
		...heads.map((head, index) => (index === 0 ? [...before, ...head, ...behind] : ['', '', ...head, '', ''])),
		...ids.map((id, index) => [id, code(id), ...cells(index), ...texts]),
	];
	return mustRead(readLayout([{kind: 'paragraph', text: 'Glan Homes self-assessment 2025'}, {kind: 'table', rows: rows.map((row) => tableRow(row))}], banks)).rows;
}

/** Each row's answer, with a question mark where it is in doubt. */
const answersOf = (rows: ReturnType<typeof read>) => rows.map(({comply, doubts}) => comply + (doubts.some((doubt) => doubt.startsWith('answer-')) ? '?' : ''));
const all = (answer: string) => ids.map(() => answer);

describe('two columns of answers: the later is the form’s', () => {
	test.each([
		['Comply 2024', 'Comply 2025'], ['2023/24', '2024/25'], ['2023-24', '2024-25'], ['Previous', 'Current'], ['Last year', 'This year'], ['Previous answer', 'Current answer'], ['Compliant last year', 'Compliant this year'], ['Comply (2024)', 'Comply (2025)'], ['Comply', 'Comply now'],
		['Sept 2024', 'March 2025'], ['April 2024', 'October 2024'], ['01/04/2024', '01/04/2025'], ['FY23/24', 'FY24/25'], ['23/24', '24/25'], ['Comply: Yes / No 2024', 'Comply: Yes / No 2025'], ['Last year: Comply', 'Comply'], ['Comply last year (2024)', 'Comply this year (2025)'], ['Prior year', '2025'], ['Year 1', 'Year 2'], ['Baseline', 'Comply'], ['Compliance 2023', 'Compliance 2024'],
	])('%s, %s', (one, other) => {
		const rows = read([[one, other]], () => ['No', 'Yes']);
		expect(answersOf(rows)).toEqual(all('yes'));
		expect(rows[0]).toMatchObject({evidence: texts[0], commentary: texts[1], beside: [{heading: one, text: 'No'}]});
		expect(answersOf(read([[other, one]], () => ['Yes', 'No']))).toEqual(all('yes'));
	});

	test('under one heading that spans both', () => expect(answersOf(read([['Comply', ''], ['2024', '2025']], () => ['No', 'Yes – no change']))).toEqual(all('yes')));
	test.each([['Comply', 'Comply'], ['', ''], ['Officer', 'Auditor'], ['Comply', 'Met?'], ['Comply', '2024']])('where it cannot be told, every row carries a doubt: “%s”, “%s”', (one, other) => {
		const rows = read([[one, other]], () => ['No', 'Yes']);
		expect(answersOf(rows).every((answer) => answer.endsWith('?'))).toBe(true);
		expect(rows[0]).toMatchObject({evidence: texts[0], commentary: texts[1]});
	});

	test('last year’s texts stand beside', () => {
		const heads = ['Provision', 'Requirement', 'Comply 2024', 'Evidence 2024', 'Comply 2025', 'Evidence 2025'];
		const table = [heads, ...ids.map((id) => [id, code(id), 'No', 'Old words.', 'Yes', 'New words.'])].map((row) => tableRow(row));
		const {rows} = mustRead(readLayout([{kind: 'table', rows: table}], banks));
		expect(answersOf(rows)).toEqual(all('yes'));
		expect(rows[0]).toMatchObject({evidence: 'New words.', beside: [{heading: 'Comply 2024', text: 'No'}, {heading: 'Evidence 2024', text: 'Old words.'}]});
	});
	test('another question of yes and no is no second answer', () => {
		const rows = read([['Comply', 'Published?']], () => ['Yes', 'No']);
		expect(answersOf(rows)).toEqual(all('yes'));
		expect(rows[0]!.beside).toEqual([{heading: 'Published?', text: 'No'}]);
	});
});

describe('columns of ticks', () => {
	test.each([['✓', ''], ['x', ''], ['X', ''], ['Y', ''], ['1', ''], ['●', '○'], ['☒', '☐'], ['☑', '☐'], ['✔️', ''], ['Yes', ''], ['[x]', '[ ]'], ['✓', '✗'], ['TRUE', 'FALSE'], ['1', '0'], ['✓', '-'], ['Y', 'N'], ['√', ''], ['■', '□']])('“%s” and “%s”', (on, off) => {
		expect(answersOf(read([['Yes', 'No']], (index) => (index === 1 ? [off, on] : [on, off])))).toEqual(['yes', 'no', 'yes', 'yes', 'yes']);
		expect(answersOf(read([['Comply', ''], ['Yes', 'No']], (index) => (index === 1 ? [off, on] : [on, off])))).toEqual(['yes', 'no', 'yes', 'yes', 'yes']);
	});
	test('three columns', () => expect(answersOf(read([['Yes', 'No', 'Partial']], (index) => (index === 1 ? ['', '', '✓'] : ['✓', '', ''])))).toEqual(['yes', 'partial', 'yes', 'yes', 'yes']));
	test.each([['Compliant', 'Not compliant', 'Partially compliant'], ['Met', 'Not met', 'Partially met'], ['Comply', 'Does not comply', 'Partially compliant'], ['Fully compliant', 'Non-compliant', 'Partial'], ['Green', 'Red', 'Amber'], ['Y', 'N', 'N/A']])('under “%s”, “%s” and “%s”', (yes, no, third) => {
		const rows = read([[yes, no, third]], (index) => [0, 1, 2].map((column) => (column === Math.min(index, 2) ? '✓' : '')));
		expect(answersOf(rows).slice(0, 3)).toEqual(['yes', 'no', third === 'N/A' ? 'not-applicable' : 'partial']);
	});
	test('the word of the column itself', () => expect(answersOf(read([['Yes', 'No']], (index) => (index === 1 ? ['', 'No'] : ['Yes', ''])))).toEqual(['yes', 'no', 'yes', 'yes', 'yes']));
	test('both ticked is in doubt, and so is a cross under Yes beside ticks', () => {
		expect(answersOf(read([['Yes', 'No']], (index) => (index === 1 ? ['✓', '✓'] : ['✓', ''])))[1]).toMatch(/\?$/);
		expect(answersOf(read([['Yes', 'No']], (index) => (index === 1 ? ['✗', ''] : ['✓', ''])))[1]).toMatch(/\?$/);
		expect(answersOf(read([['Yes', 'No']], (index) => (index === 1 ? ['No', ''] : ['✓', ''])))[1]).toMatch(/\?$/);
	});
	test('words in them are kept', () => {
		const rows = read([['Yes', 'No']], (index) => (index === 1 ? ['✓', 'See the action plan'] : ['✓', '']));
		expect(rows[1]).toMatchObject({comply: 'yes', beside: [{heading: 'No', text: 'See the action plan'}]});
	});
	test('for each of two years', () => expect(answersOf(read([['2024', '', '2025', ''], ['Yes', 'No', 'Yes', 'No']], () => ['', '✓', '✓', '']))).toEqual(all('yes')));
	test('“No.” over numbers is a number', () => {
		const rows = [['No.', 'Requirement', 'Yes', 'No', ...behind], ...ids.map((id, index) => [id, code(id), index === 1 ? '' : '✓', index === 1 ? '✓' : '', ...texts])];
		expect(answersOf(mustRead(readLayout([{kind: 'table', rows: rows.map((row) => tableRow(row))}], banks)).rows)).toEqual(['yes', 'no', 'yes', 'yes', 'yes']);
	});
});

describe('one column of signs', () => {
	test.each([
		['✓', '✗', ['yes', 'no']], ['✔️', '✘', ['yes', 'no']], ['☒', '☐', ['yes?', 'blank?']], ['☑', '☐', ['yes', 'blank?']], ['●', '○', ['yes', 'blank?']], ['x', '', ['yes?', 'blank']], ['Yes', 'x', ['yes', 'no?']], ['Yes', 'No change', ['yes', 'blank?']], ['Yes – No change', 'No change', ['yes', 'blank?']], ['Y', 'N', ['yes', 'no']], ['○ Yes\n● No', '● Yes\n○ No', ['no', 'yes']],
	] as const)('“%s” and “%s”', (on, off, expected) => expect(answersOf(read([['Comply']], (index) => [index === 1 ? off : on])).slice(0, 2)).toEqual(expected));
});

describe('answers behind labels, and in lines of their own', () => {
	const labelled = (one: string, other: string) => mustRead(readText(ids.map((id) => `${id} ${code(id)}\n${one}: No\n${other}: Yes\nEvidence: ${texts[0]}\nCommentary: ${texts[1]}`).join('\n\n'))).rows;

	test.each([['Comply 2024', 'Comply 2025'], ['Comply last year', 'Comply this year']])('%s, %s: the later is the form’s', (one, other) => {
		const rows = labelled(one, other);
		expect(answersOf(rows)).toEqual(all('yes'));
		expect(rows[0]).toMatchObject({evidence: texts[0], commentary: texts[1], beside: [{heading: one, text: 'No'}]});
	});
	test.each([['Comply', 'Met'], ['Comply', 'Comply']])('%s, %s: in doubt', (one, other) => expect(answersOf(labelled(one, other)).every((answer) => answer.endsWith('?'))).toBe(true));
	test('boxes in a line of their own are no heading', () => {
		const rows = mustRead(readText(ids.map((id) => `${id} ${code(id)}\n☐ Yes ☒ No\nComplaints Policy\nStaff follow it.`).join('\n\n'))).rows;
		expect(answersOf(rows)).toEqual(all('no'));
		expect(rows[0]).toMatchObject({evidence: 'Complaints Policy', commentary: 'Staff follow it.'});
	});
});

test.each(['Non-compliant?', 'Any gaps?', 'Shortfall', 'Breach (Y/N)', 'Action required (Y/N)', 'Applicable (Y/N)', 'Policy reviewed', 'Approved by board'])('“%s” asks something else: no answer of its column is silent', (heading) => {
	const rows = read([[heading]], (index) => (index % 2 === 0 ? 'Yes' : 'No').split(','));
	expect(answersOf(rows).every((answer) => answer.endsWith('?') || answer === 'blank')).toBe(true);
});

test('“Policy updated” beside “Compliant” is not this year’s answer', () => {
	expect(answersOf(read([['Policy updated', 'Compliant']], () => ['No', 'Yes']))).toEqual(all('yes'));
});
