import {conditionCompiler, type Domain} from '../condition/compile.ts';
import {factsIn, type Expression} from '../condition/expression.ts';
import type {FactSource, LimbSource} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import {domainOf, type PseudoFacts} from './domains.ts';

/** Compiles a condition standing at a place in a file; undefined after its problem was reported. */
export type CompileAt = (text: string | undefined, file: BankFile, path: DataPath) => Expression | undefined;

export interface Conditions {
	/** For conditions that may read the closed facts `asked` by then and, in follow-ups, the row's own pseudo-facts. */
	readonly reading: (asked: {has: (id: string) => boolean}, pseudo: PseudoFacts) => CompileAt;
}

export function createConditions(sources: Iterable<FactSource | LimbSource>, report: Report): Conditions {
	const closed: Array<readonly [string, Domain]> = [];
	for (const source of sources) {
		const domain = domainOf(source);
		if (domain) closed.push([source.id, domain]);
	}

	// One type-checking environment for all facts, and one with the pseudo-facts too: building them is what costs.
	const environments = new Map<PseudoFacts, ReturnType<typeof conditionCompiler>>();
	const environment = (pseudo: PseudoFacts) => {
		const known = environments.get(pseudo) ?? conditionCompiler(new Map([...pseudo, ...closed]));
		environments.set(pseudo, known);
		return known;
	};

	return {
		reading(asked, pseudo) {
			const own = new Set(pseudo.map(([name]) => name));
			return (text, file, path) => {
				if (text === undefined) return undefined;
				const result = environment(pseudo)(text);
				if ('problem' in result) {
					report(file, path, result.problem, result.fix);
					return undefined;
				}

				const early = factsIn(result.expression).find((id) => !asked.has(id) && !own.has(id));
				if (early === undefined) return result.expression;
				report(
					file,
					path,
					`"${text}" reads "${early}", which is not asked by then: the two would wait for each other, or the question would never be asked`,
					`List "${early}" under facts: here or at an earlier provision, before this question.`,
				);
				return undefined;
			};
		},
	};
}
