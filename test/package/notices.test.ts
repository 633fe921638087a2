/** THIRD-PARTY-NOTICES.txt, held against the maps of the built program and the packages as they are installed: what wrote it is not asked. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import {afterAll, expect, test} from 'vitest';
import {allowedLicences} from '../../build/notices/allowed-licences.ts';
import {noticesOf} from '../../build/notices/notices.ts';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';

interface Package {
	readonly name: string;
	readonly version: string;
	readonly license?: unknown;
}

const home = path.dirname(path.dirname(builtProgram()));
const notices = fs.readFileSync(path.join(home, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const lines = new Set(notices.split('\n').map((line) => line.trim()));
const sources = sourcesOfMaps();
const folders = [...new Set([...sources.keys()].flatMap((source) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? []))].toSorted();
const packages = folders.map((folder) => ({folder: path.join(root, folder), ...(JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Package)}));
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-notices-'));
afterAll(() => fs.rmSync(temporary, {recursive: true, force: true}));

/** The text of every file whose code is in the program. */
function sourcesOfMaps(): ReadonlyMap<string, string> {
	const program = path.join(home, 'dist/program');
	const maps = fs.readdirSync(program).filter((name) => name.endsWith('.map')).map((name) => JSON.parse(fs.readFileSync(path.join(program, name), 'utf8')) as {sources: string[]; sourcesContent: Array<string | null>});
	return new Map(maps.flatMap((map) => map.sources.map((source, index) => [source, map.sourcesContent[index] ?? ''])));
}

/** What esbuild writes about a program that has one package, which was written for this. */
async function noticesWith(stranger: Readonly<Record<string, string>>, reversed = false): Promise<string> {
	const folder = fs.mkdtempSync(path.join(temporary, 'stranger-'));
	const own = path.join(folder, 'node_modules/stranger');
	fs.mkdirSync(own, {recursive: true});
	fs.writeFileSync(path.join(own, 'package.json'), JSON.stringify({name: 'stranger', version: '1.0.0', main: 'index.js', ...stranger}));
	fs.writeFileSync(path.join(own, 'index.js'), '/*! made by Nobody */ console.info("stranger")');
	fs.writeFileSync(path.join(folder, 'main.js'), 'import "stranger"; import "zod"');
	const {metafile} = await build({absWorkingDir: folder, entryPoints: ['main.js'], nodePaths: [path.join(root, 'node_modules')], bundle: true, metafile: true, write: false, platform: 'node', logLevel: 'silent'});
	if (reversed) for (const output of Object.values(metafile.outputs)) output.inputs = Object.fromEntries(Object.entries(output.inputs).toReversed());
	return noticesOf(metafile, folder);
}

test('every bundled package is named, with its version and licence', () => {
	expect(packages.length).toBeGreaterThan(70);
	expect(packages.map(({name, version, license}) => `${name} ${version} (${String(license)})`).filter((line) => !lines.has(line))).toEqual([]);
	expect(packages.map(({name, version}) => `* ${name} ${version}`).filter((line) => !lines.has(line))).toEqual([]);
});

test('every licence is one that was read, and says why it is in order', () => {
	expect(packages.filter(({license}) => typeof license !== 'string' || !Object.hasOwn(allowedLicences, license)).map(({name}) => name)).toEqual([]);
});

test('every line of every licence file is there', () => {
	const missing = packages.flatMap(({name, folder}) => {
		const files = fs.readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
		// The words of a licence stand once, however they are broken into lines.
		const words = plain(notices);
		return files.flatMap((file) => {
			const paragraphs = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll(/^\s*Copyright.*$/gim, (line) => (lines.has(line.trim()) ? '\n\n' : line)).split(/\n\s*\n/);
			return paragraphs.filter((paragraph) => !words.includes(plain(paragraph))).map((paragraph) => `${name}: ${paragraph}`);
		});
	});
	expect(missing).toEqual([]);
});

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('no comment that a bundler would keep for its licence is lost', () => {
	const words = plain(notices);
	const kept = [...sources].flatMap(([source, text]) => (source.includes('node_modules/') ? [...text.matchAll(/\/\*(?:!|(?:(?!\*\/)[\s\S])*@(?:license|preserve))[\s\S]*?\*\//g)].map(([comment]) => comment) : []));
	expect(kept.length).toBeGreaterThan(5);
	const said = kept.flatMap((comment) => comment.replaceAll(/^\s*\/?\*+[!/]?|\*\/$/gm, '').split('\n').map(plain).filter(Boolean));
	expect(said.filter((line) => !words.includes(line))).toEqual([]);
});

test.each(['PDF.js 5.6.205, inside unpdf', 'Emscripten runtime, inside yoga-layout', 'nanoid 6.0.2, inside docx', 'Unicode character data', 'the Housing Ombudsman'])('what is within packages, and in questions/, is named: %s', (part) => {
	expect(notices).toContain(part);
});

test.each([
	[{license: 'GPL-3.0-only'}, 'stranger 1.0.0 is bundled, and its licence, GPL-3.0-only, is not in build/notices/allowed-licences.ts.'],
	[{}, 'stranger 1.0.0 is bundled, and its package.json names no licence.'],
	[{license: 'ISC'}, 'stranger 1.0.0 brings no licence file.'],
])('a package with %j stops the build', async (said, problem) => {
	await expect(noticesWith(said)).rejects.toThrow(problem);
});

test('a package without a licence file is quoted; in whatever order packages come, the bytes are the same', async () => {
	const written = await noticesWith({license: 'MIT', author: 'Nobody'});
	expect(written).toContain('No licence file came with stranger 1.0.0. Its package.json says: licence MIT, author Nobody.');
	expect(written).toContain('made by Nobody');
	expect(await noticesWith({license: 'MIT', author: 'Nobody'}, true)).toBe(written);
});
