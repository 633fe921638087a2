import {describe, expect, test} from 'vitest';
import {isApproved} from '../../../src/core/checks/missing-approval.ts';
import {checks, gapsOf} from '../../../src/core/checks/index.ts';
import {countBySeverity, gapCodes, severities, type GapCode, type Severity} from '../../../src/core/checks/gap.ts';
import {realBank, smallBank} from '../../helpers/bank.ts';
import {draftWith, today, type Given} from '../../helpers/draft.ts';
import {apart} from '../../helpers/remedies.ts';

const bank = smallBank();
const gaps = (given: Given, asOf = today, over = bank) => gapsOf({bank: over, draft: draftWith(given), asOf});
const of2022 = {...bank, edition: '2022' as const, ofAnswers: realBank('2022').ofAnswers};

const evidence: Given = {'1.1/evidence': [{evidence: 'E1'}]};
const facts: Given = {stages: 2, stages_written: true, stages_told: true};
const yes: Given = {...facts, '1.1/answer': 'yes', ...evidence};
const explained: Given = {'1.1/explanation': 'Not yet told.', '1.1/action': 'Tell them.', '1.1/owner': 'Head of Housing', '1.1/due': '2026-09-30'};
const no: Given = {...facts, stages_told: false, '1.1/answer': 'no', ...explained};
const third: Given = {stages: 3, panel: true, '1.3/answer': 'yes', '1.3/reasons': 'Residents value it.', '1.3/evidence': [{evidence: 'E1'}]};
const dates: Given = {assessed_on: '2026-01-01', approved_on: '2026-02-01', published_on: '2026-03-01'};

interface Case {
	readonly given: Given;
	readonly at?: string;
	/** Undefined where nothing is found. */
	readonly expected: Severity | undefined;
	readonly found?: object;
	readonly asOf?: string;
	readonly bank?: typeof of2022;
}

