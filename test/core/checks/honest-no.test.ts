/** An honest No or Partly, told in full, is the governing body's to see: nothing else is held against it. */
import {describe, expect, test} from 'vitest';
import {gapsOf} from '../../../src/core/checks/index.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {realBank} from '../../helpers/bank.ts';
import {draftWith, type Given} from '../../helpers/draft.ts';

const asOf = '2026-11-28';
const rows = ['3.4', '5.3', '6.10', '6.20'];
const told = {explanation: 'Our procedure has three stages, the last being a panel of board members.', action: 'The board will take the panel out of the procedure.', owner: 'Head of Customer', due: '2027-03-31'};

function shortAt(ids: readonly string[], texts: Partial<typeof told>, answer: 'no' | 'partly' = 'no'): Given {
	return Object.fromEntries(ids.flatMap((id) => [[`${id}/answer`, answer] as const, ...Object.entries(texts).map(([part, text]) => [`${id}/${part}`, text] as const)]));
}

function codesOf(given: Given, edition: Edition = '2024'): readonly string[] {
	return gapsOf({bank: realBank(edition), draft: draftWith(given), asOf}).flatMap(({provision, code, severity}) => (provision !== undefined && `${provision}/answer` in given ? [`${provision} ${severity} ${code}`] : []));
}

describe('a third stage, told in full', () => {
	test.each(['no', 'partly'] as const)('%s is no conflict', (answer) => {
		expect(codesOf({stages: 3, ...shortAt(rows, told, answer)}).filter((gap) => gap.includes('code-conflict'))).toEqual([]);
	});

	test('the same words are told once', () => {
		expect(codesOf({stages: 3, ...shortAt(rows, told)}).filter((gap) => gap.includes('repeated-evidence'))).toEqual(['3.4 advice repeated-evidence']);
	});

	test('an action taken over from another row is no repeated evidence', () => {
		const own = Object.fromEntries(rows.map((id) => [`${id}/explanation`, `Our procedure has three stages, and ${id} is about the last of them.`]));
		expect(codesOf({stages: 3, ...shortAt(rows, told), ...own}).filter((gap) => gap.includes('repeated-evidence'))).toEqual([]);
		expect(codesOf({stages: 3, ...shortAt(rows, {...told, explanation: ''})}).filter((gap) => gap.includes('repeated-evidence'))).toEqual([]);
	});
});

test.each(['explanation', 'action', 'owner', 'due'] as const)('without its %s the conflict is still told', (part) => {
	const given = shortAt(['5.3'], {...told, part: 'Our complaints procedure has three stages.', [part]: ''} as typeof told);
	expect(codesOf({stages: 3, ...given, '5.3/commentary': 'Our complaints procedure has three stages, the last being a panel.', '5.3/part-met': ''})).toContain('5.3 serious code-conflict');
});

test('2022 asks what is done instead, and no date', () => {
	const given = {stages: 2, '5.1/answer': 'no', '5.1/explanation': 'Stage 1 complaints receive a response within 15 working days.', '5.1/alternative': 'A holding letter goes out on the tenth day.'};
	expect(codesOf(given, '2022').filter((gap) => gap.includes('code-conflict'))).toEqual([]);
	expect(codesOf({...given, '5.1/alternative': ''}, '2022')).toContain('5.1 serious code-conflict');
});
