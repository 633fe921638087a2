import {defineConfig} from 'vitest/config';

/** Where to leave a machine-readable report, for `.ci/run`; nowhere otherwise, so that testing writes no file. */
const report = process.env['COMPLY_TEST_REPORT'];

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		reporters: report === undefined ? ['default'] : ['default', 'json'],
		...(report !== undefined && {outputFile: {json: report}}),
		// Whole interviews are typed into a real terminal, on machines with two slow cores.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		teardownTimeout: 10_000,
		maxWorkers: 2,
	},
});
