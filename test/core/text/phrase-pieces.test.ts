import {expect, test} from 'vitest';
import {findPhrase, phrases} from '../../../src/core/reading/phrases.ts';
import {compileLine} from '../../../src/core/text/phrase-line.ts';
import {instancesOf} from '../../../src/core/text/phrase-instances.ts';
import {readPhrase, writePhrase} from '../../../src/core/text/phrase-pieces.ts';
import {realBank} from '../../helpers/bank.ts';

const bank = realBank('2024');
const lines = [...new Set([...bank.frames.flatMap(({words, alone = [], beside = [], unless = []}) => [...words, ...alone, ...beside.flat(), ...unless]), ...bank.outOfPlace.flatMap(({words}) => words)])];

test.each(['will be reviewed|amended[s]', 'is [now|currently] underway', '(due|yet) to ... training', '(set up|put in place) by', '... review*', '[a] <month> [s]', 'a|(b c)[d] <number>', ...lines])('%s is the same phrase when it is written out', (line) => {
	expect(compileLine(writePhrase(readPhrase(line.toLowerCase())))).toEqual(compileLine(line.toLowerCase()));
});

test.each(lines)('%s is found in each text made of it', (line) => {
	const list = phrases(line);
	expect(instancesOf(readPhrase(line.toLowerCase())).filter((text) => !findPhrase(list, text))).toEqual([]);
});

test('as many texts are made as there are choices, not as there are ways to combine them', () => {
	expect(instancesOf(readPhrase('a|b [c|d] e|f|g ... h*'))).toEqual(['a e h', 'b e h', 'a c e h', 'a d e h', 'a f h', 'a g h']);
});
