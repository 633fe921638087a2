import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../helpers/bank.ts';

export const documents: readonly string[] = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	...readdirSync(join(root, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];

export function readDocument(name: string): string {
	return readFileSync(join(root, name), 'utf8');
}

/** The rows of the table whose first column has this heading, each as its cells. */
export function tableUnder(text: string, heading: string): ReadonlyArray<readonly string[]> {
	const lines = text.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
	if (start === -1) throw new Error(`no table begins with "${heading}"`);
	const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
	return lines.slice(start + 2, end).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

/** What stands between backticks. */
export function codeIn(text: string): readonly string[] {
	return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
}
