import fs from 'node:fs';
import {test} from 'vitest';
import {completeInterview} from './complete.ts';
import {onlyDraft, pipe} from './piped.ts';
import {atEnd, contentOf, exchangesFor} from './replies.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
test('x', async () => {
	const {bank, events} = completeInterview('2024');
	const folder = temporaryFolder();
	const p = await pipe({args: ['new'], folder, lines: [...exchangesFor(bank, events).flatMap(({lines}) => lines), ...atEnd]});
	fs.writeFileSync('/tmp/plain-out.txt', p.out + '\n=====ERR ' + p.said + p.code);
	const a = contentOf(events), b = contentOf(onlyDraft(folder).events);
	const i = a.findIndex((e, k) => JSON.stringify(e) !== JSON.stringify(b[k]));
	console.log(i, a.length, b.length, JSON.stringify(a[i]), JSON.stringify(b[i]));
});
