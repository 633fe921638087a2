/** Builds dist/: the launcher, the program as one bundle, and each edition's bank compiled to JSON. */
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** Replaces exact texts in a dependency's file; the build fails when one of them is no longer there. */
function replaced(file, replacements) {
	let text = readFileSync(file, 'utf8');
	for (const [from, to] of replacements) {
		if (!(from instanceof RegExp ? text.search(from) >= 0 : text.includes(from))) throw new Error(`${file} is not as this build expects it: ${from}`);
		text = text.replace(from, () => to);
	}

	return {contents: text};
}

/**
 * Ink and its layout engine Yoga wait at their top level, which one CommonJS file cannot hold, and a CommonJS file starts faster.
 * Yoga: its WebAssembly is decoded and started at once, through Emscripten's own hook, not fetched from a data: URL.
 * Ink: the connection to React's developer tools is left out, and a frame of whole lines is
 * joined as it is, instead of being taken apart into cells and put together again at every key.
 */
const withoutTopLevelAwait = {
	name: 'without-top-level-await',
	setup(builder) {
		const encoded = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;
		const yoga = /yoga-layout[/\\]dist[/\\]src[/\\]index\.js$/;
		const binary = /yoga-wasm-base64-esm\.js$/;
		builder.onLoad({filter: binary, namespace: 'file'}, ({path: file}) => replaced(file, [[encoded, '"data:application/octet-stream;base64,"']]));
		builder.onLoad({filter: yoga}, ({path: file}) =>
			replaced(file, [
				[
					'const Yoga = wrapAssembly(await loadYoga());',
					`import bytes from 'yoga.wasm';
const assembly = {instantiateWasm(imports, done) {
	const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
	done(instance);
	return instance.exports;
}};
void loadYoga(assembly);
const Yoga = wrapAssembly(assembly);`,
				],
			]));
		builder.onResolve({filter: /^yoga\.wasm$/}, ({resolveDir}) => ({path: path.join(resolveDir, '../binaries/yoga-wasm-base64-esm.js'), namespace: 'wasm'}));
		builder.onLoad({filter: binary, namespace: 'wasm'}, ({path: file}) => ({
			contents: Buffer.from(encoded.exec(readFileSync(file, 'utf8'))[1], 'base64'),
			loader: 'binary',
		}));
		builder.onLoad({filter: /ink[/\\]build[/\\]output\.js$/}, ({path: file}) =>
			replaced(file, [
				[
					'export default class Output {',
					`// Frames here are whole lines, one under the other from the left edge: they need no grid of cells to be put together.
function wholeLines({operations, height}) {
	const rows = Array.from({length: height}, () => '');
	for (const {type, x, y, text, transformers} of operations) {
		if (type !== 'write' || x !== 0) return undefined;
		for (const [index, line] of text.split('\\n').entries()) {
			if (rows[y + index] !== '') return undefined;
			rows[y + index] = transformers.reduce((written, transformer) => transformer(written, index), line).trimEnd();
		}
	}
	return {output: rows.join('\\n'), height};
}
export default class Output {`,
				],
				['get() {', 'get() {\n\t\tconst lines = wholeLines(this);\n\t\tif (lines) return lines;'],
			]));
		builder.onLoad({filter: /ink[/\\]build[/\\]reconciler\.js$/}, ({path: file}) => replaced(file, [["await import('./devtools.js');", ''], ['await loadPackageJson()', '{}']]));
	},
};

