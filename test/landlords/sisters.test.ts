/** Ten landlords of our own, each the exemplary one but for what makes it another: what a careful reviewer would say of it, and nothing more that blocks. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse, stringify} from 'yaml';
import {root} from '../helpers/bank.ts';
import {playFile, type Played} from './playing.ts';

interface AnswersFile {
	readonly facts: Record<string, unknown>;
	readonly provisions: Record<string, Record<string, unknown> | string>;
}

const exemplary = readFileSync(join(root, 'test/fixtures/scenarios/01-exemplary-large-ha.yaml'), 'utf8');
const counted = {complaints1: 512, complaints2: 74, upheld: 300, escalations_refused: 0, extended: 28, trained_percent: 98};

interface Sister {
	readonly facts?: Readonly<Record<string, unknown>>;
	/** Facts that nobody would be asked for. */
	readonly without?: readonly string[];
	readonly rows?: Readonly<Record<string, Readonly<Record<string, unknown>> | string>>;
	/** Added to what the row has. */
	readonly comments?: Readonly<Record<string, string>>;
	/** Gaps that have to be there, by provision and code. */
	readonly says: readonly string[];
	/** Provisions that may have a blocking or serious gap; at any other there is none. */
	readonly only: readonly string[];
}

function play({facts = {}, without = [], rows = {}, comments = {}}: Sister): Played {
	const file = parse(exemplary) as AnswersFile;
	Object.assign(file.facts, counted, facts);
	for (const id of without) delete file.facts[id];
	Object.assign(file.provisions, rows);
	for (const [id, commentary] of Object.entries(comments)) (file.provisions[id] as Record<string, unknown>)['commentary'] = commentary;
	return playFile(stringify(file));
}

const definition = 'An expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the landlord, its own staff, or those acting on its behalf, affecting a resident or group of residents.';
const policy = [{document: 'policy', where: '2.1'}];
const withPlan = {answer: 'no', action: 'The policy will be rewritten and stage 0 taken off the website.', owner: 'Head of Customer', due: '2027-03-31'};

const sisters: Readonly<Record<string, Sister>> = {
	'a council whose last stage is slow': {
		facts: {landlord_kind: 'council', governing_body: 'Cabinet', resp2_percent: 61},
		says: ['6.14'],
		only: ['6.14', '9.7'],
	},
	'an informal stage 0, and a Yes all the same': {
		facts: {named_pre_stage: true},
		comments: {'5.2': 'We try to resolve matters informally at stage 0 within 48 hours before logging a complaint.'},
		says: ['5.2 code-conflict'],
		only: ['5.2', '5.3', '6.1', '1.2', '1.3', '4.3', '6.2'],
	},
	'an informal stage 0, owned up to with a plan': {
		facts: {named_pre_stage: true},
		rows: {'5.2': {...withPlan, explanation: 'The policy of 2023 still has an informal stage called stage 0, as it has not been rewritten.'}},
		says: ['5.2 not-compliant'],
		only: ['5.3', '6.1'],
	},
	'a definition from somewhere else': {
		rows: {'1.2': {definition_exact: true, definition_text: definition.replace('the landlord', 'the organisation'), answer: 'yes', evidence: policy}},
		says: ['1.2'],
		only: ['1.2'],
	},
	'the Code’s definition, narrowed in the same breath': {
		rows: {'1.2': {definition_exact: true, definition_text: definition.replace(/\.$/, ', that has been put in writing and was not resolved at first contact.'), answer: 'yes', evidence: policy}},
		says: ['1.2'],
		only: ['1.2'],
	},
	'the Code’s own words, pasted': {
		rows: {'1.2': {definition_text: definition, answer: 'yes', evidence: policy}},
		says: [],
		only: [],
	},
	'limits in calendar days': {
		facts: {day_unit: 'calendar', ack1_days: 7, resp1_days: 14, ext1_days: 14, ack2_days: 7, resp2_days: 28, ext2_days: 28},
		says: [],
		only: ['6.2', '6.3', '6.4', '6.11', '6.14', '6.15', '6.10', '3.4'],
	},
	'nobody on the governing body is responsible yet': {
		facts: {mrc_is_member: false, mrc_missing: 'vacant'},
		rows: {'9.5': {answer: 'no', explanation: 'The member who held the post left the Board in October and nobody has been named since.', action: 'The Board will name a member.', owner: 'Company Secretary', due: '2027-01-31'}},
		says: ['9.5 not-compliant'],
		only: ['9.6', '9.7', '9.4'],
	},
	'a first pass, with a row in a line': {
		facts: {pass: 'first'},
		rows: {'5.6': 'yes, complaints policy 4.2; complaint letter templates p4'},
		says: [],
		only: [],
	},
	'no third party, no refusal, nobody restricted': {
		facts: {refusals: 0, restrictions: 0, third_parties: false, determinations: 0},
		without: ['severe_findings'],
		says: [],
		only: ['8.1'],
	},
};

test.each(Object.entries(sisters))('%s', (_, sister) => {
	const {gaps, markdown} = play(sister);
	const told = gaps.map(({provision, code}) => `${provision ?? 'all'} ${code}`);
	for (const gap of sister.says) expect(told).toContainEqual(expect.stringMatching(new RegExp(`^${gap.replace('.', '\\.')}`)));
	const grave = gaps.filter(({severity, provision}) => severity !== 'advice' && !sister.says.some((gap) => gap.startsWith(`${provision} `) || gap === provision));
	expect(grave.filter(({provision}) => !sister.only.includes(provision ?? 'all')).map(({provision, code, severity}) => `${provision} ${severity} ${code}`)).toEqual([]);
	expect(markdown).not.toMatch(/undefined|\bNaN\b|\{[a-z_]+\}/);
});
