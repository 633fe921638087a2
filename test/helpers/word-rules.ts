/** A small bank with a rule of each kind on what rows say. */
import type {BankSource} from '../../src/core/loading/bank-loading.ts';
import {bankFile, provision, tinySource} from './bank.ts';

export const wordRules = {
	/** Begins in line 2. */
	frames: `frames:
  - id: third-stage
    editions:
      "2024": {at: ["1.2"], clause: three stages}
    words: [<many> stages]
    unless: [not]
    examples:
      flagged: [{edition: "2024", at: "1.2", says: We have three stages.}]
      passed: [{edition: "2024", at: "1.2", says: We have two stages.}]
`,
	words: 'words:\n  many: [three, four]\n',
	outOfPlace: `out-of-place:
  - id: old-name
    words: [the old name]
    severity: advice
    clause: No more
    examples:
      flagged: [{at: "1.2", says: We go by the old name.}]
      passed: [{at: "1.2", says: We go by the new name.}]
`,
	/** Begins in line 9 of `01.yaml`. */
	row: `steps-later: true
limit: {step: answer, stage: 1}
at-most:
- id: late-answer
  step: answer
  stage: 1
  days: 10
  clause: within 10 days
  examples:
    flagged: [{says: We answer within 20 working days.}]
    passed: [{says: We answer within 5 working days.}]
parts:
  each:
  - {clause: three stages, words: [stage*]}
  - {clause: within 10 days, words: [days]}
  examples:
    flagged: [{says: There are two stages for a complaint.}]
    passed: [{says: "There are two stages, and ten days."}]
`,
} as const;

/** The bank with these texts in place of its own. */
export function wordRulesSource(given: Partial<Record<keyof typeof wordRules, string>> = {}): BankSource {
	const {frames, words, outOfPlace, row} = {...wordRules, ...given};
	return {
		...tinySource({provisions: provision('1.2', row).replace('requirement: R', 'requirement: No more than three stages are allowed, each within 10 days.') + provision('1.3')}),
		frames: [bankFile('frames.yaml', frames)],
		words: bankFile('words.yaml', words),
		outOfPlace: bankFile('out-of-place.yaml', outOfPlace),
	};
}