/** What answers and facts tell; what words tell stands with each check, in `examples`. */
const cases: Partial<Readonly<Record<GapCode, Readonly<Record<string, Case>>>>> = {
	unanswered: {
		'nothing answered': {given: {}, expected: 'blocking'},
		answered: {given: yes, expected: undefined},
		'left open is another gap': {given: {'1.1/answer': {open: 'later'}}, expected: undefined},
		'follows by itself': {given: {stages: 2}, at: '1.3', expected: undefined},
	},
	'open-answer': {
		'the answer itself': {given: {...facts, '1.1/answer': {open: 'ask', who: 'Legal'}}, expected: 'blocking', found: {who: ['Legal']}},
		'a fact of the row': {given: {...yes, stages: {open: 'ask', who: 'Legal'}, stages_told: {open: 'ask', who: 'Legal'}}, expected: 'serious', found: {who: ['Legal']}},
		'for later, nobody named': {given: {...yes, '1.1/evidence': {open: 'later'}}, expected: 'serious', found: {who: []}},
		'nothing open': {given: yes, expected: undefined},
		'open, but hidden': {given: {website: false, page: {open: 'later'}}, at: '1.2', expected: undefined},
		'a fact that another row asks is told there': {given: {stages: {open: 'ask'}}, at: '1.2', expected: undefined},
	},
	'code-conflict': {
		'yes against a fact': {given: {...yes, stages: 3}, expected: 'blocking'},
		'yes against a limb': {given: {...yes, stages_told: false}, expected: 'blocking'},
		'no, and a fact against the Code': {given: {...no, stages: 3}, expected: undefined},
		'no answer, and a fact against the Code': {given: {stages: 3}, expected: 'serious'},
		'no, and a limb not met': {given: no, expected: undefined},
		'yes, within the limits': {given: yes, expected: undefined},
		'a row that follows': {given: {stages: 2, panel: false}, at: '1.3', expected: undefined},
		'not applicable': {given: {website: false, '1.2/answer': 'not-applicable'}, at: '1.2', expected: undefined},
	},
	contradiction: {
		'yes, and a doubt': {given: {...yes, stages: 1}, expected: 'advice'},
		'yes, and none': {given: yes, expected: undefined},
		'no, and a doubt': {given: {...no, stages: 1}, expected: undefined},
		'yes, and a figure far below the time': {given: {ack1_percent: 52, '6.2/answer': 'yes'}, at: '6.2', expected: 'serious', bank: realBank('2024') as typeof of2022},
	},
	'no-explanation': {
		'no, not explained': {given: {...no, '1.1/explanation': ''}, expected: 'blocking'},
		'no, never reached': {given: {...facts, '1.1/answer': 'no'}, expected: 'blocking'},
		'no, explanation left open': {given: {...no, '1.1/explanation': {open: 'later'}}, expected: 'blocking'},
		'no, explained': {given: no, expected: undefined},
		'no, the row’s own explanation left empty': {given: {...no, stages: 3, '1.1/plan': ''}, expected: 'blocking'},
		'reasons left empty': {given: {...third, '1.3/reasons': ''}, at: '1.3', expected: 'blocking'},
		'reasons given': {given: third, at: '1.3', expected: undefined},
		'reasons left empty, and hidden': {given: {...third, stages: 2, '1.3/reasons': ''}, at: '1.3', expected: undefined},
		'not answered yet': {given: {stages: 3}, at: '1.3', expected: undefined},
	},
	'no-action-date': {
		'no, no date': {given: {...no, '1.1/due': {open: 'ask'}}, expected: 'blocking'},
		'no, no date, in 2022': {given: {...no, '1.1/due': ''}, expected: 'advice', bank: of2022},
		'no, with a date': {given: no, expected: undefined},
		'yes needs none': {given: yes, expected: undefined},
	},
	'date-passed': {
		'a day ago': {given: no, asOf: '2026-10-01', expected: 'serious', found: {date: '2026-09-30'}},
		'on the day': {given: no, asOf: '2026-09-30', expected: undefined},
		'left over beside a yes': {given: {...no, '1.1/answer': 'yes'}, asOf: '2026-10-01', expected: undefined},
	},
	'not-compliant': {
		'explained and dated': {given: no, expected: 'advice'},
		'not explained': {given: {...no, '1.1/explanation': ''}, expected: 'serious'},
		'not dated': {given: {...no, '1.1/due': {open: 'later'}}, expected: 'serious'},
		yes: {given: yes, expected: undefined},
		partly: {given: {...no, '1.1/answer': 'partly'}, expected: undefined},
	},
	'partly-compliant': {
		'explained and dated': {given: {...no, '1.1/answer': 'partly', ...evidence}, expected: 'advice'},
		'not explained': {given: {...no, '1.1/answer': 'partly', '1.1/explanation': ''}, expected: 'serious'},
		no: {given: no, expected: undefined},
	},
	'no-evidence': {
		'yes, nothing beside it': {given: {...yes, '1.1/evidence': []}, expected: 'serious'},
		'partly, blanks only': {given: {...facts, '1.1/answer': 'partly', '1.1/evidence': []}, expected: 'serious'},
		'a document': {given: yes, expected: undefined},
		'words instead of a document': {given: {...yes, '1.1/evidence': [], '1.1/commentary': 'Section 4.'}, expected: undefined},
		'an explanation instead': {given: {...facts, '1.1/answer': 'partly', '1.1/explanation': 'Not yet told.'}, expected: undefined},
		'reasons instead': {given: {...third, '1.3/evidence': []}, at: '1.3', expected: undefined},
		'evidence to come': {given: {...yes, '1.1/evidence': {open: 'ask'}}, expected: undefined},
		'no needs none': {given: no, expected: undefined},
	},
	'not-applicable-unjustified': {
		'no reason': {given: {website: false, '1.2/answer': 'not-applicable', '1.2/not-applicable': ' '}, at: '1.2', expected: 'serious'},
		'a reason': {given: {website: false, '1.2/answer': 'not-applicable', '1.2/not-applicable': 'There is no website.'}, at: '1.2', expected: undefined},
		'a reason, but the facts have changed': {given: {website: true, '1.2/answer': 'not-applicable', '1.2/not-applicable': 'There is no website.'}, at: '1.2', expected: 'blocking', found: {isNotAllowed: true}},
		'where it is never allowed': {given: {...facts, '1.1/answer': 'not-applicable'}, expected: 'blocking', found: {isNotAllowed: true}},
		'follows by itself': {given: {stages: 2}, at: '1.3', expected: undefined},
	},
	'fact-unknown': {
		'yes on an open fact': {given: {...yes, stages: {open: 'unsure'}}, expected: 'serious'},
		'yes on a limb never reached': {given: {stages: 2, '1.1/answer': 'yes', ...evidence}, expected: 'serious'},
		'yes on known facts': {given: yes, expected: undefined},
		'no on an open fact': {given: {...no, stages: {open: 'unsure'}}, expected: undefined},
	},
	'missing-approval': {
		'no dates': {given: {}, at: '', expected: 'serious', found: {dates: ['assessed', 'approved', 'published']}},
		'not published yet': {given: {...dates, published_on: {open: 'later'}}, at: '', expected: 'advice', found: {dates: ['published']}},
		'not approved yet': {given: {...dates, approved_on: {open: 'later'}}, at: '', expected: 'serious', found: {dates: ['approved']}},
		'published before it was approved': {given: {...dates, published_on: '2026-01-15'}, at: '', expected: 'serious', found: {dates: ['order']}},
		'approved before it was done': {given: {...dates, approved_on: '2025-12-31', published_on: {open: 'later'}}, at: '', expected: 'serious', found: {dates: ['published', 'order']}},
		'approved and published ahead': {given: {...dates, approved_on: '2026-03-03', published_on: '2026-04-01'}, at: '', expected: 'serious', found: {dates: [], ahead: ['approved', 'published']}},
		'published ahead': {given: {...dates, published_on: '2026-03-03'}, at: '', expected: 'serious', found: {ahead: ['published']}},
		'no longer ahead': {given: {...dates, published_on: '2026-03-03'}, asOf: '2026-03-03', at: '', expected: undefined},
		'all in order': {given: dates, at: '', expected: undefined},
		'all on one day': {given: {assessed_on: today, approved_on: today, published_on: today}, at: '', expected: undefined},
	},
};

