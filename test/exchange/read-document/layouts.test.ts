import {describe, expect, test} from 'vitest';
import {readLayout} from '../../../src/exchange/recognise/read-layout.ts';
import type {Block, Layout} from '../../../src/exchange/containers/layout.ts';
import {banks, mustRead, readMarkdown, readText, requirement, rowOf} from './reading.ts';

const code = (id: string) => requirement('2024', id).replaceAll('\n', ' ');
const own = {comply: 'yes', evidence: 'Complaints Policy', commentary: 'We have two stages.'};

/** Three more rows, so that the text is a form whatever becomes of the first. */
const others = ['5.4', '5.5', '5.6', '5.7'];
const tabbed = (first: string) => `${first}\n${others.map((id) => `${id}\t${code(id)}\tYes\tPolicy\tText`).join('\n')}`;

describe('a row of tabs', () => {
	test.each([
		['as the form has it', `5.3\t${code('5.3')}\tYes\tComplaints Policy\tWe have two stages.`],
		['its number lost', `\t${code('5.3')}\tYes\tComplaints Policy\tWe have two stages.`],
		['its number another’s', `5.1\t${code('5.3')}\tYes\tComplaints Policy\tWe have two stages.`],
		['its number written out', `Section 5.3\t${code('5.3')}\tYes\tComplaints Policy\tWe have two stages.`],
		['its requirement lost', '5.3\t\tYes\tComplaints Policy\tWe have two stages.'],
		['its requirement cut short', `5.3\t${code('5.3').slice(0, 50)}…\tYes\tComplaints Policy\tWe have two stages.`],
		['broken by a page', `5.3\t${code('5.3').slice(0, 80)}\tYes\tComplaints Policy\tWe have\n\n\t${code('5.3').slice(80)}\t\t\ttwo stages.`],
		['its answer swallowed by the requirement', `5.3\t${code('5.3').replace('under any', 'Yes under any')}\t\tComplaints Policy\tWe have two stages.`],
		['tags in it', `5.3\t${code('5.3')}\tYes\t<u>Complaints</u> <u>Policy</u>\tWe have two stages.`],
	])('%s', (_what, line) => expect(rowOf(mustRead(readText(tabbed(line))), '5.3')).toEqual(own));

	test('what a row has beside the form’s columns is kept with its heading', () => {
		const head = 'Provision\tRequirement\tComply\tEvidence\tCommentary\tBy when';
		const lines = ['5.3', ...others].map((id) => `${id}\t${code(id)}\tNo\tPolicy\tText\tMarch 2025`);
		expect(mustRead(readText([head, ...lines].join('\n'))).rows[0]).toMatchObject({comply: 'no', evidence: 'Policy', commentary: 'Text', beside: [{heading: 'By when', text: 'March 2025'}]});
	});

	test('a row with a number that the form does not have is kept as unplaced text', () => {
		expect(mustRead(readText(tabbed('5.99\tSomething of our own\tYes\tA note\t'))).unplaced).toEqual(expect.arrayContaining(['Something of our own', 'A note']));
	});
});

const blocks = (write: (id: string, evidence: string, commentary: string) => string) => [write('5.3', own.evidence, own.commentary), ...others.map((id) => write(id, 'Policy', 'Text goes here.'))].join('\n\n');

