/** Proof that each rule on what rows say flags and passes its examples, and that none of its phrases is there for nothing. */
import {findProvision, type Bank, type Provision} from '../bank/bank.ts';
import type {BankProblem} from '../loading/bank-loading.ts';
import type {ProvedRule, RowExample} from '../loading/rule-examples.ts';
import {partLeftOut} from '../reading/left-out.ts';
import {limitsBroken} from '../reading/limits-broken.ts';
import {clashIn} from '../reading/cross-checks.ts';
import {outOfPlaceIn} from '../reading/out-of-place.ts';
import {frameIn, isToldAt} from '../reading/frames.ts';
import type {TextRow} from '../reading/text-row.ts';
import {instancesOf} from '../text/phrase-instances.ts';
import {readPhrase} from '../text/phrase-pieces.ts';

export function checkRules(bank: Bank, rules: readonly ProvedRule[]): readonly BankProblem[] {
	return rules.flatMap((rule) => {
		const tests = testsOf(bank, rule);
		return [
			...rule.flagged.flatMap((example) => exampleProblem(bank, rule, tests, example, true)),
			...rule.passed.flatMap((example) => exampleProblem(bank, rule, tests, example, false)),
			...provedElsewhere(rule, tests),
			...idlePhrases(rule, tests),
		];
	});
}

/** How one rule is put to a row. */
interface RuleTests {
	readonly flags: (row: TextRow, beside?: TextRow) => boolean;
	/** Whether the rule reads the rows of this provision at all. */
	readonly reads: (provision: string) => boolean;
	/** Rows that hold one of its phrases and nothing that spares them, as far as words can be put together. */
	readonly holding: (phrase: number) => ReadonlyArray<readonly [row: TextRow, beside?: TextRow]>;
}

function testsOf(bank: Bank, {kind, id}: ProvedRule): RuleTests {
	const anywhere = bank.sections[0]!.provisions[0]!;
	switch (kind) {
		case 'frame': {
			const frame = bank.frames.find((each) => each.id === id)!;
			const beside = (frame.beside ?? []).map((lines) => lines.flatMap((line) => instancesOf(readPhrase(line))));
			const besides = Array.from({length: Math.max(1, ...beside.map((texts) => texts.length))}, (_, at) => beside.map((texts) => texts[at % texts.length]).join(' '));
			return {
				flags: (row) => isToldAt(frame, row.provision.id, true) && frameIn(row, frame) !== undefined,
				reads: (provision) => isToldAt(frame, provision, true),
				holding(phrase) {
					const provision = frame.at === 'every' ? anywhere : findProvision(bank, frame.at[0]!)!;
					return instancesOf(readPhrase(frame.words[phrase]!)).flatMap((text) => besides.map((rest) => [rowOf(provision, `${text} ${rest}`.trim())] as const));
				},
			};
		}

		case 'out-of-place': {
			const rule = bank.outOfPlace.find((each) => each.id === id)!;
			return {
				flags: (row) => outOfPlaceIn(row, [rule]) !== undefined,
				reads: (provision) => rule.at?.includes(provision) ?? true,
				holding: (phrase) => instancesOf(readPhrase(rule.words[phrase]!)).map((text) => [rowOf(findProvision(bank, rule.at?.[0] ?? anywhere.id)!, text)] as const),
			};
		}

		case 'cross-check': {
			const check = bank.crossChecks.find((each) => each.id === id)!;
			const only = {...bank, crossChecks: [check]};
			const words = [check.one, check.other].map((claim) => claim.words.map((line) => instancesOf(readPhrase(line)).map((text) => `${text} ${(claim.beside ?? []).map((lines) => instancesOf(readPhrase(lines[0]!))[0]!).join(' ')}`.trim())));
			const places = [check.one, check.other].map((claim) => findProvision(bank, claim.at?.[0] ?? anywhere.id)!);
			return {
				flags: (row, beside) => (beside ? [row, beside] : [row]).some((each, _, rows) => clashIn(each, {bank: only, asOf: '', rows}) !== undefined),
				reads: () => true,
				// The phrase, and any that the other claim may have, on a row each.
				holding(phrase) {
					const isOne = phrase < words[0]!.length;
					const own = isOne ? words[0]![phrase]! : words[1]![phrase - words[0]!.length]!;
					const others = words[isOne ? 1 : 0]!.flat();
					return own.flatMap((text) => others.map((other) => [rowOf(places[isOne ? 0 : 1]!, text), rowOf(places[isOne ? 1 : 0]!, other)] as const));
				},
			};
		}

		case 'limit':
			return {flags: (row) => limitsBroken(row, bank).some(({rule}) => rule === id), reads: () => true, holding: () => []};
		case 'compound':
			return {flags: (row) => partLeftOut(row) !== undefined, reads: () => true, holding: () => []};
	}
}

function exampleProblem(bank: Bank, {id}: ProvedRule, {flags, reads}: RuleTests, {file, line, provision: number, says, beside}: RowExample, isFlagged: boolean): readonly BankProblem[] {
	const provision = findProvision(bank, number);
	if (!provision) return [{file, line, problem: `${number} is not a provision of ${bank.edition}`, fix: 'Check the number against the form.'}];
	const other = beside && findProvision(bank, beside.provision);
	if (beside && !other) return [{file, line, problem: `${beside.provision} is not a provision of ${bank.edition}`, fix: 'Check the number against the form.'}];
	if (flags(rowOf(provision, says), other && rowOf(other, beside.says)) === isFlagged) return [];
	if (!isFlagged) return [{file, line, problem: `"${id}" should let this row be, and flags it: "${says}"`, fix: 'Narrow the rule, or add to unless: what spares the row.'}];
	if (!reads(number)) return [{file, line, problem: `"${id}" is not told at ${number}, so it cannot flag this row`, fix: 'Name the provision under at:, or move the example to one that stands there.'}];
	return [{file, line, problem: `"${id}" should flag this row, and lets it be: "${says}"`, fix: 'Add the words to the rule, or look at what its unless: spares.'}];
}

/** A row that the rule never reads is let be whatever it says. */
function provedElsewhere({id, passed}: ProvedRule, {reads}: RuleTests): readonly BankProblem[] {
	const [first] = passed;
	if (!first || passed.some(({provision}) => reads(provision))) return [];
	return [{file: first.file, line: first.line, problem: `no row that "${id}" lets be stands where the rule is told`, fix: 'Write one for a provision under at:.'}];
}

/** A phrase of which no text is flagged: what spares a row always stands in it, or it can never stand in a sentence. */
function idlePhrases({id, phrases}: ProvedRule, {flags, holding}: RuleTests): readonly BankProblem[] {
	return phrases.flatMap(({file, line}, at) => {
		if (holding(at).some(([row, beside]) => flags(row, beside))) return [];
		return [{file, line, problem: `this phrase of "${id}" can never flag anything`, fix: 'Take it out, or look at what beside: asks and unless: spares.'}];
	});
}

function rowOf(provision: Provision, text: string): TextRow {
	return {provision, comply: 'yes', evidence: text, commentary: '', text};
}
