/** `questions/` -> a bank. A clean bank comes from its compiled form; an edited one is compiled at the next start, and kept. */
import fs from 'node:fs';
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import {packBank, unpackBank, type PackedBank} from '../core/bank/bank-packing.ts';
import type {BankFile, BankProblem, LoadedBank, ReadBank} from '../core/loading/bank-loading.ts';
import type {Edition} from '../core/bank/edition.ts';
import {compiler, type BankPlace} from './bank-place.ts';
import {StorageError, systemCode} from './storage-error.ts';

/** `stamps` tells at no cost that nothing changed; `hash` still does after the files were copied or unpacked anew. */
interface CompiledBank {
	readonly stamps: string;
	readonly compiler: string;
	readonly hash: string;
	readonly bank: PackedBank;
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

/** The bank, or every problem that stops it. Throws StorageError when its folder is not there. */
export async function readBank(place: BankPlace, edition: Edition): Promise<LoadedBank> {
	return readCompiledBank(place, edition) ?? (await compileBank(place, edition));
}

/** The compiled bank while it is up to date with the files; loads no YAML parser and no schema. */
export function readCompiledBank(place: BankPlace, edition: Edition): {readonly bank: Bank} | undefined {
	const names = bankFileNames(place, edition);
	const stamps = stampsOf(place, names);
	const there: CompiledBank[] = [];
	for (const folder of place.cacheDirs) {
		const compiled = readCache(folder, edition);
		if (compiled?.stamps === stamps) return {bank: unpackBank(compiled.bank)};
		if (compiled?.compiler === compiler) there.push(compiled);
	}

	if (there.length === 0) return undefined;
	const hash = hashOf(readSources(place, names));
	const same = there.find((compiled) => compiled.hash === hash);
	if (!same) return undefined;
	const bank = unpackBank(same.bank);
	writeCache(place, edition, {...same, stamps});
	return {bank};
}

/** Parses, checks and compiles the files, and keeps the result where it can. */
export async function compileBank(place: BankPlace, edition: Edition): Promise<ReadBank> {
	const names = bankFileNames(place, edition);
	const stamps = stampsOf(place, names);
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
	if ('bank' in loaded) writeCache(place, edition, {stamps, compiler, hash, bank: packBank(loaded.bank)});
	return loaded;
}

function stampsOf({questionsDir}: BankPlace, names: readonly string[]): string {
	const stamps = names.map((name) => {
		const stat = fs.statSync(path.join(questionsDir, name), {throwIfNoEntry: false});
		return stat ? `${name} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : `${name} -`;
	});
	return [compiler, path.resolve(questionsDir), ...stamps].join('\n');
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

function cacheFile(folder: string, edition: Edition): string {
	return path.join(folder, `bank-${edition}.json`);
}

function readCache(folder: string, edition: Edition): CompiledBank | undefined {
	try {
		const compiled = JSON.parse(fs.readFileSync(cacheFile(folder, edition), 'utf8')) as Partial<CompiledBank>;
		return typeof compiled.stamps === 'string' && typeof compiled.hash === 'string' && compiled.bank ? (compiled as CompiledBank) : undefined;
	} catch {
		return undefined;
	}
}

/** Best effort: without a cache the next start is only slower. */
function writeCache({cacheDirs}: BankPlace, edition: Edition, compiled: CompiledBank): void {
	for (const folder of cacheDirs) {
		const temporary = `${cacheFile(folder, edition)}.${process.pid}.tmp`;
		try {
			fs.mkdirSync(folder, {recursive: true});
			fs.writeFileSync(temporary, JSON.stringify(compiled));
			fs.renameSync(temporary, cacheFile(folder, edition));
			return;
		} catch {
			// A read-only place: the next one is tried.
		}
	}
}
