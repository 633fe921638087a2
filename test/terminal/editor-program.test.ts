import {expect, test} from 'vitest';
import {toBeEdited, wasEdited} from '../../src/terminal/editor-program.ts';

test.each([
	['as older Notepads show it', Buffer.from(toBeEdited('Søn’s\nletters', 'win32'))],
	['with a bare break at its end', Buffer.from('Søn’s\nletters\n')],
	['as "Unicode"', Buffer.from('\uFEFFSøn’s\r\nletters\r\n', 'utf16le')],
	['as "ANSI"', Buffer.from([0x53, 0xF8, 0x6E, 0x92, 0x73, 0x0D, 0x0A, 0x6C, 0x65, 0x74, 0x74, 0x65, 0x72, 0x73])],
])('a text comes back from an editor, %s', (_, bytes) => {
	expect(wasEdited(bytes)).toBe('Søn’s\nletters');
});
