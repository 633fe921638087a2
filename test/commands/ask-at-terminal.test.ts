import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {askAtTerminal} from '../../src/commands/ask-at-terminal.ts';

function streams() {
	const [input, output] = [new PassThrough(), new PassThrough()];
	let shown = '';
	output.on('data', (data: Buffer) => (shown += data.toString()));
	return {input, shown: () => shown, asking: askAtTerminal(input, output)};
}

test('one line a question, in turn', async () => {
	const {input, shown, asking} = streams();
	const first = asking.ask('One? ');
	input.write('1\n');
	expect(await first).toBe('1');
	const second = asking.ask('Two? ');
	input.write('\n');
	expect(await second).toBe('');
	expect(shown()).toBe('One? Two? ');
	asking.close();
});

test('no more lines: undefined, now and for every question after', async () => {
	const {input, asking} = streams();
	const waiting = asking.ask('One? ');
	input.end();
	expect(await waiting).toBeUndefined();
	expect(await asking.ask('Two? ')).toBeUndefined();
});
