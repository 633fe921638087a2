import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {codeIn, readDocument, tableUnder} from './documents.ts';

const dependenciesOf = (file: string): readonly string[] => {
	const {dependencies = {}, devDependencies = {}} = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Readonly<Record<string, string>> | undefined>;
	return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
};

const named = ['package.json', 'build/runtimes/package.json'].flatMap(dependenciesOf).toSorted();
const rows = tableUnder(readDocument('docs/dependencies.md'), 'Package').map(([name, place, use, compared]) => ({name: codeIn(name!)[0]!, place, use, compared}));

test('docs/dependencies.md has a line for every dependency of package.json and of the portable folders, and no other', () => {
	expect(rows.map(({name}) => name).toSorted(), 'Add a line to the table in docs/dependencies.md: what the package is for, what it was compared with, what was measured, or that it was not.').toEqual(named);
});

test('every line says what the package is for and what was compared', () => {
	expect(rows.filter(({use, compared}) => use === '' || compared === '').map(({name}) => name)).toEqual([]);
});

test('bundled is what src imports', () => {
	const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter((name) => /\.tsx?$/.test(name));
	const imported = files.flatMap((name) => [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/(?:\bfrom |\bimport\()'((?:@[^/']+\/)?[^./'][^/']*)/g)].map(([, from]) => from!));
	const packages = [...new Set(imported)].filter((name) => named.includes(name)).toSorted();
	expect(rows.filter(({place}) => place === 'bundled').map(({name}) => name).toSorted()).toEqual(packages);
});
