/** Every doubt that a Yes meets is told as a gap, with the figure it rests on, until the row's own words answer it: nothing is shown once and lost. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {gapsOf} from '../../src/core/checks/index.ts';
import {isSaidBeside} from '../../src/core/draft/said-beside.ts';
import {readRows} from '../../src/core/draft/row.ts';
import {gapWords} from '../../src/wording/en/gaps/index.ts';
import {root} from '../helpers/bank.ts';
import {playFile} from './playing.ts';

const folder = join(root, 'test/fixtures/scenarios');
const played = readdirSync(folder).map((name) => [name, playFile(readFileSync(join(folder, name), 'utf8'))] as const);

test.each(played)('%s', (_, {bank, draft}) => {
	const gaps = gapsOf({bank, draft, asOf: '2026-11-28'});
	for (const reading of readRows(bank, draft)) {
		const {answer, provision, row, suggestion} = reading;
		if (answer !== 'yes' || row.follows) continue;
		const told = gaps.filter((gap) => gap.provision === provision.id && gap.code === 'contradiction');
		const ids = told.flatMap(({found}) => (found.rules ?? []).map(({id}) => id));
		expect([provision.id, ids]).toEqual([provision.id, expect.arrayContaining(suggestion.doubts.filter((doubt) => doubt.severity === 'serious' || !isSaidBeside(bank, draft, reading, doubt)).map(({id}) => id))]);
		for (const gap of told) expect(gapWords(gap, {bank, draft}).message).not.toMatch(/[{}]/);
	}
});

test('some of these landlords meet some', () => {
	const doubts = played.flatMap(([, {bank, draft}]) => readRows(bank, draft).flatMap(({answer, suggestion}) => (answer === 'yes' ? suggestion.doubts : [])));
	expect(doubts.length).toBeGreaterThan(20);
});
