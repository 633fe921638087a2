/** One answer on disk, beside the least that makes a line durable. */
import fs from 'node:fs';
import path from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import type {Happening} from '../../src/core/draft/draft.ts';
import {openDraft} from '../../src/storage/open-draft.ts';
import {at, type Interviewed} from './drafts.ts';
import {comparedFigure, type Figure} from './figure.ts';
import {draftFolder, placeDraft, type Built} from './program.ts';
import {inTurn, timed} from './statistics.ts';

const answers = 500;

export async function measureDurableAnswers(built: Built, bank: Bank, {events}: Interviewed): Promise<readonly Figure[]> {
	placeDraft(built, 'durable', events);
	const handle = openDraft({draftsDir: path.join(built.folder, 'drafts'), name: 'durable', via: 'interview', now: () => new Date(at)});
	const descriptor = fs.openSync(path.join(draftFolder(built, 'durable'), 'bare'), 'a');
	let count = 0;
	const happening = (): readonly Happening[] => [{type: 'answer-given', question: '5.1/commentary', value: `Seen in practice, ${count++}.`}];
	const line = `${JSON.stringify({at, by: 'Ann Smith', via: 'interview', ...happening()[0]})}\n`;
	const bare = () =>
		timed(() => {
			fs.writeSync(descriptor, line);
			fs.fdatasyncSync(descriptor);
		});
	const ours = () => timed(() => handle.record(happening()));
	await inTurn(50, bare, ours);
	const compared = await inTurn(answers, bare, ours);
	fs.closeSync(descriptor);
	handle.close();
	return [comparedFigure(`An answer made durable in a full draft (${bank.edition}), median of ${answers}`, 'append + fdatasync', compared, 1.6)];
}
