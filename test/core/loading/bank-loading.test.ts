import {describe, expect, test} from 'vitest';
import {findProvision, findQuestion} from '../../../src/core/bank/bank.ts';
import {loadBank} from '../../../src/core/loading/bank-loading.ts';
import {bankFile, followUp, mustLoad, problemsOf, provision, smallBank, tinyBank, tinySource, type TinyBank} from '../../helpers/bank.ts';

const stages = '- {id: stages, kind: number, min: 1, max: 6, ask: How many?}\n';
const website = '- {id: website, kind: yes-no, ask: A website?}\n';
const unit = '- {id: unit, kind: choice, ask: Which?, options: [{id: working, label: W}, {id: calendar, label: C}]}\n';

interface Refusal {
	readonly given: TinyBank;
	readonly file: string;
	readonly line: number;
	readonly problem: string;
	readonly fix: string;
}

const refusals: Readonly<Record<string, Refusal>> = {
	'a fact declared twice': {
		given: {facts: stages + stages},
		file: 'facts.yaml', line: 4, problem: '"stages" is already a fact in facts.yaml, line 3', fix: 'Give one of the two another id.',
	},
	'a limb with the id of a fact': {
		given: {facts: stages, provisions: provision('1.2', 'limbs:\n- {id: stages, kind: yes-no, ask: Q?}')},
		file: '01.yaml', line: 10, problem: '"stages" is already a fact in facts.yaml, line 3', fix: 'Give one of the two another id.',
	},
	'a fact named like a word of conditions': {
		given: {facts: '- {id: answer, kind: yes-no, ask: Q?}\n'},
		file: 'facts.yaml', line: 3, problem: '"answer" is a word conditions keep for themselves', fix: 'Give this fact another id.',
	},
	'a provision that stands twice': {
		given: {provisions: provision('1.2') + provision('1.2')},
		file: '01.yaml', line: 9, problem: 'provision 1.2 is already in 01.yaml, line 4', fix: "Each provision stands once, in the form's order.",
	},
	'a provision in another section’s file': {
		given: {provisions: provision('2.2')},
		file: '01.yaml', line: 4, problem: 'provision 2.2 stands in section 1', fix: 'Move it to the file of section 2.',
	},
	'a provision number without quotes': {
		given: {provisions: provision('1.2').replace('"1.2"', '1.2')},
		file: '01.yaml', line: 4, problem: 'id: is 1.2, not text', fix: 'Put it in quotes, so that it stays as it is written.',
	},
	'a provision without a key it needs': {
		given: {provisions: provision('1.2').replace(/\n\s+asks: .*/, '')},
		file: '01.yaml', line: 4, problem: '"1.2" has no asks:', fix: 'Add asks:; docs/question-bank.md shows how.',
	},
	'a fact without a kind': {
		given: {facts: '- {id: stages, ask: Q?}\n'},
		file: 'facts.yaml', line: 3, problem: '"stages" has no kind:', fix: 'Add kind:, which is yes-no, choice, number, date, text or long-text; docs/question-bank.md shows how.',
	},
	'a key with nothing after it': {
		given: {provisions: provision('1.2', 'facts:')},
		file: '01.yaml', line: 9, problem: 'facts: of "1.2" has nothing after it', fix: 'Write what belongs there, or take the key out if it may be left out; docs/question-bank.md shows how.',
	},
	'one word where a list is read': {
		given: {facts: stages, provisions: provision('1.2', 'facts: stages')},
		file: '01.yaml', line: 9, problem: 'facts: of "1.2" is "stages", not a list', fix: 'Put it in square brackets, ["stages"], or on a line of its own after "- ".',
	},
	'a list where text is read': {
		given: {facts: '- {id: stages, kind: yes-no, ask: [Q?]}\n'},
		file: 'facts.yaml', line: 3, problem: 'ask: of "stages" is a list, not text', fix: 'docs/question-bank.md shows how it is written.',
	},
	'a list with nothing in it': {
		given: {provisions: provision('1.2').replace(/shows: .*/, 'shows: []')},
		file: '01.yaml', line: 8, problem: 'shows: of "1.2" is an empty list', fix: 'Name at least one, or take the key out if it may be left out.',
	},
	'a choice of one': {
		given: {facts: '- {id: unit, kind: choice, ask: Q?, options: [{id: working, label: W}]}\n'},
		file: 'facts.yaml', line: 3, problem: 'options: of "unit" has 1 of at least 2', fix: 'Name at least 2.',
	},
	'a word that a list does not know': {
		given: {provisions: provision('1.2').replace(/shows: .*/, 'shows: [polcy]')},
		file: '01.yaml', line: 8, problem: 'entry 1 of shows: of "1.2" cannot be "polcy"', fix: 'Did you mean "policy"?',
	},
	'a word like none of a list': {
		given: {provisions: provision('1.2').replace(/obligation: .*/, 'obligation: perhaps')},
		file: '01.yaml', line: 5, problem: 'obligation: of "1.2" cannot be "perhaps"', fix: 'Write must, should or none.',
	},
	'a number beyond its range': {
		given: {provisions: provision('1.2', 'stage: 4')},
		file: '01.yaml', line: 9, problem: 'stage: of "1.2" is 4, more than 3', fix: 'Write 3 or less.',
	},
	'a number below its range': {
		given: {provisions: provision('1.2', 'stage: 0')},
		file: '01.yaml', line: 9, problem: 'stage: of "1.2" is 0, less than 1', fix: 'Write 1 or more.',
	},
	'a number with a fraction': {
		given: {facts: stages.replace('min: 1', 'min: 1.5')},
		file: 'facts.yaml', line: 3, problem: 'min: of "stages" is 1.5, not a whole number', fix: 'Write it in figures, without quotes or a fraction.',
	},
	'a yes where true is read': {
		given: {facts: website.replace('}', ', yearly: "true"}')},
		file: 'facts.yaml', line: 3, problem: 'yearly: of "website" is "true", not true or false', fix: 'Write true or false, without quotes.',
	},
	'an id in other letters': {
		given: {facts: '- {id: Web-Site, kind: yes-no, ask: Q?}\n'},
		file: 'facts.yaml', line: 3, problem: 'id: cannot be "Web-Site"', fix: 'Use small letters, digits and _ only, starting with a letter.',
	},
	'an option that stands twice': {
		given: {facts: unit.replace('calendar', 'working')},
		file: 'facts.yaml', line: 3, problem: 'option "working" stands twice', fix: 'Give one of the two another id.',
	},
	'a range upside down': {
		given: {facts: stages.replace('min: 1', 'min: 9')},
		file: 'facts.yaml', line: 3, problem: 'min 9 is above max 6', fix: 'Swap them.',
	},
	'an unknown fact at a provision': {
		given: {facts: stages, provisions: provision('1.2', 'facts: [stagse]')},
		file: '01.yaml', line: 9, problem: '"stagse" is not a fact', fix: 'Did you mean "stages"?',
	},
	'an unknown fact in the opening': {
		given: {opening: 'landlord, quite_unheard_of'},
		file: 'edition.yaml', line: 6, problem: '"quite_unheard_of" is not a fact', fix: 'Declare it in questions/shared/facts.yaml.',
	},
	'a limb of another provision': {
		given: {provisions: provision('1.2', 'limbs:\n- {id: told, kind: yes-no, ask: Q?}') + provision('1.3', 'facts: [told]')},
		file: '01.yaml', line: 16, problem: '"told" is a limb of 1.2, so 1.3 cannot ask for it', fix: 'Move it to questions/shared/facts.yaml if several provisions need it.',
	},
	'a key that does not exist': {
		given: {provisions: provision('1.2', 'fact: [stages]')},
		file: '01.yaml', line: 9, problem: '"fact" is not a key that belongs here', fix: 'Check its spelling, or take it out. docs/question-bank.md lists the keys.',
	},
	'a key that does not exist in a limb': {
		given: {provisions: provision('1.2', 'limbs:\n- id: told\n  kind: yes-no\n  ask: Q?\n  min: 3')},
		file: '01.yaml', line: 13, problem: '"min" is not a key that belongs here', fix: 'Check its spelling, or take it out. docs/question-bank.md lists the keys.',
	},
	'a kind that does not exist': {
		given: {facts: '- {id: stages, kind: numbr, ask: Q?}\n'},
		file: 'facts.yaml', line: 3, problem: 'kind: of "stages" cannot be "numbr"', fix: 'Did you mean "number"?',
	},
	'a wording that is empty': {
		given: {facts: '- {id: stages, kind: yes-no, ask: ""}\n'},
		file: 'facts.yaml', line: 3, problem: 'ask: of "stages" is empty', fix: 'Write its text, or take the key out if it may be left out.',
	},
	'a condition that cannot be read': {
		given: {facts: stages, provisions: provision('1.2', 'facts: [stages]\nconflicts:\n- id: limit\n  when: stages >\n  say: S')},
		file: '01.yaml', line: 12, problem: '"stages >" cannot be read', fix: 'Write it like: stages > 2 && website',
	},
	'a condition with a wrong type': {
		given: {facts: stages, provisions: provision('1.2', 'facts: [stages]\nconflicts:\n- {id: limit, when: stages == "two", say: S}')},
		file: '01.yaml', line: 11, problem: 'does not fit its facts', fix: 'Compare a number with a number, a choice with one of its option ids in quotes.',
	},
	'an option that no condition can match': {
		given: {facts: unit, provisions: provision('1.2', `facts: [unit]\ndoubts:\n- {id: limit, when: 'unit == "workin"', say: S}`)},
		file: '01.yaml', line: 11, problem: 'compares unit with "workin", which is not one of its options, so it can never match', fix: 'Did you mean "working"?',
	},
	'a condition on a text': {
		given: {provisions: provision('1.2', `conflicts:\n- {id: limit, when: 'landlord == "x"', say: S}`)},
		file: '01.yaml', line: 10, problem: 'reads "landlord", which is not a closed fact here', fix: 'Use a yes-no, choice or number fact',
	},
	'a condition on a fact asked later': {
		given: {facts: stages, provisions: provision('1.2', 'conflicts:\n- {id: limit, when: stages > 2, say: S}') + provision('1.3', 'facts: [stages]')},
		file: '01.yaml', line: 10, problem: '"stages > 2" reads "stages", which is not asked by then', fix: 'List "stages" under facts: here or at an earlier provision, before this question.',
	},
	'a condition on a fact asked later, with one named twice in the opening': {
		given: {facts: stages, opening: 'landlord, landlord', provisions: provision('1.2', 'conflicts:\n- {id: limit, when: stages > 2, say: S}') + provision('1.3', 'facts: [stages]')},
		file: '01.yaml', line: 10, problem: 'which is not asked by then', fix: 'List "stages" under facts:',
	},
	'two facts that wait for each other': {
		given: {facts: stages.replace('}', ', when: website}') + website.replace('}', ', when: stages > 2}'), provisions: provision('1.2', 'facts: [stages, website]')},
		file: 'facts.yaml', line: 3, problem: 'the two would wait for each other, or the question would never be asked', fix: 'List "website" under facts:',
	},
	'a question that waits for itself': {
		given: {facts: website.replace('}', ', when: website}'), provisions: provision('1.2', 'facts: [website]')},
		file: 'facts.yaml', line: 3, problem: '"website" reads "website", which is not asked by then', fix: 'List "website" under facts:',
	},
	'a limb that waits for a later limb': {
		given: {provisions: provision('1.2', 'limbs:\n- {id: told, kind: yes-no, ask: Q?, when: written}\n- {id: written, kind: yes-no, ask: Q?}')},
		file: '01.yaml', line: 10, problem: 'reads "written", which is not asked by then', fix: 'List "written" under facts:',
	},
	'a row that follows from its own limb': {
		given: {provisions: provision('1.2', 'limbs:\n- {id: told, kind: yes-no, ask: Q?}\nnot-applicable: {follows: told, say: S}')},
		file: '01.yaml', line: 11, problem: '"told" reads "told", which is not asked by then', fix: 'List "told" under facts:',
	},
	'a row that follows without saying so': {
		given: {facts: website, provisions: provision('1.2', 'facts: [website]\nnot-applicable: {follows: website}')},
		file: '01.yaml', line: 10, problem: '1.2 becomes not applicable by itself without a line saying so', fix: 'Add say: with the sentence that the row prints.',
	},
	'the row’s answer in a conflict': {
		given: {provisions: provision('1.2', `conflicts:\n- {id: limit, when: 'answer == "yes"', say: S}`)},
		file: '01.yaml', line: 10, problem: 'reads "answer", which is not a closed fact here', fix: 'Use a yes-no, choice or number fact',
	},
	'a place for a fact nobody asks': {
		given: {facts: stages, provisions: provision('1.2', 'facts: [stages]\nconflicts:\n- {id: limit, when: stages > 2, say: "You have {stagse} stages."}')},
		file: '01.yaml', line: 11, problem: '{stagse} is not a fact asked by then', fix: 'Did you mean {stages}?',
	},
	'a rule whose id stands twice': {
		given: {facts: stages, provisions: provision('1.2', 'facts: [stages]\nconflicts:\n- {id: limit, when: stages > 2, say: S}\ndoubts:\n- {id: limit, when: stages == 1, say: S}')},
		file: '01.yaml', line: 13, problem: '"limit" is already a rule in 01.yaml, line 11', fix: 'Give one of the two another id.',
	},
	'a rule on the order of a date that nobody asks': {
		given: {facts: '- {id: approved_on, kind: date, ask: Q?}\n', closing: 'approved_on]\ndates-in-order: [{id: order, earlier: landlord, later: approved_on}'},
		file: 'edition.yaml', line: 8, problem: '"landlord" is not a date that opening: or closing: asks for', fix: 'Name one that is, such as approved_on.',
	},
	'a follow-up that stands twice': {
		given: {provisions: provision('1.2', `follow-ups:\n${followUp('plan', 'prints: action')}${followUp('plan', 'prints: action')}`)},
		file: '01.yaml', line: 11, problem: 'follow-up "plan" of 1.2 stands twice', fix: 'Give one of the two another id.',
	},
	'a follow-up with the answer’s id': {
		given: {provisions: provision('1.2', `follow-ups:\n${followUp('answer', 'prints: action')}`)},
		file: '01.yaml', line: 10, problem: `"answer" is the id of the row's own answer`, fix: 'Give this follow-up another id.',
	},
	'a follow-up of the edition that stands twice': {
		given: {followUps: followUp('plan', 'prints: action') + followUp('plan', 'prints: action')},
		file: 'edition.yaml', line: 10, problem: 'follow-up "plan" of the edition stands twice', fix: 'Give one of the two another id.',
	},
	'a follow-up of the edition that no row can ask': {
		given: {followUps: followUp('discretion', `prints: alternative, when: 'obligation == "none"'`)},
		file: 'edition.yaml', line: 9, problem: 'follow-up "discretion" cannot be asked at any provision', fix: 'Change its when:, or take it out.',
	},
	'a mistake in a follow-up of the edition, told once': {
		given: {provisions: provision('1.2') + provision('1.3'), followUps: followUp('plan', `prints: action, when: 'answer == "noo"'`)},
		file: 'edition.yaml', line: 9, problem: 'compares answer with "noo"', fix: 'Did you mean "no"?',
	},
};

