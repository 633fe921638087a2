import {expect, test} from 'vitest';
import {bankFile, mustLoad, problemsOf, provision, tinySource} from '../../helpers/bank.ts';

const file = (text: string) => bankFile('crosswalk.yaml', `from: "2022"\nto: "2024"\n${text}`);
const two = `${provision('1.2', 'limbs: [{id: defined, kind: yes-no, ask: Is it?}]')}${provision('1.3')}`;
const to2024 = (text: string) => ({...tinySource({provisions: two}), crosswalk: file(text)});
const from2022 = (text: string) => ({...tinySource({provisions: two, edition: '2022'}), crosswalk: file(text)});
const whole = `provisions:
  - {id: "1.2", kind: tightened, from: ["1.2"], changed: More., asks-anew: [defined]}
  - {id: "1.3", kind: new}
ended:
  - {id: "1.3", because: Nothing takes it up.}
`;

test('the newer bank keeps it, the older only checks its side', () => {
	expect(mustLoad(to2024(whole)).crosswalk).toEqual({
		from: '2022',
		origins: [
			{provision: '1.2', kind: 'tightened', from: ['1.2'], changed: 'More.', asksAnew: ['defined']},
			{provision: '1.3', kind: 'new', from: [], asksAnew: []},
		],
		ended: [{provision: '1.3', because: 'Nothing takes it up.'}],
	});
	expect(mustLoad(from2022(whole)).crosswalk).toBeUndefined();
});

test.each([
	['a provision left out', to2024(whole.replace(/.*kind: new.*\n/, '')), 3, '1.3 of 2024 is missing'],
	['a provision twice', to2024(whole.replace('"1.3", kind: new', '"1.2", kind: new')), 5, '1.2 of 2024 stands here a second time'],
	['a provision the form has not', to2024(whole.replace('"1.3", kind: new', '"9.9", kind: new')), 5, '9.9 is not a provision of 2024'],
	['a fact the provision does not ask', to2024(whole.replace('[defined]', '[define]')), 4, '"define" is not asked at 1.2'],
	['an older provision that leads nowhere', from2022(whole.replace(/ended:[^]*/, '')), 3, '1.3 of 2022 is missing'],
	['an older provision that ends and lives on', from2022(whole.replace('{id: "1.3", b', '{id: "1.2", b')), 7, '1.2 of 2022 stands here a second time'],
	['an older provision that was none', from2022(whole.replace('from: ["1.2"]', 'from: ["1.2", "9.9"]')), 4, '9.9 is not a provision of 2022'],
	['a change that is not told', to2024(whole.replace(' changed: More.,', '')), 4, 'has no changed:'],
])('%s is told with its line', (_, source, line, problem) => {
	expect(problemsOf(source)).toContainEqual(expect.objectContaining({file: 'crosswalk.yaml', line, problem: expect.stringContaining(problem) as string}));
});
