import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {createKeyGate} from '../../src/plain/prompts/key-gate.ts';

/** What each prompt gets, and whether its line held what is no UTF-8. */
function lines(...chunks: readonly Buffer[]): ReadonlyArray<readonly [string, boolean]> {
	const stdin = new PassThrough();
	const gate = createKeyGate(stdin as unknown as NodeJS.ReadStream);
	gate.claim();
	for (const chunk of chunks) stdin.emit('data', chunk);
	const got: Array<readonly [string, boolean]> = [];
	for (;;) {
		gate.open();
		const line = (gate.input.read() as Buffer | null)?.toString();
		if (line === undefined) break;
		got.push([line, gate.tookUnreadable()]);
	}

	gate.release();
	return got;
}

test('a byte that is no UTF-8 counts against the line it was typed in, however far ahead', () => {
	const typed = Buffer.from('Good\rB\u00E9d\rÉine\r', 'latin1');
	const expected = [['Good\r', false], ['Bd\r', true], ['ine\r', true]];
	expect(lines(typed)).toEqual(expected);
	expect(lines(...[...typed].map((byte) => Buffer.from([byte])))).toEqual(expected);
	expect(lines(Buffer.from('Café ŵyl\r'), ...[...Buffer.from('👍é\r')].map((byte) => Buffer.from([byte])))).toEqual([['Café ŵyl\r', false], ['👍é\r', false]]);
});
