/**
 * Landlords as answers files, and what a careful colleague expects of each: the head of each file says it in words. They were written for
 * 0.2.0, so that reading them also shows that its names are understood.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {findProvision, provisions} from '../../src/core/bank/bank.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {root} from '../helpers/bank.ts';
import {at, playFile, told, type Played} from './playing.ts';

const play = (name: string) => playFile(readFileSync(join(root, 'test/fixtures/scenarios', `${name}.yaml`), 'utf8'));
const suggested = ({bank, draft}: Played, provision: string) => suggestionFor(bank, draft, findProvision(bank, provision)!).answer;
const rowOf = ({markdown}: Played, provision: string) => markdown.split('\n').find((line) => line.includes(`row:${provision} `) || line.startsWith(`| ${provision} `) || new RegExp(`^\\|[^|]*\\b${provision.replace('.', '\\.')}\\b`).test(line)) ?? '';

describe('01 an exemplary large association', () => {
	const played = play('01-exemplary-large-ha');

	test('no blocking and no serious gap; advice only that all is Yes', () => {
		expect(told(played, 'blocking')).toEqual([]);
		expect(told(played, 'serious')).toEqual([]);
		expect(told(played, 'advice')).toEqual(['all all-yes']);
	});

	test('no banner of a DRAFT', () => {
		expect(played.markdown).not.toContain('DRAFT');
	});

	test('Yes is suggested at every row', () => {
		expect(provisions(played.bank).filter(({id}) => !['5.4', '5.5'].includes(id) && suggested(played, id) !== 'yes').map(({id}) => id)).toEqual([]);
	});

	test.each(['8.3', '8.4', '8.5'])('%s reads “not triggered in the period”', (provision) => {
		expect(rowOf(played, provision)).toMatch(/not triggered in the period/i);
	});
});

describe('03 an almshouse of five homes', () => {
	const played = play('03-almshouse-no-website');

	test.each(['8.3', '8.4', '8.5'])('%s: Yes is suggested, nothing triggered it', (provision) => {
		expect(suggested(played, provision)).toBe('yes');
	});

	test('nothing that the Code does not ask pulls a row down', () => {
		expect(told(played, 'blocking')).toEqual([]);
		expect(told(played, 'serious')).toEqual([]);
		for (const provision of ['3.3', '4.2', '4.3', '6.1', '7.4', '9.2', '9.3']) expect([provision, at(played, provision, 'serious')]).toEqual([provision, []]);
	});
});

describe('05 in the middle of a merger', () => {
	const played = play('05-mid-merger');

	test('what will be is no Yes', () => {
		expect(at(played, '6.2', 'serious').join()).toContain('admission');
		expect(at(played, '9.5', 'serious').join()).toContain('admission');
	});

	test('an honest Partly is told as advice only, and a re-assessment that is this one is no gap', () => {
		expect(at(played, '5.1', 'serious')).toEqual([]);
		expect(at(played, '8.3', 'advice')).toEqual([]);
	});
});

describe('07 three stages in 2022', () => {
	const played = play('07-three-stages-2022');

	test('the third stage is defended by its history: serious', () => {
		expect(at(played, '5.17', 'serious')).not.toEqual([]);
	});

	test('an extension over ten further days is a conflict, six months only a doubt', () => {
		expect(at(played, '5.13', 'blocking').join()).toContain('code-conflict');
		expect(at(played, '1.8', 'blocking')).toEqual([]);
		expect(at(played, '1.8', 'advice')).not.toEqual([]);
		expect(at(played, '4.13', 'serious')).toEqual([]);
	});

	test('working days where the Code says days is a doubt', () => {
		expect(at(played, '4.1', 'advice')).not.toEqual([]);
		expect(at(played, '4.1', 'blocking')).toEqual([]);
	});
});

describe('09 clocks from receipt, and late', () => {
	const played = play('09-clock-from-receipt-late');

	test.each(['6.2', '6.3', '6.14'])('%s: the figure is a serious gap', (provision) => {
		expect(at(played, provision, 'serious')).not.toEqual([]);
	});

	test.each(['6.3', '6.14'])('%s: the clock is told, and does not block', (provision) => {
		expect(at(played, provision, 'blocking')).toEqual([]);
		expect(at(played, provision, 'advice').join()).toMatch(/contradiction|code-conflict/);
	});

	test.each(['8.1', '9.7'])('%s: the doubt leaves a trace', (provision) => {
		expect(at(played, provision, 'advice')).not.toEqual([]);
	});
});

describe('11 six months, a solicitor’s letter, 25 days', () => {
	const played = play('11-no-refusals-six-months-ext25');

	test.each(['2.2', '2.3', '5.11', '6.4', '6.15', '6.5', '6.16'])('%s is a conflict', (provision) => {
		expect(at(played, provision, 'blocking').join()).toContain('code-conflict');
	});

	test.each(['2.1', '2.4', '2.5'])('%s: none was refused, and that is no gap', (provision) => {
		expect(at(played, provision, 'serious')).toEqual([]);
	});

	test('words of the 2022 Code are told at 6.4; at 8.1 there is a trace until the row says that the report says so', () => {
		expect(at(played, '6.4', 'advice').join()).toContain('wrong-edition');
		expect(at(played, '8.1', 'advice')).toHaveLength(1);
	});
});

describe('13 four honest Nos', () => {
	const played = play('13-no-with-plan-date-past');

	test.each(['5.10', '6.6', '6.17'])('%s: its date has passed', (provision) => {
		expect(at(played, provision, 'serious').join()).toContain('date-passed');
	});

	test('nothing committed to, no date, and the same text', () => {
		expect(at(played, '6.6', 'advice').join()).toContain('weak-action');
		expect(at(played, '6.17', 'advice').join()).toContain('weak-action');
		expect(at(played, '3.2', 'blocking').join()).toContain('no-action-date');
	});

	test.each(['6.6', '6.17', '5.10', '7.3'])('%s: the words disagree', (provision) => {
		expect(at(played, provision, 'advice').join()).toContain('contradiction');
	});

	test('nothing is called complete whose date has passed', () => {
		const section = played.markdown.slice(played.markdown.indexOf('## Gaps'));
		for (const provision of ['5.10', '6.6', '6.17']) expect(section).not.toMatch(new RegExp(`Nothing the form asks for is missing at ${provision.replace('.', '\\.')}`));
	});

	test.each(['1.3', '3.1', '4.3', '7.3', '5.15'])('%s: the doubt leaves a trace beside its Yes', (provision) => {
		expect(at(played, provision, 'advice')).not.toEqual([]);
	});
});

describe('14 nothing conditional arose', () => {
	const played = play('14-conditional-rows-not-triggered');

	test.each(['5.4', '5.5', '5.15', '6.5', '6.16', '8.3', '8.4', '8.5'])('%s is no conflict', (provision) => {
		expect(at(played, provision, 'serious')).toEqual([]);
	});

	test('never extending leaves late answers unexplained: advice', () => {
		expect([...at(played, '6.4', 'advice'), ...at(played, '6.15', 'advice')]).not.toEqual([]);
		expect(at(played, '6.4', 'serious')).toEqual([]);
	});
});

describe('16 figures and words against a Yes', () => {
	const played = play('16-figures-and-words-against-yes');

	test.each(['6.3', '6.14', '6.10', '3.4'])('%s: serious', (provision) => {
		expect(at(played, provision, 'serious')).not.toEqual([]);
	});

	test('a consent form before logging is a barrier', () => {
		expect([...at(played, '1.3', 'serious'), ...at(played, '3.6', 'serious')]).not.toEqual([]);
	});

	test('a count that the words deny is a contradiction', () => {
		expect(at(played, '2.1', 'advice').join()).toContain('contradiction');
		expect(at(played, '9.7', 'advice').join()).toMatch(/contradiction/);
	});

	test('reports to managers alone break 9.7', () => {
		expect(at(played, '9.7', 'serious').join()).toContain('code-conflict');
	});
});

describe('18 a definition cut short', () => {
	const played = play('18-definition-pasted-too-short');

	test('blocks 1.2', () => {
		expect(at(played, '1.2', 'blocking')).not.toEqual([]);
	});
});

describe('20 dates ahead and counts that cannot be', () => {
	const played = play('20-dates-ahead-and-impossible-counts');

	test('it stays a DRAFT, and the dates are told', () => {
		expect(played.markdown).toContain('DRAFT');
		expect(played.gaps.some(({code, severity}) => code === 'missing-approval' && severity === 'serious')).toBe(true);
	});

	test('a response half a year after publication is told at 8.2', () => {
		expect(at(played, '8.2', 'advice')).not.toEqual([]);
	});

	test('more severe findings than decisions are questioned', () => {
		expect([...played.gaps.map(({found}) => JSON.stringify(found)), ...played.problems.map((problem) => JSON.stringify(problem))].join()).toMatch(/severe_findings|severe findings/);
	});
});

test('every file is read without a problem', () => {
	for (const name of ['01-exemplary-large-ha', '03-almshouse-no-website', '05-mid-merger', '09-clock-from-receipt-late', '14-conditional-rows-not-triggered']) expect([name, play(name).problems]).toEqual([name, []]);
});
