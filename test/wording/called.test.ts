/** Whoever opens a folder by a double-click is never sent to a place to type commands. */
import {afterEach, expect, test} from 'vitest';
import {StorageError} from '../../src/storage/storage-error.ts';
import {wasStartedBy, type StartedBy} from '../../src/wording/en/called.ts';
import {commandWords} from '../../src/wording/en/commands.ts';

afterEach(() => wasStartedBy('command'));

test.each<[StartedBy, string, string]>([
	['command', 'type “comply resume \'a b\'” and type gaps', 'type “comply import \'my form.docx\'”'],
	['npm', 'type “npm start -- resume \'a b\'” and type gaps', 'type “npm start -- import \'my form.docx\'”'],
	['folder', 'open comply, choose “a b” and type gaps', 'type “./comply \'my form.docx\'”'],
	['windows-folder', 'open comply, choose “a b” and type gaps', 'drop it onto comply.cmd'],
])('started by %s', (how, lookedAt, broughtBack) => {
	wasStartedBy(how);
	const refused = commandWords.cleanRefused({unanswered: 0, blocking: 3}, 'a b');
	expect(refused.replaceAll('"a b"', "'a b'")).toBe(`3 blocking gaps stand, so a clean copy is not written. To look at them and answer them, ${lookedAt}: the one you choose is gone to. To write it all the same, add --force.`);
	expect(new StorageError('edited-here', {file: 'my form.docx', form: 'word'}).fix.replaceAll('"my form.docx"', "'my form.docx'")).toBe(`To bring the edits in, leave the interview and ${broughtBack}. Or give it another name, and it stays as it is.`);
});
