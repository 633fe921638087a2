import {expect, test} from 'vitest';
import {saysNothing} from '../../../src/core/text/says-nothing.ts';

test.each(['1', '-', '...', 'x', 'N/A', 'none', 'TBC', 'tbc.', 'soon', 'Ongoing', 'to be confirmed', 'see above', 'As above.', 'don’t know', "don't know", 'Not met', 'in progress', '(asap)', '31/03', 'same as 5.12', 'the same as 5.6 and 5.10', 'As 5.6.', 'same action as 99.1'])('“%s” says nothing', (text) => {
	expect(saysNothing(text)).toBe(true);
});

test.each(['Resources', 'No letter says so.', 'None of our letters', 'IT', 'HR', 'MRC', 'See 5.9', 'Soon after the call', 'Yes, but only at stage 1', 'Staff left', 'Board', 'Same as 5.6, and a poster', 'Part 5.6 of the policy'])('“%s” says something', (text) => {
	expect(saysNothing(text)).toBe(false);
});
