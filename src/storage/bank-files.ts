/**
 * `questions/` -> a bank. As it came with the program, the build has compiled it; an edited one is compiled at the next start, and kept.
 * The npm package holds the compiled banks and no question files.
 */
import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import type {Bank} from '../core/bank/bank.ts';
import {packBank, unpackBank, type PackedBank} from '../core/bank/bank-packing.ts';
import type {BankFile, BankProblem, LoadedBank, ReadBank} from '../core/loading/bank-loading.ts';
import {editions, type Edition} from '../core/bank/edition.ts';
import {compiler, type BankPlace} from './bank-place.ts';
import {StorageError, systemCode} from './storage-error.ts';
import {writeAtomically} from './write-atomically.ts';

interface CompiledBank {
	readonly compiler: string;
	/** Of the question files. */
	readonly hash: string;
	readonly bank: PackedBank;
}

/** `stamps` tells at no cost that nothing changed; `hash` still does after the files were copied or unpacked anew. */
interface KeptBank extends CompiledBank {
	readonly stamps: string;
}

/** What a bank cannot do without. */
const factsName = path.join('shared', 'facts.yaml');
const editionName = (edition: Edition) => path.join(edition, 'edition.yaml');
/** One file for each subject. */
const framesFolder = path.join('shared', 'frames');
/** What a small bank, or one of a single edition, may not have. */
const crosswalkName = path.join('shared', 'crosswalk.yaml');
const wordsName = path.join('shared', 'words.yaml');
const toldName = path.join('shared', 'told.yaml');
const crossChecksName = path.join('shared', 'cross-checks.yaml');
const formerName = path.join('shared', 'former.yaml');
const outOfPlaceName = (edition: Edition) => path.join(edition, 'out-of-place.yaml');

export function bankFileNames({questionsDir}: BankPlace, edition: Edition): readonly string[] {
	let sections: readonly string[];
	try {
		sections = filesIn(questionsDir, edition, /^\d\d-.*\.ya?ml$/);
	} catch (error) {
		throw new StorageError('no-bank', {edition, folder: questionsDir}, error);
	}

	const isThere = (name: string) => fs.existsSync(path.join(questionsDir, name));
	const frames = isThere(framesFolder) ? filesIn(questionsDir, framesFolder, /\.ya?ml$/) : [];
	return [factsName, editionName(edition), ...sections, ...frames, ...[crosswalkName, wordsName, toldName, crossChecksName, formerName, outOfPlaceName(edition)].filter(isThere)];
}

function filesIn(questionsDir: string, folder: string, named: RegExp): readonly string[] {
	const names = fs.readdirSync(path.join(questionsDir, folder)).filter((name) => named.test(name));
	return names.toSorted().map((name) => path.join(folder, name));
}

/** The bank, or every problem that stops it. Throws StorageError when there is none. */
export async function readBank(place: BankPlace, edition: Edition): Promise<LoadedBank> {
	return (await readCompiledBank(place, edition)) ?? (await compileBank(place, edition));
}

/** With compiled banks and no question files, as in the npm package. */
export function comesBuilt(place: BankPlace): place is BankPlace & {readonly built: string} {
	return place.built !== undefined && !fs.existsSync(place.questionsDir);
}

/** The compiled bank while it is up to date with the files; loads no YAML parser and no schema. */
export async function readCompiledBank(place: BankPlace, edition: Edition): Promise<{readonly bank: Bank} | undefined> {
	const names = comesBuilt(place) ? [] : bankFileNames(place, edition);
	const stamps = stampsOf(comesBuilt(place) ? [place.built] : names.map((name) => path.join(place.questionsDir, name)));
	const kept = readKept(place, edition);
	if (kept?.stamps === stamps) return {bank: unpackBank(kept.bank)};
	const built = await readBuilt(place, edition);
	const there = [kept, built].filter((each) => each?.compiler === compiler);
	if (there.length === 0) return undefined;
	const hash = comesBuilt(place) ? built?.hash : hashOf(readSources(place, names));
	const same = there.find((each) => each?.hash === hash);
	if (!same) return undefined;
	const bank = unpackBank(same.bank);
	keep(place, edition, {...same, stamps});
	return {bank};
}

