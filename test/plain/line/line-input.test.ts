import {PassThrough} from 'node:stream';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createLineInput, type LineInput} from '../../../src/plain/line/line-input.ts';

async function all(input: LineInput): Promise<{lines: readonly string[]; stopped: string}> {
	const lines: string[] = [];
	for (;;) {
		const got = await input.next();
		if ('stopped' in got) return {lines, stopped: got.stopped};
		lines.push(got.line);
	}
}

function given(...chunks: ReadonlyArray<string | Buffer>): LineInput {
	const stream = new PassThrough();
	const input = createLineInput(stream);
	for (const chunk of chunks) stream.write(chunk);
	stream.end();
	return input;
}

test.each<[string, ReadonlyArray<string | Buffer>, readonly string[]]>([
	['one line a piece', ['a\n', 'b\n'], ['a', 'b']],
	['all at once', ['a\nb\nc\n'], ['a', 'b', 'c']],
	['a line in pieces', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
	['a last line without its end', ['a\nb'], ['a', 'b']],
	['empty lines', ['\n\na\n'], ['', '', 'a']],
	['every kind of line break', ['a\r\nb\rc\n'], ['a', 'b', 'c']],
	['a line break cut in two', ['a\r', '\nb\n'], ['a', 'b']],
	['a letter cut in two', [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
	['escape codes, as an arrow key sends them', ['\u001B[Aye\u001B[31ms\n'], ['yes']],
	['nothing', [], []],
])('%s', async (_name, chunks, expected) => {
	expect(await all(given(...chunks))).toEqual({lines: expected, stopped: 'ended'});
});

test('a line with a byte that is no UTF-8 says so, and the lines beside it do not', async () => {
	const input = given(Buffer.from('a\nb\u00E9c\nd\n', 'latin1'));
	expect([await input.next(), await input.next(), await input.next()]).toMatchObject([{line: 'a', isUnreadable: false}, {line: 'bc', isUnreadable: true}, {line: 'd', isUnreadable: false}]);
});

test('every line of a file in UTF-16 says that it cannot be read', async () => {
	const input = given(Buffer.from('\uFEFFZoë’s Homes\r\nHead’s\r\n', 'utf16le'));
	const read = [await input.next(), await input.next(), await input.next()];
	expect(read).toMatchObject(read.map(() => ({isUnreadable: true})));
});

test('however the bytes are cut and whenever they are asked for, no line is lost', async () => {
	const line = fc.string({unit: fc.constantFrom('a', 'é', '住', '👍', ' ', '.')});
	await fc.assert(
		fc.asyncProperty(fc.array(line, {maxLength: 40}), fc.array(fc.nat(6), {minLength: 1, maxLength: 40}), fc.boolean(), async (lines, sizes, isLate) => {
			const stream = new PassThrough();
			const input = createLineInput(stream);
			const reading = isLate ? undefined : all(input);
			const bytes = Buffer.from(lines.map((each) => `${each}\n`).join(''));
			for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
				const end = at + 1 + sizes[turn % sizes.length]!;
				stream.write(bytes.subarray(at, end));
				if (turn % 3 === 0) await new Promise(setImmediate);
				at = end;
			}

			stream.end();
			expect((await (reading ?? all(input))).lines).toEqual(lines);
		}),
		{numRuns: 60},
	);
});

test('more lines than are kept at once all come', async () => {
	const many = Array.from({length: 5000}, (_, index) => `line ${index}`);
	expect((await all(given(...many.map((line) => `${line}\n`)))).lines).toEqual(many);
});

test('an interruption comes before lines that still wait', async () => {
	const input = given('a\nb\n');
	expect(await input.next()).toMatchObject({line: 'a'});
	input.interrupt();
	expect(await input.next()).toEqual({stopped: 'interrupted'});
});

test.each([
	['', true],
	['\n', false],
	['a', false],
])('after %j it is empty: %j', async (text, expected) => {
	const input = given(text);
	await all(input);
	expect(input.isEmpty()).toBe(expected);
});

test.each([
	[4094, true, false],
	[4095, true, true],
	[9000, false, false],
])('a line of %d bytes, from a terminal: %j, may have been cut: %j', async (length, isTTY, expected) => {
	const stream = Object.assign(new PassThrough(), {isTTY});
	const input = createLineInput(stream);
	stream.end(`${'x'.repeat(length)}\n`);
	expect(await input.next()).toMatchObject({isCut: expected});
});
