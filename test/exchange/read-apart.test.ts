import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readApart} from '../../src/exchange/read-apart.ts';
import {realBank, root} from '../helpers/bank.ts';

const banks = {'2024': realBank('2024'), '2022': realBank('2022')};

test('documents that are read at once come back each as itself', async () => {
	const names = ['manchester-2024-25.txt', 'newark-sherwood-2022.txt', 'hillingdon-2024.txt', 'manchester-2024-25.txt'];
	const read = await Promise.all(names.map((name) => readApart(readFileSync(join(root, 'test/fixtures/documents', name)), name, banks)));
	expect(read.map((each) => ('reading' in each ? each.reading.edition : each.refusal.code))).toEqual(['2024', '2022', '2022', '2024']);
});
