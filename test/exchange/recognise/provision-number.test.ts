import {expect, test} from 'vitest';
import {readNumber, readNumberAlone} from '../../../src/exchange/recognise/words/provision-number.ts';

test.each([
	['5.3', '5.3', ''], ['5.3.', '5.3', ''], ['5·3', '5.3', ''], ['5,3', '5.3', ''], ['(5.3)', '5.3', ''], ['Section 5.3', '5.3', ''], ['Code provision 5.3:', '5.3', ''], ['**5.3** The policy', '5.3', 'The policy'],
	['5.3 – A process', '5.3', 'A process'], ['- 5.10 Landlords', '5.10', 'Landlords'], ['6.09', '6.9', ''],
])('“%s”', (text, id, rest) => expect(readNumber(text)).toEqual({id, rest}));

test.each(['53', '5.3.1', '5.300', '12.5', '97.5%', 'See 2.6', '2.6%', '5.3pm', ''])('no number in “%s”', (text) => expect(readNumber(text)).toBeUndefined());

test.each([['5.3 (must)', '5.3'], ['5.3', '5.3'], ['5.3 Stages', undefined]])('alone: “%s”', (text, id) => expect(readNumberAlone(text)).toBe(id));
