import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createDraft} from '../../src/storage/open-draft.ts';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, draftName, journalOf, says} from './interview.ts';

const comment = 'Priya Shah wrote here: “Is this still true after the merger?” (Type settled when it is dealt with.)';

/** A draft at its first row, with a comment of a colleague there. */
function commented(): string {
	const folder = temporaryFolder();
	const bank = realBank('2024');
	const handle = createDraft({draftsDir: path.join(folder, 'drafts'), name: draftName, via: 'interview', now: () => new Date('2026-01-05T09:00:00Z'), edition: '2024', bankVersion: bank.version, id: 'w'});
	handle.record([
		{type: 'answer-given', question: 'landlord', value: 'Testford Homes'},
		{type: 'answer-given', question: 'pass', value: 'code-order'},
		{type: 'comment-made', provision: '1.3', author: 'Priya Shah', text: 'Is this still true after the merger?'},
		{type: 'moved', to: '1.3/answer'},
	]);
	handle.close();
	return folder;
}

test('a comment waits at its row, after a stop too, until it is settled', async () => {
	const folder = commented();
	const program = comply(folder, {args: ['resume', draftName], rows: 50});
	await program.waitFor(says(comment));
	program.write('\u0011');
	await program.exit;
	const next = comply(folder, {args: ['resume', draftName, '--plain'], rows: 50});
	await next.waitFor(says(comment));
	next.write('settled\r');
	await next.waitFor(says('Dealt with: Priya Shah, “Is this still true after the merger?”.'));
	expect(journalOf(folder).comments).toMatchObject([{isSettled: true}]);
	next.write('quit\r');
	await next.exit;
});

test('the document is written from the preview; what is typed meanwhile is not lost', async () => {
	const folder = commented();
	const program = comply(folder, {args: ['resume', draftName], rows: 50});
	await program.waitFor(says(comment));
	program.write('\u0010');
	await program.waitFor('w to write it');
	// In one write: the form, Enter to go on, and a move.
	program.write('w4\r\rsave\r');
	await program.waitFor(says(`The draft is written: drafts/${draftName}/assessment.md`));
	await program.waitFor(says('Every answer is saved as you give it'));
	expect(fs.readFileSync(path.join(folder, 'drafts', draftName, 'assessment.md'), 'utf8')).toContain('**1.3, Priya Shah:** Is this still true after the merger?');
	// A form that has to be loaded first; what stands there is not ours.
	fs.writeFileSync(path.join(folder, 'drafts', draftName, 'assessment.docx'), 'mine');
	program.write('write\r');
	await program.waitFor('Write the document as');
	program.write('1\r');
	await program.waitFor(says('assessment.docx is there already, and comply did not write it.'));
	fs.rmSync(path.join(folder, 'drafts', draftName, 'assessment.docx'));
	program.write('\r');
	await program.waitFor(says(`The draft is written: drafts/${draftName}/assessment.docx`));
	program.write('\u0011');
	expect(await program.exit).toMatchObject({exitCode: 0});
});
