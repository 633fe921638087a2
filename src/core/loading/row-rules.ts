/** What a row of a provision has to speak of, and which time limit it is about. */
import type {Provision} from '../bank/bank.ts';
import type {Ceiling} from '../bank/frame.ts';
import type {Edition} from '../bank/edition.ts';
import type {ProvisionSource} from '../bank/question.ts';
import type {Report} from './bank-file.ts';
import type {Clauses} from './clauses.ts';
import type {SectionSource} from './facts.ts';
import type {PhraseLists} from './phrase-lists.ts';
import {placeExamples, placeOf, type ProvedRule} from './rule-examples.ts';

export type RowRules = Pick<Provision, 'compound' | 'limit' | 'stepsLater'>;

interface LoadedRowRules {
	readonly of: ReadonlyMap<ProvisionSource, RowRules>;
	readonly ceilings: readonly Ceiling[];
	readonly proved: readonly ProvedRule[];
}

export function loadRowRules(sections: readonly SectionSource[], edition: Edition, phrases: PhraseLists, clauses: Clauses, report: Report): LoadedRowRules {
	const of = new Map<ProvisionSource, RowRules>();
	const proved: ProvedRule[] = [];
	const ceilings: Ceiling[] = [];
	for (const {file, data} of sections) {
		for (const [index, provision] of data.provisions.entries()) {
			const {id, parts, limit} = provision;
			const path = ['provisions', index];
			const compound = parts && {
				atLeast: parts['at-least'],
				parts: parts.each.map(({clause, words}, place) => {
					const at = [...path, 'parts', 'each', place];
					clauses.check(clause, id, file, [...at, 'clause']);
					return {clause, words: phrases.read(words, file, [...at, 'words'])};
				}),
			};
			if (parts) {
				if (parts['at-least'] > parts.each.length) report(file, [...path, 'parts', 'at-least'], `at-least: ${parts['at-least']} asks for more parts than ${id} has`, `Write ${parts.each.length} or less.`);
				proved.push({kind: 'compound', id, ...placeOf(file, [...path, 'parts']), ...placeExamples(parts.examples, edition, id, file, [...path, 'parts', 'examples']), phrases: []});
			}

			for (const [place, {id: rule, step, stage, days, 'from-receipt': fromReceipt, clause, examples}] of provision['at-most'].entries()) {
				const at = [...path, 'at-most', place];
				const earlier = ceilings.find((each) => each.step === step && each.stage === stage);
				if (earlier) report(file, at, `${step} at stage ${stage} has its longest time already, "${earlier.id}"`, 'Leave it at the provision that sets it.');
				clauses.check(clause, id, file, [...at, 'clause']);
				ceilings.push({id: rule, step, stage, days, ...(fromReceipt !== undefined && {fromReceipt}), clause});
				proved.push({kind: 'limit', id: rule, ...placeOf(file, at), ...placeExamples(examples, edition, id, file, [...at, 'examples']), phrases: []});
			}

			of.set(provision, {
				...(compound && {compound}),
				...(limit && {limit}),
				...(provision['steps-later'] && {stepsLater: true as const}),
			});
		}
	}

	return {of, ceilings, proved};
}
