/** The rules on what rows say, each proved by its own examples; `check-questions` tells the same. */
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {editions} from '../../src/core/bank/edition.ts';
import {findProvision} from '../../src/core/bank/bank.ts';
import {conflictsIn} from '../../src/core/reading/frames.ts';
import {checkRules} from '../../src/core/soundness/rules.ts';
import {mustProve, readSource, root} from '../helpers/bank.ts';

const proved = editions.map((edition) => ({edition, ...mustProve(readSource(join(root, 'questions'), edition))}));

describe.each(proved)('$edition', ({bank, proofs}) => {
	test('forbids practices, sets longest times and has provisions in parts', () => {
		const kinds = proofs.rules.map(({kind}) => kind);
		for (const kind of ['frame', 'limit', 'compound', 'out-of-place'] as const) expect(kinds).toContain(kind);
	});

	test.each(proofs.rules.map((rule) => [`${rule.kind} ${rule.id}`, rule] as const))('%s flags and passes its examples, and every phrase of it can flag', (_, rule) => {
		expect(checkRules(bank, [rule])).toEqual([]);
	});

	test('what one rule lets be, no other rule on practices or times flags', () => {
		const passed = proofs.rules.filter(({kind}) => kind === 'frame' || kind === 'limit').flatMap((rule) => rule.passed);
		expect(passed.flatMap(({provision: id, says}) => conflictsIn({provision: findProvision(bank, id)!, comply: 'yes', evidence: says, commentary: '', text: says}, bank).map(({rule}) => `${id} ${rule} flags "${says}", which another rule lets be. Narrow the phrases of ${rule} (unless:, beside:), or take the example out of passed: if it does break the Code.`))).toEqual([]);
	});
});

test('every word list is called by a phrase of some edition', () => {
	const [first, ...others] = proved.map(({proofs}) => proofs.uncalledLists.map(({name}) => name));
	expect(first!.filter((name) => others.every((names) => names.includes(name))).map((name) => `No phrase calls <${name}> of questions/shared/words.yaml. Call it where its words belong, or take it out.`)).toEqual([]);
});