/** Parses, checks and compiles the files, and keeps the result where it can. */
export async function compileBank(place: BankPlace, edition: Edition): Promise<ReadBank> {
	if (comesBuilt(place)) throw new StorageError('no-built-bank', {file: place.built});
	const names = bankFileNames(place, edition);
	const stamps = stampsOf(names.map((name) => path.join(place.questionsDir, name)));
	const sources = readSources(place, names);
	const [{loadBank}, {parseBankFile}] = await Promise.all([import('../core/loading/bank-loading.ts'), import('./bank-yaml.ts')]);
	const problems: BankProblem[] = [];
	const files = new Map<string, BankFile>();
	for (const [index, name] of names.entries()) {
		const text = sources[index];
		if (text === undefined) {
			problems.push({file: name, line: 1, problem: 'the file is not there', fix: 'Put it back; docs/question-bank.md lists the files of a bank.'});
			continue;
		}

		const parsed = parseBankFile(name.replaceAll('\\', '/'), text);
		problems.push(...parsed.problems);
		if (parsed.file) files.set(name, parsed.file);
	}

	const [facts, editionFile, outOfPlace] = [factsName, editionName(edition), outOfPlaceName(edition)].map((name) => files.get(name));
	if (problems.length > 0 || !facts || !editionFile) return {problems};

	const hash = hashOf(sources);
	const inFolder = (folder: string) => [...files].flatMap(([name, file]) => (path.dirname(name) === folder && file !== editionFile && file !== outOfPlace ? [file] : []));
	const loaded = loadBank({
		version: hash,
		facts,
		edition: editionFile,
		sections: inFolder(edition),
		frames: inFolder(framesFolder),
		crosswalk: files.get(crosswalkName),
		words: files.get(wordsName),
		told: files.get(toldName),
		crossChecks: files.get(crossChecksName),
		former: files.get(formerName),
		outOfPlace,
	});
	if ('bank' in loaded) keep(place, edition, {stamps, compiler, hash, bank: packBank(loaded.bank)});
	return loaded;
}

/** Compiles the bank of each edition into one file, as a line of it: what is alike in them is packed once. Its problems, if any; of an edition with problems nothing is written. */
export async function buildBanks(questionsDir: string, file: string): Promise<readonly BankProblem[]> {
	const loaded = await Promise.all(editions.map(async (edition) => compileBank({questionsDir}, edition)));
	const lines = loaded.map((each): string => ('bank' in each ? JSON.stringify({compiler, hash: each.bank.version, bank: packBank(each.bank)} satisfies CompiledBank) : ''));
	const {brotliCompress} = await import('node:zlib');
	fs.writeFileSync(file, await promisify(brotliCompress)(lines.join('\n')));
	return loaded.flatMap((each) => ('problems' in each ? each.problems : []));
}

async function readBuilt({built}: BankPlace, edition: Edition): Promise<CompiledBank | undefined> {
	if (built === undefined) return undefined;
	try {
		const {brotliDecompressSync} = await import('node:zlib');
		return isCompiled(JSON.parse(brotliDecompressSync(fs.readFileSync(built)).toString().split('\n')[editions.indexOf(edition)]!), edition);
	} catch {
		return undefined;
	}
}

/** `files` are absolute. */
function stampsOf(files: readonly string[]): string {
	const stamps = files.map((file) => {
		const stat = fs.statSync(file, {throwIfNoEntry: false});
		return stat ? `${file} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : `${file} -`;
	});
	return [compiler, ...stamps].join('\n');
}

function readSources({questionsDir}: BankPlace, names: readonly string[]): ReadonlyArray<string | undefined> {
	return names.map((name) => {
		try {
			return fs.readFileSync(path.join(questionsDir, name), 'utf8');
		} catch (error) {
			if (systemCode(error) === 'ENOENT') return undefined;
			throw new StorageError('read-failed', {file: path.join(questionsDir, name)}, error);
		}
	});
}

/** 64 bits of FNV-1a as two 32-bit halves: quick without loading a module, and only ever compared with itself. */
function hashOf(sources: ReadonlyArray<string | undefined>): string {
	let even = 0x811c9dc5;
	let odd = 0x1b873593;
	for (const source of sources) {
		const text = `${source ?? ''}\0`;
		for (let index = 0; index < text.length; index++) {
			const unit = text.charCodeAt(index);
			even = Math.imul(even ^ unit, 0x01000193);
			odd = Math.imul(odd ^ unit, 0x5bd1e995);
			odd ^= odd >>> 15;
		}
	}

	return [even, odd].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

const keptFile = (folder: string, edition: Edition) => path.join(folder, `bank-${edition}.json`);

function readKept({keepIn}: BankPlace, edition: Edition): KeptBank | undefined {
	if (keepIn === undefined) return undefined;
	try {
		const kept = isCompiled<KeptBank>(JSON.parse(fs.readFileSync(keptFile(keepIn, edition), 'utf8')), edition);
		return typeof kept?.stamps === 'string' ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isCompiled<Compiled extends CompiledBank>(value: unknown, edition: Edition): Compiled | undefined {
	const {hash, bank} = value as Partial<Compiled>;
	return typeof hash === 'string' && bank?.edition === edition && Array.isArray(bank.sections) ? (value as Compiled) : undefined;
}

/** Best effort: without it the next start is only slower. */
function keep({keepIn}: BankPlace, edition: Edition, compiled: KeptBank): void {
	if (keepIn === undefined) return;
	try {
		fs.mkdirSync(keepIn, {recursive: true});
		writeAtomically(keptFile(keepIn, edition), JSON.stringify(compiled));
	} catch {
		// The place may be read-only, or full.
	}
}
