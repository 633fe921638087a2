/** Where a gap sends people, and what it quotes: the facts that cause it and the clause they break. */
import {describe, expect, test} from 'vitest';
import {findProvision, findQuestion, provisions} from '../../src/core/bank/bank.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {causesOf} from '../../src/core/draft/causes.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {kinds} from '../../src/core/kinds/index.ts';
import {gapWords} from '../../src/wording/en/gaps/index.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, today, type Given} from '../helpers/draft.ts';
import {exemplary, practising} from '../helpers/landlord.ts';

const draftOf = (edition: Edition, given: Given) => practising(realBank(edition), {...exemplary, ...given});

function wordsAt(edition: Edition, row: string, code: string, given: Given) {
	const bank = realBank(edition);
	const draft = draftOf(edition, {[`${row}/answer`]: 'yes', ...given});
	const gap = gapsOf({bank, draft, asOf: today}).find((each) => each.provision === row && each.code === code);
	if (!gap) throw new Error(`no ${code} at ${row}`);
	return gapWords(gap, {bank, draft});
}

describe('the facts that cause it', () => {
	test.each<[Edition, string, Given, readonly string[]]>([
		['2022', '5.13', {ext2_days: 20}, ['ext2_days']],
		['2024', '6.4', {ext1_days: 15}, ['ext1_days']],
		['2024', '7.2', {compensation_policy: false, homes: 9000}, ['compensation_policy']],
		['2024', '3.4', {resp1_days: 12}, ['resp1_days']],
		['2024', '3.1', {website: false, homes: 9000}, ['website']],
		['2024', '5.11', {legal_exclusion: 'letter', exclusion_months: 12}, ['legal_exclusion', 'same_grounds']],
		['2024', '5.5', {third_parties: true, third_party_bound: false, third_party_checked: false}, ['third_party_bound', 'third_party_checked']],
		['2024', '6.10', {stage2_request_limit: true, late_stage2_considered: false}, ['stage2_request_limit', 'late_stage2_considered']],
	])('%s %s %j: %j', (edition, row, given, expected) => {
		const bank = realBank(edition);
		const draft = draftOf(edition, given);
		const {conflicts, doubts} = suggestionFor(bank, draft, findProvision(bank, row)!);
		expect([...conflicts, ...doubts].slice(0, 1).flatMap((rule) => causesOf(bank, draft, rule))).toEqual(expected);
	});
});

describe('what is said of it', () => {
	test('words alone, and dates: nothing to type, or the dates', () => {
		const consent = wordsAt('2024', '3.6', 'contradiction', {'3.6/commentary': 'We need a signed consent form before the complaint is logged.'});
		expect(consent.fix).not.toMatch(/type {2}|If a fact/);
		const dates = wordsAt('2024', '8.2', 'contradiction', {published_on: '2026-01-01', response_on: '2026-09-01'});
		expect(dates.fix).toContain('“jump published_on” or “jump response_on”');
	});

	test.each<[Edition, string, string, Given, string]>([
		['2024', '6.4', 'code-conflict', {ext1_days: 15}, 'Any extension must be no more than 10 working days without good reason'],
		['2024', '6.15', 'code-conflict', {ext2_days: 30}, 'Any extension must be no more than 20 working days without good reason'],
		['2024', '6.6', 'code-conflict', {action_tracker: false}, 'Outstanding actions must still be tracked and actioned promptly with appropriate updates provided to the resident'],
		['2024', '6.17', 'code-conflict', {action_tracker: false}, 'Outstanding actions must still be tracked and actioned promptly with appropriate updates provided to the resident'],
	])('%s %s quotes the clause of its rule', (edition, row, code, given, expected) => {
		expect(wordsAt(edition, row, code, given).clause).toBe(expected);
	});

	test.each(['2024', '2022'] as const)('%s: where no clause is known, no list is broken off', (edition) => {
		const bank = realBank(edition);
		for (const {id} of provisions(bank)) {
			const {clause} = gapWords({code: 'unanswered', provision: id, severity: 'blocking', toldBy: 'answers', found: {}}, {bank, draft: draftWith({})});
			expect([id, clause]).toEqual([id, expect.not.stringMatching(/;$|\b[a-z]\.$/)]);
		}
	});
});

test.each([['ext1_days', 99, 'no maximum stated'], ['ext2_days', 99, 'no maximum stated'], ['exclusion_months', 0, 'no time limit']] as const)('%s %d is printed and typed in words', (id, value, words) => {
	const question = findQuestion(realBank('2024'), id)!;
	expect(kinds.number.format(value, question)).toBe(words);
	expect(kinds.number.parse(words, question)).toEqual({value});
	expect(kinds.number.format(10, question)).toBe('10');
});