/** Ink's parts make a segmenter each when they are loaded, and start emoji expressions at the first `❯`: see src/terminal/quick-graphemes.ts. */
const quickGraphemes = {
	name: 'quick-graphemes',
	setup(builder) {
		const users = /[/\\](?:ink[/\\]build[/\\]line-update|slice-ansi[/\\]tokenize-ansi|wrap-ansi[/\\]index|string-width[/\\]index|ansi-tokenize[/\\]build[/\\]tokenize)\.js$/;
		const made = /new Intl\.Segmenter\((?:undefined, ?\{ ?granularity: ?['"]grapheme['"] ?\})?\)/;
		const asciiOnly = '/^[\\u0020-\\u007E]*$/.test(string)';
		builder.onLoad({filter: users, namespace: 'file'}, ({path: file}) => {
			const {contents} = replaced(file, [[made, 'quickSegmenter'], ...(file.includes('string-width') ? [[asciiOnly, 'simpleText.test(string)']] : [])]);
			return {contents: `import {quickSegmenter, simpleText} from 'quick-graphemes';\n${contents}`, resolveDir: path.dirname(file)};
		});
		builder.onResolve({filter: /^quick-graphemes$/}, () => ({path: path.join(root, 'src/terminal/quick-graphemes.ts')}));
	},
};

/** A mark that changes with the code that turns YAML into a bank. */
function compilerMark() {
	const core = path.join(root, 'src/core');
	const hash = createHash('sha256').update(readFileSync(path.join(root, 'src/storage/bank-files.ts')));
	for (const name of readdirSync(core, {recursive: true}).toSorted()) if (name.endsWith('.ts')) hash.update(readFileSync(path.join(core, name)));
	return hash.digest('hex').slice(0, 12);
}

const compiler = compilerMark();
const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

// Not the whole of dist/: a program started during a build should find the last one.
rmSync(path.join(dist, 'compiled'), {recursive: true, force: true});
mkdirSync(dist, {recursive: true});
copyFileSync(path.join(root, 'src/launch.cjs'), path.join(dist, 'comply.cjs'));

/** What both halves of the program are built with. */
const common = {
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node22',
	// Node has them; without this every such pattern is built anew each time it is met, for each character Ink draws.
	supported: {'regexp-unicode-property-escapes': true},
	minify: true,
	sourcemap: 'external',
	legalComments: 'none',
	logLevel: 'warning',
	external: ['react-devtools-core'],
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.COMPLY_COMPILER': JSON.stringify(compiler),
		'process.env.COMPLY_VERSION': JSON.stringify(version),
		'import.meta.dirname': '__dirname',
	},
};

/** Ink, React and inquirer stay out of the file that paints the first words: reading and compiling them is most of a start. */
const librariesApart = {
	name: 'libraries-apart',
	setup(builder) {
		builder.onResolve({filter: /\/drawing\.tsx$/}, () => ({path: './drawing.cjs', external: true}));
		builder.onResolve({filter: /\/prompt-face\.ts$/}, () => ({path: './prompts.cjs', external: true}));
	},
};

/** And the reader of PDFs out of the one of all other documents: it is nine tenths of both. */
const pdfApart = {
	name: 'pdf-apart',
	setup(builder) {
		builder.onResolve({filter: /\/pdf\/pdf\.ts$/}, () => ({path: './pdf.cjs', external: true}));
	},
};

/** What reads words as a reviewer does is needed long after the first question: it is loaded when it is first asked for. */
const reviewing = {
	'checks/index.ts': {functions: ['gapsOf', 'gapsOfReading', 'countBySeverity'], tables: ['checks']},
	'last-year/told.ts': {functions: ['readTold'], tables: []},
};

const reviewingApart = {
	name: 'reviewing-apart',
	setup(builder) {
		for (const [file, {functions, tables}] of Object.entries(reviewing)) {
			builder.onLoad({filter: new RegExp(`/core/${file.replaceAll('.', '\\.')}$`)}, () => ({
				loader: 'js',
				contents: [
					"const reviewing = () => require('./reviewing.cjs');",
					...functions.map((name) => `export const ${name} = (...given) => reviewing().${name}(...given);`),
					...tables.map((name) => `export const ${name} = new Proxy({}, {get: (_, key) => reviewing().${name}[key]});`),
				].join('\n'),
			}));
		}

		builder.onResolve({filter: /^\.\/reviewing\.cjs$/}, () => ({path: './reviewing.cjs', external: true}));
	},
};

const reviewingEntry = Object.entries(reviewing).map(([file, {functions, tables}]) => `export {${[...functions, ...tables].join(', ')}} from './src/core/${file}';`).join('\n');

await Promise.all([
	build({...common, entryPoints: [path.join(root, 'src/cli.ts')], outfile: path.join(dist, 'main.cjs'), plugins: [librariesApart, reviewingApart]}),
	build({...common, stdin: {contents: reviewingEntry, resolveDir: root}, outfile: path.join(dist, 'reviewing.cjs')}),
	build({...common, entryPoints: [path.join(root, 'src/plain/prompts/prompt-face.ts')], outfile: path.join(dist, 'prompts.cjs')}),
	build({...common, entryPoints: [path.join(root, 'src/exchange/document/worker.ts')], outfile: path.join(dist, 'document-worker.cjs'), plugins: [pdfApart]}),
	build({...common, entryPoints: [path.join(root, 'src/exchange/document/pdf/pdf.ts')], outfile: path.join(dist, 'pdf.cjs')}),
	build({...common, entryPoints: [path.join(root, 'src/terminal/drawing.tsx')], outfile: path.join(dist, 'drawing.cjs'), plugins: [withoutTopLevelAwait, quickGraphemes]}),
]);

process.env.COMPLY_COMPILER = compiler;
const {compileBank} = await import('./src/storage/bank-files.ts');
for (const edition of ['2024', '2022']) {
	try {
		const loaded = await compileBank({questionsDir: path.join(root, 'questions'), cacheDirs: [dist]}, edition);
		for (const {file, line, problem, fix} of loaded.problems ?? []) console.error(`questions/${file}, line ${line}: ${problem}. ${fix}`);
	} catch (error) {
		console.error(`questions/${edition}: ${error.message} ${error.fix ?? ''}`);
	}
}

await warm();

/**
 * Node keeps what it compiled when a program first ends, and only the functions that had run by then. So the first to end is an interview
 * of one answer, not whatever happens to be run first. Best effort: without it that start, and those after it, are slower.
 */
async function warm() {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'comply-warm-'));
	try {
		const {spawn} = await import('@lydell/node-pty');
		const env = {...process.env, TERM: 'xterm-256color', HOME: folder, XDG_CACHE_HOME: folder};
		for (const name of ['CI', 'COLUMNS', 'LINES', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'COMPLY_QUESTIONS']) delete env[name];
		const program = spawn(process.execPath, [path.join(dist, 'comply.cjs'), 'new'], {cols: 100, rows: 30, cwd: folder, env, name: 'xterm-256color'});
		// Each step is taken when the words before it have been seen; the last leaves, as a person would.
		const steps = [['landlord', 'Example Homes\r'], ['Example Homes', '\u0003']];
		let seen = '';
		program.onData((text) => {
			seen += text;
			if (steps.length === 0 || !seen.includes(steps[0][0])) return;
			seen = '';
			program.write(steps.shift()[1]);
		});
		const timer = setTimeout(() => program.kill('SIGKILL'), 20_000);
		await new Promise((resolve) => {
			program.onExit(resolve);
		});
		clearTimeout(timer);
	} catch {
		// No pseudo-terminal here.
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
