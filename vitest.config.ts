import {defineConfig} from 'vitest/config';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Where to leave a machine-readable report, for `.ci/run`; nowhere otherwise, so that testing writes no file. */
const report = process.env['COMPLY_TEST_REPORT'];

/** Where whole interviews are gone through: these begin, so that no worker is left alone with a long file at the end. */
const long = /\/test\/(?:pty|plain|landlords|commands|exchange\/round-trip)\//;

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const [first, then] = [files.filter(({moduleId}) => long.test(moduleId)), files.filter(({moduleId}) => !long.test(moduleId))];
		// oxlint-disable-next-line unicorn/no-array-sort -- no array: vitest's own order, the longest files of the last run before others.
		return [...(await super.sort(first)), ...(await super.sort(then))];
	}
}

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		reporters: report === undefined ? ['default'] : ['default', 'json'],
		...(report !== undefined && {outputFile: {json: report}}),
		globalSetup: 'test/helpers/program-cache.ts',
		setupFiles: 'test/helpers/late-parts.ts',
		// Whole interviews are typed into a real terminal, on machines with two slow cores.
		testTimeout: 180_000,
		hookTimeout: 60_000,
		teardownTimeout: 10_000,
		maxWorkers: 2,
		// A worker runs one file after the other, so that the banks are compiled once for all: no test changes what another one reads in memory.
		isolate: false,
		sequence: {sequencer: LongFirst},
	},
});
