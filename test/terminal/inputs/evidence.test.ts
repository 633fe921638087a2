import {describe, expect, test} from 'vitest';
import {evidenceAction} from '../../../src/terminal/inputs/evidence/keys.ts';
import {createEvidence, evidenceChoice, evidenceItems, evidenceReducer, type EvidenceState} from '../../../src/terminal/inputs/evidence/state.ts';
import {choiceLines} from '../../../src/terminal/inputs/choice/rows.ts';
import {evidenceRows} from '../../../src/terminal/inputs/evidence/rows.ts';
import {createKeyReader} from '../../../src/terminal/keys.ts';
import {lineText} from '../../../src/terminal/line.ts';

const words = {same: (what: string) => `Same: ${what}`, add: (title: string) => `Add ${title}`, none: 'No document'};
const policy = {id: 'E1', title: 'Complaints Policy'};
const report = {id: 'E2', title: 'Quarterly report'};
const year = {id: 'E3', title: '2024 review'};
const last = {refs: [{evidence: 'E1', where: 's4'}], label: 'Complaints Policy, s4'};

const empty = createEvidence({register: [], same: undefined, words});
const fresh = createEvidence({register: [policy, report, year], same: undefined, words});
const again = createEvidence({register: [policy, report, year], same: last, words});

function press(state: EvidenceState, bytes: string): EvidenceState {
	const reader = createKeyReader();
	return Array.from(bytes)
		.flatMap((each) => reader.feed(each))
		.reduce((now, key) => {
			const action = evidenceAction(now, key);
			return action ? evidenceReducer(now, action) : now;
		}, state);
}

const down = '\u001B[B';
const end = '\u001B[F';
const table: ReadonlyArray<readonly [string, EvidenceState, string, ReturnType<typeof evidenceChoice>]> = [
	['an empty register chooses nothing by itself', empty, '', undefined],
	['an empty register, something typed and erased', empty, 'a\u007F', undefined],
	['a new name', empty, 'Complaints Policy', {type: 'documents', ids: [], title: 'Complaints Policy'}],
	['a new name with blanks round it', empty, 'Policy  ', {type: 'documents', ids: [], title: 'Policy'}],
	['no document', empty, down, {type: 'refs', refs: []}],
	['same as last time is there at once', again, '', {type: 'refs', refs: last.refs}],
	['the first document where there is no last time', fresh, '', {type: 'documents', ids: ['E1']}],
	['by arrow', again, down, {type: 'documents', ids: ['E1']}],
	['by number', again, '3', {type: 'documents', ids: ['E2']}],
	['a number that is not there', again, '9', undefined],
	['none by number', again, '5', {type: 'refs', refs: []}],
	['End', again, end, {type: 'refs', refs: []}],
	['the beginning of a name, then down', again, `quart${down}`, {type: 'documents', ids: ['E2']}],
	['a known name in full is not added again', again, 'complaints policy', {type: 'documents', ids: ['E1']}],
	['a longer name is new', again, 'Complaints Policy 2025', {type: 'documents', ids: [], title: 'Complaints Policy 2025'}],
	['a new name that is the beginning of a known one', again, 'Complaints', {type: 'documents', ids: [], title: 'Complaints'}],
	['a name that begins with digits', again, `2024 r${down}`, {type: 'documents', ids: ['E3']}],
	['ticked with the space bar', again, `${down} ${down} `, {type: 'documents', ids: ['E1', 'E2']}],
	['ticked and unticked', again, `${down} ${down}  `, {type: 'documents', ids: ['E1']}],
	['ticks of two that are not neighbours', again, `${down} ${down}${down} `, {type: 'documents', ids: ['E1', 'E3']}],
	['a tick stays while a new name is typed and erased', again, `${down} x\u007F`, {type: 'documents', ids: ['E1']}],
	['ticked, and a new name after it', again, `${down} Call guide`, {type: 'documents', ids: ['E1'], title: 'Call guide'}],
	['ticked, and another by its number', again, `${down} 4`, {type: 'documents', ids: ['E1', 'E3']}],
	['ticked, and the same as last time by its number', again, `${down}${down} 1`, {type: 'documents', ids: ['E2', 'E1']}],
	['ticked, and none by its number: the tick counts', again, `${down} 5`, {type: 'documents', ids: ['E1']}],
	['no document, in words', again, 'no document', {type: 'refs', refs: []}],
	['a paste is one line without codes', empty, '\u001B[200~ The\u001B[31m policy\r\nof 2025 \u001B[201~', {type: 'documents', ids: [], title: 'The policy of 2025'}],
];

describe('choosing evidence', () => {
	test.each(table)('%s', (_name, start, bytes, choice) => {
		expect(evidenceChoice(press(start, bytes))).toEqual(choice);
	});

	test('a typed name narrows the list and offers to add it', () => {
		expect(evidenceItems(press(again, 'comp')).map((item) => item.label)).toEqual(['Add comp', 'Complaints Policy']);
	});

	test('ticked documents show it', () => {
		const lines = choiceLines(evidenceRows(press(again, `${down} `), 40, 10)).map(lineText);
		expect(lines).toContainEqual(expect.stringContaining('✓ Complaints Policy'));
		expect(lines).not.toContainEqual(expect.stringContaining('✓ Quarterly report'));
	});
});
