/** What `comply check-questions` says. */
import type {RuleKind} from '../../core/loading/rule-examples.ts';
import type {Soundness} from '../../core/soundness/soundness.ts';
import {called} from './called.ts';

export const checkWords = {
	noFiles: () =>
		`comply came here with its question bank compiled, and without the files it is made of. Name a folder of them: "${called('check-questions DIR')}".`,
	refused: (edition: string) => `${edition}: the bank cannot be loaded.`,
	counts: ({edition, provisions, questions, branches}: Soundness) => `${edition}: ${provisions} provisions, ${questions} questions, ${branches} branches.`,
	allReachable: (tried: number) => `Every question can be reached (${tried.toLocaleString('en-GB')} combinations of answers tried).`,
	unreachable: (edition: string, question: string) => `${edition}, ${question} cannot be reached by any answers. Look at its "when" and at those of the facts it reads.`,
	fixed: (edition: string, owner: string, always: boolean) =>
		`${edition}, ${owner}: its condition ${always ? 'always holds' : 'can never hold'}. ${always ? 'Take the condition out, or correct it.' : 'Correct it, or take out what depends on it.'}`,
	rules: (edition: string, {frame, limit, compound, 'out-of-place': outOfPlace, 'cross-check': crossCheck}: Readonly<Record<RuleKind, number>>, examples: number) =>
		`${edition}, in words: ${frame} frames, ${limit} longest times, ${compound} provisions in parts, ${outOfPlace} lists of another edition's words, ${crossCheck} cross-checks, ${examples} examples.`,
	idleList: (name: string) => ({problem: `no phrase calls the list <${name}>`, fix: 'Call it where its words belong, or take it out.'}),
	reachedTogether: (edition: string, facts: readonly string[], how: string) => `${edition}, reached by ${how}: ${facts.join(', ')}`,
	reached: (edition: string, question: string, how: string) => `${edition}, ${question} is reached by ${how}`,
};
