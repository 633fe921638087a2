/** A bank of a few rows whose words do not change, for sentences that quote it. */
import type {Bank} from '../../src/core/bank/bank.ts';
import {loadBank} from '../../src/core/loading/bank-loading.ts';
import type {Edition} from '../../src/core/bank/edition.ts';

const facts = {
	facts: [
		{id: 'landlord', kind: 'text', ask: 'Which landlord?'},
		{id: 'stages', kind: 'number', min: 1, max: 6, ask: 'How many stages?'},
		{id: 'clock', kind: 'choice', ask: 'From when?', options: [{id: 'receipt', label: 'The day it comes'}, {id: 'logging', label: 'The day it is logged'}]},
		{id: 'governing_body', kind: 'text', ask: 'What is it called?'},
		{id: 'assessed_on', kind: 'date', ask: 'When was it completed?'},
		{id: 'approved_on', kind: 'date', ask: 'When was it approved?'},
		{id: 'published_on', kind: 'date', ask: 'When was it published?'},
	],
};

const ofAnswers = {
	'2024': {explanation: 'it must provide a detailed explanation for non-compliance in its self-assessment and the date by which it intends to comply', date: 'demanded'},
	'2022': {explanation: 'Explanations must also be provided.', evidence: 'Evidence should be included to support all statements.', date: 'advised'},
};

function followUps(edition: Edition) {
	const short = 'answer == "no" || answer == "partly"';
	const isOptional = edition === '2022';
	return [
		{id: 'evidence', when: 'answer == "yes" || answer == "partly"', kind: 'evidence', prints: 'evidence', ask: 'Which document shows it?'},
		{id: 'part-met', when: 'answer == "partly"', kind: 'long-text', prints: 'part-met', optional: true, ask: 'Which part is met?'},
		{id: 'explanation', when: short, kind: 'long-text', prints: 'explanation', ask: 'What is not met, and why?'},
		...(edition === '2022'
			? [
					{id: 'alternative', when: `(${short}) && obligation == "must"`, kind: 'long-text', prints: 'alternative', ask: 'What is done instead?'},
					{id: 'discretion', when: `(${short}) && obligation == "should"`, kind: 'long-text', prints: 'alternative', ask: 'Why use discretion?'},
				]
			: []),
		{id: 'action', when: short, kind: 'long-text', prints: 'action', optional: isOptional, ask: 'What will be done?'},
		{id: 'owner', when: short, kind: 'text', prints: 'owner', optional: isOptional, ask: 'Who will do it?'},
		{id: 'due', when: short, kind: 'date', prints: 'due', optional: isOptional, ask: 'By when?'},
		{id: 'not-applicable', when: 'answer == "not-applicable"', kind: 'long-text', prints: 'not-applicable', ask: 'Why does it not apply?'},
		{id: 'commentary', when: 'answer != "not-applicable"', kind: 'long-text', prints: 'commentary', optional: true, ask: 'Anything to add?'},
	];
}

const provisions = [
	{
		id: '1.1',
		obligation: 'must',
		requirement: 'Landlords must answer:\n- soon\n- in full',
		asks: 'Do you answer soon and in full?',
		shows: ['policy'],
		hand: ['the policy section on answers'],
		facts: ['stages', 'clock'],
		limbs: [
			{id: 'soon', kind: 'yes-no', ask: 'Soon?'},
			{id: 'full', kind: 'yes-no', ask: 'In full?'},
		],
		conflicts: [
			{id: 'over-three-stages', when: 'stages > 3', say: 'You have {stages} stages.'},
			{id: 'clock-from-logging', when: 'clock == "logging"', say: 'You count from "{clock}".'},
		],
		doubts: [{id: 'one-stage', when: 'stages == 1', say: 'You have {stages} stage. Is there no second look?'}],
	},
	{id: '1.2', obligation: 'should', requirement: 'Landlords should be kind.', asks: 'Are you kind?', shows: ['culture'], 'not-applicable': {allowed: 'true'}},
	{
		id: '1.3',
		obligation: 'must',
		stage: 3,
		requirement: 'Reasons must be set out.',
		asks: 'Are two stages enough?',
		shows: ['policy'],
		facts: ['governing_body'],
		'follow-ups': [{id: 'third-stage', when: 'stages == 3', kind: 'long-text', prints: 'reasons', ask: 'Why a third stage?'}],
	},
	{id: '1.4', obligation: 'must', stage: 3, requirement: 'The third stage must be short.', asks: 'Is it short?', shows: ['policy'], 'not-applicable': {follows: 'stages <= 2', say: 'There are {stages} stages, so this does not apply.'}},
];

export function smallBank(edition: Edition): Bank {
	const file = (name: string, data: unknown) => ({name, data, lineOf: () => 1});
	const columns = edition === '2024' ? ['Provision', 'Requirement', 'Comply', 'Evidence', 'Commentary'] : ['Section', 'Requirement', 'Comply', 'Evidence, commentary'];
	const loaded = loadBank({
		version: 'small',
		facts: file('facts.yaml', facts),
		edition: file('edition.yaml', {
			edition,
			title: 'A small form',
			preamble: 'Preamble.',
			columns,
			hand: ['the policy'],
			opening: ['landlord'],
			closing: ['assessed_on', 'approved_on', 'published_on'],
			'dates-in-order': [{id: 'assessed-before-approved', earlier: 'assessed_on', later: 'approved_on'}, {id: 'approved-before-published', earlier: 'approved_on', later: 'published_on'}],
			'of-answers': ofAnswers[edition],
			'follow-ups': followUps(edition),
		}),
		sections: [file('01.yaml', {section: 1, title: 'Answers', provisions})],
	});
	if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
	return loaded.bank;
}
