import {expect, test} from 'vitest';
import {patiently} from '../../src/storage/patiently.ts';
import {partRefused} from '../../src/storage/windows-names.ts';

test.each([
	['C:\\Users\\Zoë O\'Brien & Søn\\OneDrive - Homes (100%) !^\\form.docx', undefined],
	['\\\\server\\share$\\Complaints\\form.docx', undefined],
	['\\\\.\\nul', undefined],
	['..\\form.md', undefined],
	['aux.docx', 'aux.docx'],
	['C:/drafts/NUL', 'NUL'],
	['con .md', 'con .md'],
	['CONOUT$', 'CONOUT$'],
	['Riverside: assessment.docx', 'Riverside: assessment.docx'],
	['C:\\my docs" --clean', 'my docs" --clean'],
	['notes.', 'notes.'],
	['drafts \\x', 'drafts '],
])('what Windows lets nothing in %j be called: %j', (file, part) => {
	expect(partRefused(file, 'win32')).toBe(part);
	expect(partRefused(file, 'linux')).toBeUndefined();
});

test.each([
	['win32', 'EBUSY', 3],
	['win32', 'EPERM', 3],
	['win32', 'ENOENT', 1],
	['linux', 'EPERM', 1],
] as const)('on %s, %s is tried %i times where the third would do', (platform, code, times) => {
	let tried = 0;
	const act = () => {
		tried += 1;
		if (tried < 3) throw Object.assign(new Error(code), {code});
	};

	if (times === 1) expect(() => patiently(act, platform)).toThrow(code);
	else patiently(act, platform);
	expect(tried).toBe(times);
});
