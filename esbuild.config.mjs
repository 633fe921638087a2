/**
 * Builds dist/: the launcher, the program in parts that load when they are needed, and the banks compiled to JSON; and beside it
 * THIRD-PARTY-NOTICES.txt, the licences of what was bundled.
 */
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {noticesOf} from './build/notices/notices.ts';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const compiler = compilerMark();

mkdirSync(dist, {recursive: true});
copyFileSync(path.join(root, 'src/launch.cjs'), path.join(dist, 'comply.cjs'));
copyFileSync(path.join(root, 'src/load.cjs'), path.join(dist, 'load.cjs'));

const {metafile} = await build({
	// Documents are read in a thread of their own.
	entryPoints: {main: path.join(root, 'src/cli.ts'), 'document-worker': path.join(root, 'src/exchange/document-worker.ts')},
	outdir: path.join(dist, 'next'),
	// Names of parts come from where their sources are: the same from wherever it is built.
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	// Each `import()` in src/ becomes a file of its own.
	splitting: true,
	// As if everything imported it: what a first screen needs is then one file, and not the forty that its parts are shared out to.
	inject: [path.join(root, 'src/terminal/start.ts')],
	// By this ending Node knows at once that they are modules, and looks for no package.json: of two dozen files a start reads, that is felt.
	outExtension: {'.js': '.mjs'},
	platform: 'node',
	target: 'node22',
	// Node has them; without this every such pattern is built anew each time it is met, for each character Ink draws.
	supported: {'regexp-unicode-property-escapes': true},
	minify: true,
	// For the places in a stack. They stay here: what is packed has none (see `files` in package.json).
	sourcemap: 'external',
	metafile: true,
	// All of them stand in THIRD-PARTY-NOTICES.txt.
	legalComments: 'none',
	logLevel: 'warning',
	// Packages written for CommonJS ask for Node's own modules by this name.
	banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
	// Ink asks for it, where it is installed, when DEV is set: here never.
	external: ['react-devtools-core'],
	// Inquirer holds all its prompts. This one is never put, and would bring 560 KB of encodings.
	alias: {'@inquirer/external-editor': path.join(root, 'build/no-editor.ts')},
	define: {
		// The program asks nothing of any network. Yoga then decodes its WebAssembly, instead of fetching it out of its own text.
		fetch: 'undefined',
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.COMPLY_COMPILER': JSON.stringify(compiler),
		'process.env.COMPLY_VERSION': JSON.stringify(version),
	},
});

writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafile, root));

// Only now: a program started during a build finds the last one.
rmSync(path.join(dist, 'program'), {recursive: true, force: true});
renameSync(path.join(dist, 'next'), path.join(dist, 'program'));

process.env.COMPLY_COMPILER = compiler;
const {buildBanks} = await import('./src/storage/bank-files.ts');
try {
	const problems = await buildBanks(path.join(root, 'questions'), path.join(dist, 'banks.json.br'));
	for (const {file, line, problem, fix} of problems) console.error(`questions/${file}, line ${line}: ${problem}. ${fix}`);
} catch (error) {
	console.error(`questions: ${error.message} ${error.fix ?? ''}`);
}

/** A mark that changes with the code that turns YAML into a bank. */
function compilerMark() {
	const core = path.join(root, 'src/core');
	const hash = createHash('sha256').update(readFileSync(path.join(root, 'src/storage/bank-files.ts')));
	for (const name of readdirSync(core, {recursive: true}).toSorted()) if (name.endsWith('.ts')) hash.update(readFileSync(path.join(core, name)));
	return hash.digest('hex').slice(0, 12);
}
