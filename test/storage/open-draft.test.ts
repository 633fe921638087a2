import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {createDraft, openDraft, readDraft, type CreateOptions} from '../../src/storage/open-draft.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

function options(draftsDir = temporaryFolder()): CreateOptions {
	let minutes = 0;
	return {draftsDir, name: 'x', edition: '2024', bankVersion: 'b1', id: 'd1', via: 'interview', by: 'ann', now: () => new Date(Date.UTC(2026, 2, 2, 9, minutes++))};
}

test('what is recorded is stamped, on disk at once, and there when the draft is opened again', () => {
	const given = options();
	const handle = createDraft(given);
	handle.record([{type: 'evidence-added', id: 'E1', title: 'Policy'}, {type: 'answer-given', question: 'completed_by', value: 'Complaints officer'}]);
	handle.record([{type: 'answer-given', question: 'stages', value: 2}]);
	expect(readDraft(given.draftsDir, 'x').draft).toEqual(handle.draft());
	expect(handle.draft()).toMatchObject({id: 'd1', edition: '2024', bank: 'b1', completedBy: 'Complaints officer', events: 4});
	expect(handle.draft().answers.get('completed_by')).toMatchObject({by: 'ann'});
	expect(handle.draft().answers.get('stages')).toMatchObject({by: 'Complaints officer', response: {value: 2}});
	handle.close();
	const again = openDraft(given);
	expect(again.draft()).toEqual(handle.draft());
	expect(again.notices).toEqual([]);
	again.close();
	expect(fs.readdirSync(handle.folder)).toEqual(['journal.jsonl']);
});

test('a second window is told who holds the draft, may read it, and records nothing', () => {
	const given = options();
	const first = createDraft(given);
	first.record([{type: 'answer-given', question: 'stages', value: 2}]);
	// The first window is in the middle of writing a line.
	fs.appendFileSync(path.join(first.folder, 'journal.jsonl'), '{"at":"20');
	const second = openDraft(given);
	expect(second.readingOnly()).toMatchObject({because: 'held', holder: {pid: process.pid}});
	expect(second.notices.map(({code}) => code)).toEqual(['held-elsewhere']);
	expect(second.draft().answers.get('stages')).toMatchObject({response: {value: 2}});
	expect(() => second.record([{type: 'moved', to: 'stages'}])).toThrow(expect.objectContaining({code: 'held-elsewhere'}));
	second.close();
	expect(openDraft(given).readingOnly()).toBeDefined();
	first.close();
	const third = openDraft(given);
	expect(third.readingOnly()).toBeUndefined();
	third.close();
});

test('a draft is not made over one that is there', () => {
	const given = options();
	createDraft(given).close();
	expect(() => createDraft(given)).toThrow(expect.objectContaining({code: 'draft-exists'}));
});

test('a journal that cannot be read leaves no lock behind', () => {
	const given = options();
	const {folder} = createDraft(given);
	fs.writeFileSync(path.join(folder, 'journal.jsonl'), 'no journal\n');
	fs.rmSync(path.join(folder, 'lock'));
	expect(() => openDraft(given)).toThrow(expect.objectContaining({code: 'journal-header'}));
	expect(fs.readdirSync(folder)).toEqual(['journal.jsonl']);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a folder that cannot be written is said to be read-only', () => {
	const given = options();
	createDraft(given).close();
	const folder = path.join(given.draftsDir, 'x');
	fs.chmodSync(folder, 0o500);
	expect(() => openDraft(given)).toThrow(expect.objectContaining({code: 'read-only', fix: expect.stringContaining('--drafts')}));
	expect(readDraft(given.draftsDir, 'x').draft.id).toBe('d1');
	fs.chmodSync(folder, 0o700);
});

test('killed at any moment, a draft holds all that was acknowledged and is taken over with its next opening', async () => {
	const given = options();
	createDraft(given).close();
	const script = `
		import {openDraft} from ${JSON.stringify(path.join(root, 'src/storage/open-draft.ts'))};
		const handle = openDraft({draftsDir: ${JSON.stringify(given.draftsDir)}, name: 'x', via: 'interview', now: () => new Date()});
		for (let number = Number(process.argv[1]); ; number++) {
			handle.record([{type: 'answer-given', question: 'q' + number, value: 'y'.repeat(200)}]);
			process.stdout.write(number + '\\n');
		}`;
	let next = 0;
	for (let round = 0; round < 8; round++) {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script, String(next)], {stdio: ['ignore', 'pipe', 'inherit']});
		let acknowledged = next - 1;
		const enough = next + 1 + round * 7;
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			const whole = text.slice(0, text.lastIndexOf('\n')).split('\n');
			acknowledged = Math.max(acknowledged, Number(whole.at(-1)));
			if (acknowledged >= enough) child.kill('SIGKILL');
		});
		await once(child, 'close');
		const handle = openDraft(given);
		expect(handle.readingOnly()).toBeUndefined();
		expect(handle.notices.map(({code}) => code)).toContain('lock-taken-over');
		next = handle.draft().answers.size;
		expect(next).toBeGreaterThan(acknowledged);
		expect([...handle.draft().answers.keys()]).toEqual(Array.from({length: next}, (_, index) => `q${index}`));
		handle.close();
	}
});
