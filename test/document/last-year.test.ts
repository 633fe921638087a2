import {expect, test} from 'vitest';
import type {Value} from '../../src/core/draft/answers.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {writeAssessment} from '../helpers/written.ts';
import {readable} from '../../src/publish/markdown/readable.ts';
import {answering, today} from '../helpers/draft.ts';
import {beginWith, formRow, landlordsLastYear, lastYearOf, type Begun} from '../helpers/last-year.ts';

function written({bank, draft}: Begun, answers: Readonly<Record<string, Value>> = {}, clean = false): string {
	const answered = Object.entries(answers).reduce((now, [id, value]) => answering(bank, now, id, value), draft);
	return writeAssessment({bank, draft: answered, name: 'anytown', gaps: gapsOf({bank, draft: answered, asOf: today}), clean});
}

const formOf = (text: string) => text.slice(text.indexOf('## Self-assessment'), text.indexOf('## Gaps, worst first'));
const rowOf = (text: string, provision: string) => text.split('\n').find((line) => line.startsWith(`| <!-- row ${provision} -->`)) ?? '';

const begun = beginWith(
	lastYearOf(
		'2022',
		[
			formRow('4.15', 'yes', 'Everything is logged in Northgate.'),
			formRow('5.5', 'no', 'A tracker will be introduced by April 2024.'),
			formRow('4.16', 'yes', 'A survey goes to every complainant | each month.'),
			formRow('9.9', 'yes', 'A row of no form.'),
		],
		{unplaced: ['Signed by the *Chair*.']},
	),
);

test('a row that rests on last year alone says so and holds none of its words', () => {
	const row = rowOf(written(begun), '5.12');
	expect(row).toContain('_[not yet answered; carried from last year, not confirmed]_');
	expect(formOf(written(begun))).not.toContain('Northgate');
	expect(rowOf(written(begun), '5.13')).toContain('_[not yet answered]_');
});

test('the governing body sees how many', () => {
	const all = provisions(begun.bank).length;
	expect(written(begun)).toContain(`| Not yet answered | ${all} (2 carried from last year, not confirmed) |`);
	expect(written(begun, {}, true)).toContain(`| Not yet answered | ${all} |`);
});

test('the appendix keeps what is not confirmed, what is no longer asked, what has no place', () => {
	const text = written(begun);
	const appendix = text.slice(text.indexOf('## From last year'));
	expect(appendix).toContain('From “last-year.docx”, on the 2022 form.');
	expect(appendix).toContain('| <!-- carried 5.12 -->5.12 | 4.15 | Yes | Everything is logged in Northgate. |');
	expect(appendix).toMatch(/<!-- ended 4\.16 -->4\.16 \| Yes \| A survey goes to every complainant \\\| each month\. \| The 2024 Code no longer asks/);
	expect(appendix).toContain('- 9.9: A row of no form.');
	expect(appendix).toContain('- Signed by the \\*Chair\\*.');
});

test('what is confirmed leaves the appendix and is an answer like any other', () => {
	const text = written(begun, {'5.12/answer': 'yes', '5.12/commentary': 'Everything is logged in Northgate.'});
	expect(rowOf(text, '5.12')).toContain('Everything is logged in Northgate.');
	expect(text).not.toContain('<!-- carried 5.12 -->');
});

test('the clean copy holds nothing of last year but what became of its promises', () => {
	expect(written(begun, {}, true)).not.toMatch(/Northgate|survey goes|no form|Chair|carried|tracker/);
	const told = written(begun, {'promise/5.5/outcome': 'done', 'promise/5.5/note': 'Case system, June 2025'}, true);
	expect(told).toContain('| <!-- promise 5.5 -->5.5 | A tracker will be introduced by April 2024. | April 2024 | Done; Case system, June 2025 |');
});

test('a promise put off stands in the action plan with its new date', () => {
	const text = written(begun, {'promise/5.5/outcome': 'not-done', 'promise/5.5/due': '2026-09-30'});
	expect(text).toContain('| <!-- put-off 6.6 -->6.6 | A tracker will be introduced by April 2024. | _[not given]_ | 30 September 2026 |');
	expect(text).toContain('Not done yet; by 30 September 2026');
	const planned = written(begun, {'promise/5.5/outcome': 'not-done', 'promise/5.5/due': '2026-09-30', '6.6/answer': 'no', '6.6/action': 'Buy a tracker'});
	expect(planned).not.toContain('put-off');
});

test('documents that nothing of this year rests on are not in the register', () => {
	const policy = beginWith(lastYearOf('2022', [formRow('4.15', 'yes', 'Complaints Policy, section 9'), formRow('5.5', 'yes', 'Letter templates')]));
	expect(written(policy)).not.toContain('<!-- evidence E1 -->');
	const used = written(policy, {'5.12/answer': 'yes', '5.12/evidence': [{evidence: 'E1', where: 'section 9'}]});
	expect(used).toContain('<!-- evidence E1 -->E1 | Complaints Policy');
	expect(used).not.toContain('<!-- evidence E2 -->');
});

test.each(['nottingham-city-homes-2022', 'newark-sherwood-2022', 'hillingdon-2024', 'manchester-2024-25'] as const)('every word of %s is in the draft’s document, and none of them as an answer', (name) => {
	const lastYear = landlordsLastYear(name);
	const text = written(beginWith(lastYear));
	const plain = (words: string) => words.replaceAll(/\s+/g, ' ');
	const whole = plain(readable(text));
	for (const {evidence, commentary} of lastYear.reading.rows) {
		for (const line of `${evidence}\n${commentary}`.split('\n')) expect(whole).toContain(plain(line.trim()));
	}

	const answers = formOf(text).split('\n').filter((line) => line.startsWith('| <!-- row')).map((line) => line.split(/(?<!\\) \| /).slice(2).join(' '));
	expect(answers.every((cells) => /^_\[not yet answered[^\]]*\]_\s*\|?\s*\|?$/.test(cells.trim()))).toBe(true);
});
