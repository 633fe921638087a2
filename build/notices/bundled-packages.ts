/** Which packages are in the program, by esbuild's own account of what it put there. */
import fs from 'node:fs';
import path from 'node:path';
import type {Metafile} from 'esbuild';

export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** What its package.json says; undefined where that is no single name. */
	readonly licence: string | undefined;
	readonly author: string | undefined;
	readonly folder: string;
	/** Those of its files that are in the program. */
	readonly files: readonly string[];
	/** The package that has its code among its own, where it was not bundled by us. */
	readonly inside?: string;
}

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** Bundlers leave this where they put another package's file into one of their own. */
const packedFile = /^\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm;

/** `folder` is where esbuild ran: its paths start there. */
export function bundledPackages(metafile: Metafile, folder: string): readonly BundledPackage[] {
	const files = new Set(Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs)));
	const byFolder = Map.groupBy([...files].map((file) => path.resolve(folder, file)).toSorted(), (file) => packageFolder.exec(file)?.[0]);
	const bundled = [...byFolder].flatMap(([home, own]) => (home === undefined ? [] : [readPackage(home, own)]));
	const packed = bundled.flatMap((outer) => packedIn(outer).map((home) => ({...readPackage(home, []), inside: `${outer.name} ${outer.version}`})));
	return [...bundled, ...packed].toSorted((a, b) => compare(titleOf(a), titleOf(b)));
}

export const titleOf = ({name, version, inside}: Pick<BundledPackage, 'name' | 'version' | 'inside'>): string => `${name} ${version}${inside === undefined ? '' : `, inside ${inside}`}`;

/** By code units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function readPackage(folder: string, files: readonly string[]): BundledPackage {
	const {name, version, license, author} = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {name: string; version: string; license?: unknown; author?: string | {readonly name?: string}};
	return {name, version, licence: typeof license === 'string' ? license : undefined, author: typeof author === 'string' ? author : author?.name, folder, files};
}

/** The folders of packages whose files a package has within its own. */
function packedIn({name, folder, files}: BundledPackage): readonly string[] {
	const names = new Set(files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(packedFile)].map(([, packed]) => packed!)));
	return [...names].filter((packed) => packed !== name).map((packed) => installed(packed, folder));
}

function installed(name: string, from: string): string {
	for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
		const home = path.join(folder, 'node_modules', name);
		if (fs.existsSync(path.join(home, 'package.json'))) return home;
	}

	throw new Error(`${from} has ${name} inside, which is not installed. Say its licence in build/notices/vendored.ts.`);
}