describe('other ways to set out a row', () => {
	test.each<readonly [string, string]>([
		['a line for each cell', blocks((id, evidence, commentary) => [id, code(id), 'Yes', evidence, commentary].join('\n'))],
		['a paragraph for each cell', blocks((id, evidence, commentary) => [id, code(id), '✓', evidence, commentary].join('\n\n'))],
		['labels', blocks((id, evidence, commentary) => `Provision: ${id}\nRequirement: ${code(id)}\nComply: Yes\nEvidence: ${evidence}\nCommentary: ${commentary}`)],
		['labels in bold', blocks((id, evidence, commentary) => `### ${id}\n\n${code(id)}\n\n**Comply:** Yes\n\n**Evidence:** ${evidence}\n\n**Commentary:** ${commentary}`)],
		['labels in one line', blocks((id, evidence, commentary) => `${id} ${code(id)}\nComply: Yes | Evidence: ${evidence} | Commentary: ${commentary}`)],
		['labels of the landlord’s own', blocks((id, evidence, commentary) => `Ref – ${id}\nText of the Code – ${code(id)}\nDo we meet it? – Yes\nOur evidence – ${evidence}\nAny comments – ${commentary}`)],
		['a heading and columns run together', blocks((id, evidence, commentary) => `## ${id} ${code(id)}\n\nYes ${evidence} ${commentary}`)],
		['one line', blocks((id, evidence, commentary) => `${id} ${code(id)} Yes ${evidence} ${commentary}`)],
		['bars', blocks((id, evidence, commentary) => `| ${id} | ${code(id)} | Yes | ${evidence} | ${commentary} |`)],
		['bars without ends', blocks((id, evidence, commentary) => `${id} | ${code(id)} | Yes | ${evidence} | ${commentary}`)],
		['drawn lines', blocks((id, evidence, commentary) => `│ ${id} │ ${code(id)} │ Yes │ ${evidence} │ ${commentary} │`)],
		['semicolons', `Code provision;Code requirement;Comply;Evidence;Commentary\n${blocks((id, evidence, commentary) => `${id};"${code(id)}";Yes;${evidence};${commentary}`).replaceAll('\n\n', '\n')}`],
		['columns for the answers', `| Ref | Requirement | Yes | No | Evidence | Comments |\n| --- | --- | --- | --- | --- | --- |\n${blocks((id, evidence, commentary) => `| ${id} | ${code(id)} | ✓ | | ${evidence} | ${commentary} |`).replaceAll('\n\n', '\n')}`],
	])('%s', (_what, text) => {
		const row = rowOf(mustRead((text.includes('|') || text.includes('#') ? readMarkdown : readText)(text)), '5.3');
		expect(row).toEqual(own);
	});
});

test('merged cells: a number over two rows, a heading over all columns', () => {
	const cell = (text: string, columns = 1, rows = 1) => ({text, columns, rows});
	const table: Block = {
		kind: 'table',
		rows: [
			{cells: [cell('Section 5: The complaint handling process', 4)]},
			{cells: [cell('5.3', 1, 2), cell(code('5.3').slice(0, 60)), cell('Yes'), cell('Complaints Policy')]},
			{cells: [cell(code('5.3').slice(60)), cell(''), cell('Section 2')]},
			...others.map((id) => ({cells: [cell(id), cell(code(id)), cell('Yes'), cell('Policy')]})),
		],
	};
	const layout: Layout = [{kind: 'paragraph', text: 'Fernbank Homes: self-assessment', heading: 1}, table, {kind: 'paragraph', text: 'Approved by the board.'}];
	const reading = mustRead(readLayout(layout, banks));
	expect(rowOf(reading, '5.3')).toEqual({comply: 'yes', evidence: 'Complaints Policy\nSection 2', commentary: ''});
	expect(reading).toMatchObject({landlord: 'Fernbank Homes', unplaced: ['Approved by the board.']});
});

test('words that provisions share are told apart by the number, or by the form’s order', () => {
	const line = (id: string, number: string) => `${number}\t${requirement('2022', id).replaceAll('\n', ' ')}\tYes\tText of ${id}`;
	const ids = ['5.2', '5.3', '5.4', '5.7', '5.14', '5.15', '5.18', '5.19'];
	const evidence = (numbered: boolean) => mustRead(readText(ids.map((id) => line(id, numbered ? id : '')).join('\n'))).rows.map((row) => `${row.provision}: ${row.evidence}`);
	expect(evidence(true)).toEqual(ids.map((id) => `${id}: Text of ${id}`));
	expect(evidence(false)).toEqual(ids.map((id) => `${id}: Text of ${id}`));
});

test('evidence and commentary that ran together are parted behind the document’s name, and "Comply:" is no answer', () => {
	const form = (rows: readonly string[]) => mustRead(readText(['Code provisionCode requirementComply: Yes/NoEvidenceCommentary / explanation', ...rows].join('\n'))).rows;
	const glued = ['5.1', '5.2', '5.3'].map((id) => `${id}${requirement('2024', id).replaceAll('\n', ' ')}YesHousing complaints policyOur YouTube film says so too.`);
	expect(form(glued).map(({comply, evidence, commentary}) => [comply, evidence, commentary])).toEqual(Array.from({length: 3}, () => ['yes', 'Housing complaints policy', 'Our YouTube film says so too.']));
	const labelled = ['5.1', '5.2', '5.3'].map((id) => `Code provision: ${id}Code requirement: ${requirement('2024', id).replaceAll('\n', ' ')}Comply: NoEvidence: Policy 4Commentary / explanation: By May.`);
	expect(mustRead(readText(labelled.join('\n\n'))).rows.map(({comply}) => comply)).toEqual(['no', 'no', 'no']);
});
