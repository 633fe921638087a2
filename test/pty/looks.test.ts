import {expect, test} from 'vitest';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, giveFirstAnswers} from './interview.ts';

test('40 by 15: everything fits, the question, its choices and what to press are seen', async () => {
	const program = comply(temporaryFolder(), {columns: 40, rows: 15});
	await giveFirstAnswers(program);
	program.write('/jump stages\r');
	const screen = await program.waitFor((seen) => seen.includes('How many stages') && seen.includes('›'));
	for (const line of program.history().split('\n')) expect(line.length).toBeLessThanOrEqual(40);
	expect(screen).toContain('Enter to give');
	program.write('3\r');
	await program.waitFor('→ 3');
	program.write('?');
	await program.waitFor('Enter to go back');
	program.write('\r\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
});

test('NO_COLOR: no colour reaches the terminal; without it only the sixteen', async () => {
	const colours = async (env: Record<string, string>) => {
		const program = comply(temporaryFolder(), {env});
		await giveFirstAnswers(program);
		program.write('/jump stages\rmany\r');
		await program.waitFor('is not a whole number');
		program.write('\u0003');
		await program.exit;
		return [...program.raw().matchAll(/\u001B\[([\d;:]*)m/g)].flatMap((match) => match[1]!.split(/[;:]/).map(Number));
	};

	expect((await colours({NO_COLOR: '1'})).filter((code) => code >= 30)).toEqual([]);
	const coloured = await colours({});
	expect(coloured.length).toBeGreaterThan(10);
	// 38 and 48 would begin a colour of one's own, 40 and up a background.
	expect(coloured.filter((code) => code >= 38 && code !== 39)).toEqual([]);
});