describe('a bank is refused', () => {
	test.each(Object.entries(refusals))('%s', (_name, {given, file, line, problem, fix}) => {
		const problems = problemsOf(tinySource(given));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toEqual({file, line, problem: expect.stringContaining(problem), fix: expect.stringContaining(fix)});
		expect(problems[0]!.problem).not.toMatch(/invalid|!/i);
	});

	test('with every problem at once, each in its own file', () => {
		const source = tinySource({facts: stages + stages, opening: 'landlord, nobody', provisions: provision('2.2', 'facts: [stagse]')});
		expect(problemsOf(source).map(({file, line}) => `${file}:${line}`)).toEqual(['facts.yaml:4', 'edition.yaml:6', '01.yaml:9', '01.yaml:4']);
	});

	test.each(['', 'just text', '[]', 'facts: 3'])('when its facts are %j', (text) => {
		const problems = problemsOf({...tinySource({}), facts: bankFile('facts.yaml', text)});
		expect(problems[0]).toMatchObject({file: 'facts.yaml', line: 1, fix: 'docs/question-bank.md shows how it is written.'});
	});
});

describe('a bank that loads', () => {
	const bank = smallBank();

	test('is plain JSON', () => {
		expect(JSON.parse(JSON.stringify(bank))).toStrictEqual(bank);
	});

	test('asks each fact where it is first needed', () => {
		expect(bank.facts.map(({id, role, home}) => [id, role, home])).toEqual([
			['landlord', 'fact', undefined],
			['completed_by', 'fact', undefined],
			['stages', 'fact', '1.1'],
			['stages_written', 'limb', '1.1'],
			['stages_told', 'limb', '1.1'],
			['website', 'fact', '1.2'],
			['page', 'limb', '1.2'],
			['place', 'limb', '1.2'],
			['panel', 'limb', '1.3'],
			['determinations', 'fact', '2.1'],
			['severe_findings', 'fact', '2.1'],
			['learned', 'limb', '2.1'],
			['day_unit', 'fact', '2.2'],
			['ack_days', 'fact', '2.2'],
			['ack_percent', 'fact', '2.2'],
			['ack_note', 'limb', '2.2'],
			['ack_checked', 'limb', '2.2'],
			['assessed_on', 'fact', undefined],
			['approved_on', 'fact', undefined],
			['published_on', 'fact', undefined],
		]);
	});

	test('asks at a row its answer, its own follow-ups, then the edition’s that can arise there', () => {
		const own = (id: string) => findProvision(bank, id)!.questions.map((question) => question.id.split('/')[1]);
		expect(own('1.1')).toEqual(['answer', 'plan', 'evidence', 'explanation', 'action', 'owner', 'due', 'commentary']);
		expect(own('1.2')).toEqual(['answer', 'evidence', 'explanation', 'action', 'owner', 'due', 'not-applicable', 'commentary']);
	});

	test('lets a row’s own follow-up take the place of the edition’s', () => {
		const replaced = tinyBank({provisions: provision('1.2', `follow-ups:\n${followUp('commentary', 'prints: commentary, help: Ours')}`)});
		expect(findProvision(replaced, '1.2')!.questions.map(({id}) => id)).toEqual(['1.2/answer', '1.2/commentary']);
		expect(findQuestion(replaced, '1.2/commentary')?.help).toBe('Ours');
	});

	test('takes its version from the source', () => {
		expect(mustLoad({...tinySource({}), version: 'abc'}).version).toBe('abc');
		expect(loadBank(tinySource({}))).toHaveProperty('bank.edition', '2024');
	});
});
