import {configDefaults, defineConfig} from 'vitest/config';

/** Where to leave a machine-readable report, for `.ci/run`; nowhere otherwise, so that testing writes no file. */
const report = process.env['COMPLY_TEST_REPORT'];

/** Files that read data, and write, start and change nothing: one worker runs them one after the other, so that the bank is compiled once for all. */
const pure = ['core', 'questions', 'wording', 'markdown', 'score', 'terminal', 'exchange/containers', 'exchange/recognise', 'exchange/read-document'].map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);
/** Those of them that use folders of their own. */
const impure = ['test/score/sentence-file.test.ts'];

export default defineConfig({
	test: {
		reporters: report === undefined ? ['default'] : ['default', 'json'],
		...(report !== undefined && {outputFile: {json: report}}),
		// Whole interviews are typed into a real terminal, on machines with two slow cores.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		teardownTimeout: 10_000,
		maxWorkers: 2,
		projects: [
			{extends: true, test: {name: 'pure', include: pure, exclude: [...configDefaults.exclude, ...impure], isolate: false}},
			{extends: true, test: {name: 'whole', include: ['test/**/*.test.{ts,tsx}'], exclude: [...configDefaults.exclude, ...pure]}},
			{extends: true, test: {name: 'apart', include: impure}},
		],
	},
});
