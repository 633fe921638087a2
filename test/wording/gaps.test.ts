import {describe, expect, test} from 'vitest';
import {checks, gapsOf} from '../../src/core/checks/index.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {gapCodes, severities, type GapCode} from '../../src/core/checks/gap.ts';
import {gapTitle, gapWords, severityTitles} from '../../src/wording/en/gaps/index.ts';
import {councilOf2022, councilOf2024} from '../document/realistic-drafts.ts';
import {readRealBank} from '../document/real-bank.ts';
import {smallBank} from '../document/small-bank.ts';
import {smallDraft} from '../document/small-draft.ts';
import type {Reply} from '../document/interviewee.ts';

interface Case {
	readonly code: GapCode;
	readonly edition?: Edition;
	readonly replies: Readonly<Record<string, Reply>>;
	readonly until?: string;
	readonly asOf?: string;
	readonly says: string;
	readonly fix: string;
}

const no = {'1.1/answer': 'no'};

const cases: readonly Case[] = [
	{
		code: 'unanswered',
		replies: {},
		until: '1.2/answer',
		says: 'There is no answer yet to “Are you kind?”',
		fix: 'Jump to 1.2 and answer it. If you cannot yet, choose “Don’t know yet” and say whom to ask.',
	},
	{
		code: 'no-evidence',
		replies: {'1.1/evidence': []},
		says: 'The answer is Yes, and nothing beside it shows that.',
		fix: 'Jump to 1.1 and name the document or record that shows it, and where in it (for example the policy section on answers). If there is none, look again at whether it is a Yes.',
	},
	{
		code: 'not-compliant',
		replies: no,
		says: 'The answer is No: “Do you answer soon and in full?”',
		fix: 'Nothing the form asks for is missing at 1.1. Show the governing body (Cabinet) this answer, its explanation and its date, before it approves the assessment.',
	},
	{
		code: 'not-compliant',
		edition: '2022',
		replies: no,
		says: 'The answer is No: “Do you answer soon and in full?”',
		fix: 'Nothing the form asks for is missing at 1.1. Show the governing body (Cabinet) this answer, and what is done instead, before it approves the assessment.',
	},
	{
		code: 'partly-compliant',
		replies: {'1.1/answer': 'partly', '1.1/owner': {open: 'later'}, '1.1/action': ''},
		says: 'Only part of it is met, so the form prints No: “Do you answer soon and in full?”',
		fix: 'Jump to 1.1 and fill in what is empty: “What will be done?” “Who will do it?”',
	},
	{
		code: 'no-explanation',
		replies: {...no, '1.1/explanation': ''},
		says: 'The answer is No, and this is empty: “What is not met, and why?”',
		fix: 'Jump to 1.1 and write what is not met and why. Write it so that a resident would understand.',
	},
	{
		code: 'no-explanation',
		edition: '2022',
		replies: {...no, '1.1/alternative': ''},
		says: 'The answer is No, and this is empty: “What is done instead?”',
		fix: 'Jump to 1.1 and write what is done instead and why that is better for residents. Write it so that a resident would understand.',
	},
	{
		code: 'no-explanation',
		edition: '2022',
		replies: {stages: 3, '1.3/third-stage': ''},
		says: 'The Code asks for the reasons in the self-assessment itself, and they are not there: “Why a third stage?”',
		fix: 'Jump to 1.3 and say what the third stage gives residents that two stages cannot. That it has always been there is not a reason.',
	},
	{
		code: 'no-action-date',
		replies: {...no, '1.1/owner': 'Head of Housing', '1.1/due': {open: 'later'}},
		says: 'No date is given by which it will be met.',
		fix: 'Jump to 1.1 and give the day by which you will comply, agreed with Head of Housing.',
	},
	{
		code: 'no-action-date',
		edition: '2022',
		replies: {...no, '1.1/due': ''},
		says: 'No date is given by which it will be met. The 2022 form does not ask for one, but a reader will look for it.',
		fix: 'Jump to 1.1 and give the date, or say in the explanation that no change is planned.',
	},
	{
		code: 'date-passed',
		replies: {...no, '1.1/due': '2026-04-01'},
		asOf: '2026-04-02',
		says: 'The date given for complying, 1 April 2026, has passed.',
		fix: 'Was it done? If so, jump to 1.1 and change the answer to Yes, with the evidence; if not, give a new date and say why it moved.',
	},
	{
		code: 'code-conflict',
		replies: {stages: 4, clock: 'logging', soon: false},
		says: 'The answer is Yes. You have 4 stages. You count from "the day it is logged". To “Soon?” the answer was “No”.',
		fix: 'Jump to 1.1 and change the answer to No or Partly, with what will be done, by whom and by when. If a fact was given wrongly, type “jump stages”, “jump clock” or “jump soon” to correct it.',
	},
	{
		code: 'contradiction',
		replies: {stages: 1},
		says: 'The answer is Yes. You have 1 stage. Is there no second look?',
		fix: 'Jump to 1.1 and see whether the answer holds with this; if it does not, change it. If a fact was given wrongly, type “jump stages” to correct it.',
	},
	{
		code: 'not-applicable-unjustified',
		replies: {'1.2/answer': 'not-applicable', '1.2/not-applicable': ''},
		says: 'The answer is Not applicable, and the reason is not given.',
		fix: 'Jump to 1.2 and say in a sentence why it does not apply to you. If you cannot, answer Yes, No or Partly.',
	},
	{
		code: 'open-answer',
		replies: {'1.2/answer': {open: 'ask', who: 'Ann & Bob'}},
		says: 'The answer itself waits for Ann & Bob: “Are you kind?”',
		fix: 'Ask Ann & Bob, then jump to 1.2 and fill it in.',
	},
	{
		code: 'open-answer',
		replies: {soon: {open: 'unsure'}},
		says: 'Part of this row waits: “Soon?”',
		fix: 'Type “jump soon” and fill it in, or say whom to ask.',
	},
	{
		code: 'fact-unknown',
		replies: {stages: {open: 'later'}, soon: {open: 'later'}},
		says: 'The answer is Yes, but it rests on what is not known yet: “Soon?” “How many stages?”',
		fix: 'Find out, then type “jump soon” or “jump stages” to answer it. Then see whether the Yes at 1.1 still stands.',
	},
	{
		code: 'missing-approval',
		replies: {approved_on: {open: 'later'}, published_on: {open: 'later'}},
		says: 'No date is given on which it was approved and published. Until then the document is a DRAFT.',
		fix: 'Put it before the governing body (Cabinet), then give the date of its approval: type “jump approved_on”.',
	},
	{
		code: 'missing-approval',
		replies: {approved_on: '2025-12-24'},
		says: 'The dates are not in order: completed on 5 January 2026, approved on 24 December 2025 and published on 1 February 2026.',
		fix: 'It is completed first, then approved, then published. To correct one, type “jump assessed_on”, “jump approved_on” or “jump published_on”.',
	},
	{
		code: 'missing-approval',
		replies: {approved_on: '2027-03-31', published_on: {open: 'later'}},
		says: 'Approval on 31 March 2027 lies ahead, and until then the document is a DRAFT. No date is given on which it was published.',
		fix: 'Give the date once the day has come: type “jump approved_on” or “jump published_on”.',
	},
];

