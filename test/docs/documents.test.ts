import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bankFile, root} from '../helpers/bank.ts';
import {provisionSchema, rowParts, questionKinds} from '../../src/core/bank/question.ts';
import {codeIn, documents, readDocument, tableUnder} from './documents.ts';

const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {scripts: Readonly<Record<string, string>>};

/** As GitHub names them in links. */
function headingsOf(text: string): readonly string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replaceAll(/[^\w -]/g, '').replaceAll(' ', '-'));
}

describe.each(documents)('%s', (name) => {
	test('every link leads to a file', () => {
		const targets = [...readDocument(name).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target!).filter((target) => !target.startsWith('https:'));
		expect(targets.filter((target) => !existsSync(join(root, dirname(name), target)))).toEqual([]);
	});

	test('every link to a heading leads to one', () => {
		const targets = [...readDocument(name).matchAll(/\]\(([^):#]*)#([^)]+)\)/g)].map(([, file, heading]) => ({file: file === '' ? name : join(dirname(name), file!), heading: heading!}));
		expect(targets.filter(({file, heading}) => !headingsOf(readDocument(file)).includes(heading))).toEqual([]);
	});

	test('every file and folder it names is there', () => {
		const named = codeIn(readDocument(name)).filter((code) => /^(?:src|test|docs|questions|drafts)\/[\w./-]*$/.test(code));
		expect(named.filter((each) => !existsSync(join(root, each)))).toEqual([]);
	});

	test('every npm script it names is there', () => {
		const named = [...readDocument(name).matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, script, short]) => script ?? short!);
		expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
	});
});

describe('the question bank', () => {
	const text = readDocument('docs/question-bank.md');

	test('its provision is the one in the bank', () => {
		const [, yaml] = /```yaml\n(section: 5\n[^]*?)```/.exec(text)!;
		const provisions = (file: string, source: string) => (bankFile(file, source).data as {provisions: ReadonlyArray<{id: string}>}).provisions;
		const [shown] = provisions('docs', yaml!);
		const real = provisions('bank', readFileSync(join(root, 'questions/2024/05-the-complaint-handling-process.yaml'), 'utf8')).find(({id}) => id === '5.3');
		expect(provisionSchema.parse(shown)).toEqual(provisionSchema.parse(real));
	});

	test('it names every kind, every part of a row, and every key of a provision', () => {
		const known = new Set(codeIn(text).flatMap((code) => code.split(/[:{ ]/)));
		expect([...questionKinds.filter((kind) => kind !== 'answer'), ...rowParts].filter((word) => !known.has(word))).toEqual([]);
		expect(Object.keys(provisionSchema.shape).filter((key) => !text.includes(`${key}:`))).toEqual([]);
	});
});

test('the tree names every folder and file at the top of src, and nothing else', () => {
	const named = tableUnder(readDocument('CONTRIBUTING.md'), 'Folder').flatMap(([folder]) => codeIn(folder!));
	const atTop = named.filter((each) => each.startsWith('src/')).map((each) => each.split('/')[1]!);
	expect([...new Set(atTop)].toSorted()).toEqual(readdirSync(join(root, 'src')).toSorted());
});

test('the tree names every folder of the engine', () => {
	const named = tableUnder(readDocument('CONTRIBUTING.md'), 'Folder').flatMap(([folder]) => codeIn(folder!));
	const folders = readdirSync(join(root, 'src/core'), {withFileTypes: true}).filter((each) => each.isDirectory());
	expect(folders.map(({name}) => `src/core/${name}/`).filter((folder) => !named.includes(folder))).toEqual([]);
});
