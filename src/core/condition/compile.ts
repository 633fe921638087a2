import {Environment, type ASTNode} from '@marcbachmann/cel-js';
import {outcomesOf, type Expression} from './expression.ts';
import {nearest} from '../text/nearest.ts';

/** What a condition may read: the closed facts, with the values each can take. */
export interface Domain {
	readonly type: 'bool' | 'int' | 'string';
	readonly options?: readonly string[];
	/** An ISO date, which compares as text does. */
	readonly isDate?: true;
	readonly min?: number;
	readonly max?: number;
}

type Compiled = {readonly expression: Expression} | {readonly problem: string; readonly fix: string};

type CompileCondition = (text: string) => Compiled;

/** A compiler for conditions over `domains`; type errors, unknown facts and values outside a domain are problems, never exceptions. */
export function conditionCompiler(domains: ReadonlyMap<string, Domain>): CompileCondition {
	const environment = new Environment({unlistedVariablesAreDyn: false});
	for (const [name, domain] of domains) environment.registerVariable(name, domain.type);

	return (text) => {
		if (text.length > longest) {
			return {problem: `a condition of ${text.length} characters, which begins "${text.slice(0, 40)}", is longer than ${longest}`, fix: 'Make a fact of part of it, or write it shorter.'};
		}

		let parsed;
		try {
			parsed = environment.parse(text);
		} catch (error) {
			return {problem: `"${text}" cannot be read: ${firstLine(error)}`, fix: 'Write it like: stages > 2 && website'};
		}

		for (const name of identifiers(parsed.ast)) {
			if (domains.has(name)) continue;
			const near = nearest(name, [...domains.keys()]);
			return {
				problem: `"${text}" reads "${name}", which is not a closed fact here`,
				fix: near ? `Did you mean "${near}"?` : 'Use a yes-no, choice or number fact that is asked at or before this place.',
			};
		}

		const check = parsed.check();
		if (!check.valid) return {problem: `"${text}" does not fit its facts: ${firstLine(check.error)}`, fix: 'Compare a number with a number, a choice with one of its option ids in quotes.'};
		if (check.type !== 'bool') return {problem: `"${text}" gives ${check.type}, not true or false`, fix: 'Add a comparison, such as: > 2'};

		try {
			const expression = translate(parsed.ast);
			const outside = outsideDomain(expression, domains);
			return outside ? {problem: `"${text}" ${outside.problem}`, fix: outside.fix} : {expression};
		} catch (error) {
			return {problem: `"${text}" ${firstLine(error)}`, fix: 'Use &&, ||, !, ==, !=, <, <=, >, >=, in [..] and ? : only.'};
		}
	};
}

/** Ten times what the longest needs; without an end, reading one could go deeper than there is room. */
const longest = 1000;

const binary = new Set(['&&', '||', '==', '!=', '<', '<=', '>', '>=', 'in']);

function translate(node: ASTNode): Expression {
	if (node.op === 'value') {
		const value = node.args as unknown;
		if (typeof value === 'bigint') return ['value', Number(value)];
		if (typeof value === 'boolean' || typeof value === 'string') return ['value', value];
		throw new Error('compares with something that is not a whole number, true, false or text in quotes');
	}

	if (node.op === 'id') return ['fact', node.args as string];
	if (node.op === '!_') return ['!', translate(node.args as ASTNode)];
	if (node.op === '-_') {
		const negated = translate(node.args as ASTNode);
		if (negated[0] === 'value' && typeof negated[1] === 'number') return ['value', -negated[1]];
	}

	if (node.op === '?:') {
		const [test, yes, no] = node.args as [ASTNode, ASTNode, ASTNode];
		return ['?:', translate(test), translate(yes), translate(no)];
	}

	if (binary.has(node.op)) {
		const [left, right] = node.args as [ASTNode, ASTNode];
		if (node.op === 'in' && right.op === 'list') return ['in', translate(left), ['list', (right.args as ASTNode[]).map(translate)]];
		return [node.op as '&&', translate(left), translate(right)];
	}

	const used = node.op === 'call' || node.op === 'rcall' ? String((node.args as unknown[])[0]) : node.op.replace('_', '');
	throw new Error(`uses "${used}", which conditions do not have`);
}

function identifiers(node: ASTNode): string[] {
	if (node.op === 'id') return [node.args as string];
	const children = (Array.isArray(node.args) ? node.args.flat() : [node.args]) as unknown[];
	return children.flatMap((child) => (child !== null && typeof child === 'object' && 'op' in child ? identifiers(child as ASTNode) : []));
}

/** A comparison with a value its fact can never have: an option that is not on the list, a number beyond the range. */
function outsideDomain(expression: Expression, domains: ReadonlyMap<string, Domain>): {problem: string; fix: string} | undefined {
	switch (expression[0]) {
		case 'value':
		case 'fact':
		case 'list':
			return undefined;
		case '==':
		case '!=':
		case 'in':
		case '<':
		case '<=':
		case '>':
		case '>=': {
			const sides = [expression[1], expression[2]].map(outcomesOf);
			const facts = sides.map((side) => side.flatMap((each) => (each[0] === 'fact' ? [each[1]] : [])));
			if (isOfCounts(expression, domains)) return undefined;
			if (facts.every((side) => side.length > 0)) return {problem: 'compares two facts with each other', fix: 'Compare each with a value: only then can every question be proved reachable.'};
			for (const fact of facts.flat()) {
				for (const value of sides.flat()) {
					const problem = value[0] === 'value' ? domainProblem(fact, domains.get(fact)!, value[1]) : undefined;
					if (problem) return problem;
				}
			}

			return outsideDomain(expression[1], domains) ?? outsideDomain(expression[2], domains);
		}

		default: {
			for (const child of expression.slice(1) as readonly Expression[]) {
				const found = outsideDomain(child, domains);
				if (found) return found;
			}

			return undefined;
		}
	}
}

/** One number of cases beside another, as in `severe > decisions`. */
function isOfCounts([operator, left, right]: Expression, domains: ReadonlyMap<string, Domain>): boolean {
	const isCount = (side: unknown) => Array.isArray(side) && side[0] === 'fact' && domains.get(side[1] as string)?.type === 'int';
	return (operator === '<' || operator === '>') && isCount(left) && isCount(right);
}

function domainProblem(fact: string, domain: Domain, value: unknown): {problem: string; fix: string} | undefined {
	if (typeof value === 'string' && domain.options && !domain.options.includes(value)) {
		const near = nearest(value, domain.options);
		return {
			problem: `compares ${fact} with "${value}", which is not one of its options, so it can never match`,
			fix: near ? `Did you mean "${near}"?` : `Its options are ${domain.options.map((option) => `"${option}"`).join(', ')}.`,
		};
	}

	if (domain.isDate && typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value)) {
		return {problem: `compares ${fact} with "${value}", which is no date as conditions write them`, fix: 'Write it like "2024-04-01".'};
	}

	if (typeof value === 'number' && ((domain.min !== undefined && value < domain.min) || (domain.max !== undefined && value > domain.max))) {
		return {problem: `compares ${fact} with ${value}, but it runs from ${domain.min} to ${domain.max}`, fix: 'Use a number in that range, or widen the range.'};
	}

	return undefined;
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.trim();
}