test('every gap that answers tell has its cases here, and every other one examples in its own file', () => {
	const told = gapCodes.filter((code) => checks[code].ofAnswers ?? checks[code].ofDraft);
	expect(apart(Object.keys(cases).toSorted(), told.toSorted(), {
		onlyFound: (code) => `${code} has cases here, and answers tell it no more. Take them out, or give src/core/checks/${code}.ts its ofAnswers or ofDraft.`,
		onlyListed: (code) => `${code} is told by answers and has no cases. Add drafts that it flags and drafts that it lets be to cases in test/core/checks/checks.test.ts.`,
	})).toEqual([]);
	expect(gapCodes.filter((code) => !told.includes(code) && !checks[code].ofDocument && !checks[code].examples).map((code) => `src/core/checks/${code}.ts has no examples. Add rows that it flags and rows that it lets be.`)).toEqual([]);
});

describe.each(Object.entries(cases))('%s', (code, examples) => {
	test.each(Object.entries(examples))('%s', (_name, {given, at = '1.1', expected, found, asOf, bank: over}) => {
		const gap = gaps(given, asOf, over).find((each) => each.code === code && (each.provision ?? '') === at);
		expect(gap?.severity).toBe(expected);
		if (found) expect(gap?.found).toMatchObject(found);
	});
});

test('the worst come first, and each in the form’s order', () => {
	const found = gaps({...no, '1.2/answer': 'yes', website: true, page: false});
	expect(found.map(({severity}) => severities.indexOf(severity))).toEqual(found.map(({severity}) => severities.indexOf(severity)).toSorted((a, b) => a - b));
	expect(found.map(({code, provision = ''}) => `${provision} ${code}`)).toEqual(['1.2 code-conflict', '2.1 unanswered', '2.2 unanswered', '1.2 no-evidence', ' missing-approval', '1.1 not-compliant']);
	expect(countBySeverity(found)).toEqual({blocking: 3, serious: 2, advice: 1});
});

test('a finding names its questions and rules', () => {
	const conflict = gaps({...yes, stages: 3, stages_told: false}).find(({code}) => code === 'code-conflict')!;
	expect(conflict.found.rules?.map(({say}) => say)).toEqual(['You have {stages} stages. Two are allowed.']);
	expect(conflict.found.questions?.map(({id}) => id)).toEqual(['stages_told']);
});

test('the DRAFT banner goes only when the three dates are there, in order, and none ahead', () => {
	const approved = (given: Given, asOf = '2026-12-31', over = bank) => isApproved(over, draftWith(given), asOf);
	expect(approved({assessed_on: today, approved_on: today, published_on: today})).toBe(true);
	expect([approved(dates), approved({...dates, published_on: ''}), approved({...dates, published_on: '2025-01-01'}), approved({})]).toEqual([true, false, false, false]);
	expect([approved(dates, '2026-03-01'), approved(dates, '2026-02-28')]).toEqual([true, false]);
	const withoutOrder = {...bank, dateOrder: []};
	expect([approved(dates, today, withoutOrder), approved({...dates, published_on: '2025-01-01'}, today, withoutOrder)]).toEqual([true, false]);
});
