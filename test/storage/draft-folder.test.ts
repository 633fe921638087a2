import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {draftNames, findDraft, folderFor, freeName, nameProblem} from '../../src/storage/draft-folder.ts';
import {listDrafts} from '../../src/storage/listed-drafts.ts';
import {createDraft} from '../../src/storage/open-draft.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test.each([
	['hillingdon-2025-26', undefined],
	['Newark and Sherwood 2022', undefined],
	['Tŷ Cymru', undefined],
	['a..b', undefined],
	['', 'name-empty'],
	['   ', 'name-empty'],
	['..', 'name-leaves-folder'],
	['.', 'name-leaves-folder'],
	['../outside', 'name-leaves-folder'],
	['a/b', 'name-leaves-folder'],
	['a\\b', 'name-leaves-folder'],
	['/etc', 'name-leaves-folder'],
	['C:', 'name-leaves-folder'],
	['c:drafts', 'name-leaves-folder'],
	['.hidden', 'name-leaves-folder'],
	['nul', 'name-reserved'],
	['Com1', 'name-reserved'],
	['aux.2024', 'name-reserved'],
	['x'.repeat(81), 'name-too-long'],
	['x'.repeat(80), undefined],
	['what?', 'name-characters'],
	['bell\u0007', 'name-characters'],
	['nul\0', 'name-characters'],
	['turned\u202Ename', 'name-characters'],
	['ends.', 'name-characters'],
	['ends ', 'name-characters'],
])('the name %j: %s', (name, problem) => {
	expect(nameProblem(name)).toBe(problem);
});

test('a name that is not refused names a folder in the drafts folder and nothing else', () => {
	const drafts = path.resolve('/drafts');
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 90}), fc.stringMatching(/^[./\\a:~ ]{1,12}$/)), (name) => {
			fc.pre(nameProblem(name) === undefined);
			const folder = folderFor(drafts, name);
			expect(path.dirname(folder)).toBe(drafts);
			expect(path.basename(folder)).toBe(name.normalize('NFC'));
		}),
	);
});

test.each([
	['Hillingdon', '2025-26', 'hillingdon-2025-26'],
	['Newark & Sherwood District Council', '2022', 'newark-and-sherwood-district-council-2022'],
	["St. Anne's Homes", '', 'st-annes-homes'],
	['Tŷ Cymru', '2025', 'ty-cymru-2025'],
	['../../etc', '2025', 'etc-2025'],
	['住宅', '', 'draft'],
	['Con', '', 'draft-con'],
	['x'.repeat(200), '2025', 'x'.repeat(76)],
])('a draft of %j for %j is called %s', (landlord, period, name) => {
	expect(freeName(temporaryFolder(), landlord, period)).toBe(name);
});

test('a name made from a landlord is never refused and never taken', () => {
	const drafts = temporaryFolder();
	fs.mkdirSync(path.join(drafts, 'a-2025'));
	fs.mkdirSync(path.join(drafts, 'a-2025-2'));
	expect(freeName(drafts, 'A', '2025')).toBe('a-2025-3');
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string(), (landlord, period) => {
			expect(nameProblem(freeName(drafts, landlord, period))).toBeUndefined();
		}),
	);
});

function draftsWith(...names: readonly string[]): string {
	const draftsDir = temporaryFolder();
	for (const [index, name] of names.entries()) {
		const handle = createDraft({draftsDir, name, edition: '2024', bankVersion: 'b', id: name, via: 'interview', now: () => new Date(Date.UTC(2026, 0, 1 + index))});
		handle.record([{type: 'answer-given', question: 'landlord', value: `Landlord of ${name}`}]);
		handle.close();
	}

	return draftsDir;
}

test('the nearest name is suggested for a draft that is not there', () => {
	const draftsDir = draftsWith('hillingdon-2022', 'manchester-2024');
	expect(() => findDraft(draftsDir, 'hilingdon-2022')).toThrow(expect.objectContaining({code: 'unknown-draft', fix: 'Did you mean "hillingdon-2022"?'}));
	expect(() => findDraft(draftsDir, 'quite-another')).toThrow(expect.objectContaining({fix: expect.stringContaining('comply status')}));
	expect(() => findDraft(draftsDir, '../x')).toThrow(expect.objectContaining({code: 'name-leaves-folder'}));
});

test('drafts are listed with the one changed last first, and one that cannot be read hides no other', () => {
	const draftsDir = draftsWith('first', 'second', 'third');
	fs.writeFileSync(path.join(draftsDir, 'first', 'journal.jsonl'), 'not a journal\n');
	fs.mkdirSync(path.join(draftsDir, 'empty'));
	fs.writeFileSync(path.join(draftsDir, 'README.md'), '');
	expect(draftNames(draftsDir)).toEqual(['first', 'second', 'third']);
	expect(listDrafts(draftsDir)).toMatchObject([
		{name: 'third', draft: {edition: '2024'}},
		{name: 'second', draft: {edition: '2024'}},
		{name: 'first', trouble: {code: 'journal-header'}},
	]);
});

test('a drafts folder that is not there holds no drafts', () => {
	expect(listDrafts(path.join(temporaryFolder(), 'none'))).toEqual([]);
});

test('one name, whichever of its two forms it is typed and stored in', () => {
	const drafts = temporaryFolder();
	const [one, other] = ['ŵyl'.normalize('NFC'), 'ŵyl'.normalize('NFD')];
	fs.mkdirSync(path.join(drafts, other));
	fs.writeFileSync(path.join(drafts, other, 'journal.jsonl'), '');
	for (const name of [one, other]) expect(findDraft(drafts, name)).toBe(path.join(drafts, other));
});

test('what the system keeps at the top of a memory stick is no draft', () => {
	const drafts = temporaryFolder();
	for (const name of ['x', 'System Volume Information', 'lost+found']) {
		fs.mkdirSync(path.join(drafts, name));
		fs.writeFileSync(path.join(drafts, name, 'journal.jsonl'), '');
	}

	expect(draftNames(drafts)).toEqual(['x']);
});

/** The system's own checks do not hold for root: another user looks. */
test.skipIf(process.platform === 'win32')('a drafts folder that may not be looked into is not an empty one', () => {
	const drafts = temporaryFolder();
	fs.mkdirSync(path.join(drafts, 'x'), {mode: 0o700});
	fs.writeFileSync(path.join(drafts, 'x/journal.jsonl'), '');
	const look = (mode: number) => {
		fs.chmodSync(drafts, mode);
		const isRoot = process.getuid?.() === 0;
		if (!isRoot) fs.chmodSync(path.join(drafts, 'x'), 0);
		const script = `const {listDrafts} = await import(${JSON.stringify(path.join(root, 'src/storage/listed-drafts.ts'))});
			${isRoot ? 'process.setuid(65534);' : ''}
			try { console.log(listDrafts(${JSON.stringify(drafts)}).map(({name, trouble}) => name + ' ' + trouble?.code).join()); } catch (error) { console.log(error.code); }`;
		return execFileSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'}).trim();
	};

	expect(look(0o755)).toBe('x not-allowed');
	expect(look(0o000)).toBe('not-allowed');
	fs.chmodSync(drafts, 0o755);
	fs.chmodSync(path.join(drafts, 'x'), 0o700);
});
