/** A file of the bank as data, and what is said of it when it cannot be used. */
import type * as z from 'zod';
import {shapeProblem} from './shape-problem.ts';

export type DataPath = ReadonlyArray<string | number>;

/** A parsed YAML file; `lineOf` gives the 1-based line of a place in it, or of the nearest place above. */
export interface BankFile {
	readonly name: string;
	readonly data: unknown;
	readonly lineOf: (path: DataPath) => number;
}

export interface BankProblem {
	readonly file: string;
	readonly line: number;
	readonly problem: string;
	readonly fix: string;
}

/** Collects a problem at a place in a file. */
export type Report = (file: BankFile, path: DataPath, problem: string, fix: string) => void;

/** The file's data as its schema says, or undefined after every problem was reported. */
export function readFile<T extends z.ZodType>(schema: T, file: BankFile, report: Report): z.infer<T> | undefined {
	const result = schema.safeParse(file.data);
	if (result.success) return result.data;
	for (const issue of flatten(result.error.issues)) {
		const path = issue.path.filter((part) => typeof part !== 'symbol');
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) report(file, [...path, key], `"${key}" is not a key that belongs here`, 'Check its spelling, or take it out. docs/question-bank.md lists the keys.');
		} else {
			const {problem, fix} = shapeProblem(issue, file.data, path);
			report(file, path, problem, fix);
		}
	}

	return undefined;
}

function flatten(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
		const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0]!;
		return flatten(closest).map((inner) => ({...inner, path: [...issue.path, ...inner.path]}) as z.core.$ZodIssue);
	});
}