describe('a gap in words', () => {
	test.each(cases)('$code: $says', ({code, edition = '2024', replies, until, asOf = '2026-03-02', says, fix}) => {
		const bank = smallBank(edition);
		const draft = smallDraft(bank, replies, until);
		const gap = gapsOf({bank, draft, asOf}).find((each) => each.code === code);
		expect(gap && gapWords(gap, {bank, draft})).toMatchObject({message: says, fix});
	});

	test('every code that answers tell has its case here', () => {
		expect(new Set(cases.map(({code}) => code))).toEqual(new Set(gapCodes.filter((code) => checks[code].ofAnswers ?? checks[code].ofDraft)));
	});

	test('codes and severities have titles of their own', () => {
		expect(new Set(gapCodes.map(gapTitle)).size).toBe(gapCodes.length);
		expect(new Set(severities.map((severity) => severityTitles[severity])).size).toBe(severities.length);
	});

	test.each([
		['2024', () => councilOf2024],
		['2022', () => councilOf2022],
	] as const)('in the %s bank every sentence is whole, says where to go, and raises no voice', (edition, council) => {
		const bank = readRealBank(edition);
		for (const draft of [council()(bank), smallestDraft(edition)]) {
			for (const gap of gapsOf({bank, draft, asOf: '2027-01-01'})) {
				const {message, fix} = gapWords(gap, {bank, draft});
				expect(message).toMatch(/^\S.*[.?]”?$/s);
				expect(fix).toMatch(/\.$|[?.]”$/);
				expect(`${message}${fix}`).not.toMatch(/undefined|\{[a-z_]+\}|!|nvalid| {2}/);
				expect(fix).toMatch(/\bjump \S|Jump to \d|Show the governing body/);
			}
		}
	});
});

function smallestDraft(edition: Edition) {
	return smallDraft(readRealBank(edition), {}, 'landlord_kind');
}
