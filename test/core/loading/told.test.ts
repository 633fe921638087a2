import {expect, test} from 'vitest';
import {bankFile, mustLoad, problemsOf, provision, tinySource} from '../../helpers/bank.ts';

const facts = `- {id: stages, kind: number, min: 1, max: 6, ask: How many?}
- {id: ack_days, kind: number, min: 0, max: 60, ask: How many?}
- {id: ack_start, kind: choice, ask: From when?, options: [{id: receipt, label: R}, {id: team, label: T}]}
- {id: website, kind: yes-no, ask: A website?}
`;
const whole = `limits:
- {step: acknowledgement, stage: 1, days: ack_days, start: ack_start, starts: {receipt: [recei*]}}
words:
- {fact: stages, value: 2, words: [two stages], denials: [no third stage]}
- {fact: website, value: true, words: [our website]}
`;
const sourceOf = (told: string) => ({...tinySource({facts, provisions: provision('1.2', 'facts: [stages]')}), told: bankFile('told.yaml', told)});

test('what words tell is kept, of facts that this edition does not ask too', () => {
	expect(mustLoad(sourceOf(whole)).told).toEqual({
		limits: [{step: 'acknowledgement', stage: 1, days: 'ack_days', start: 'ack_start', starts: [{option: 'receipt', words: ['recei*']}]}],
		words: [
			{fact: 'stages', value: 2, words: ['two stages', 'no third stage'], denials: ['no third stage']},
			{fact: 'website', value: true, words: ['our website']},
		],
	});
});

test.each([
	['a fact that is not there', 'days: ack_days', 'days: ack_dayz', 2, '"ack_dayz" is not a fact', 'Did you mean "ack_days"?'],
	['an option that the fact has not', '{receipt:', '{logging:', 2, '"ack_start" is never logging', 'Write a value'],
	['a number outside the fact’s range', 'value: 2', 'value: 9', 4, '"stages" is never 9', 'Write a value'],
	['a value of another kind', 'value: true', 'value: yes-please', 5, '"website" is never yes-please', 'Write a value'],
	['a phrase that does not compile', '[our website]', '["our (website"]', 5, '")" is missing', 'Look at its brackets'],
	['a name for a fact that is not there', 'words:\n-', 'body: board\nwords:\n-', 3, '"board" is not a fact', 'Declare it'],
])('%s is told with its line and remedy', (_, from, to, line, problem, fix) => {
	expect(problemsOf(sourceOf(whole.replace(from, to)))).toEqual([{file: 'told.yaml', line, problem: expect.stringContaining(problem) as string, fix: expect.stringContaining(fix) as string}]);
});
