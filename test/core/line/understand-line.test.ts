import {describe, expect, test} from 'vitest';
import type {LineContext} from '../../../src/core/line/understood.ts';
import {understandLine} from '../../../src/core/line/understand-line.ts';
import {context, larger, type Expected} from './context.ts';
import {laterVoices} from './later-voices.ts';
import {reviewedVoices} from './reviewed-voices.ts';
import {largerVoices, voices} from './voices.ts';

function reading(line: string, of: LineContext): Expected {
	const {pieces: _, ...understood} = understandLine(line, of);
	return understood;
}

describe('in many voices', () => {
	test.each([...voices, ...laterVoices, ...reviewedVoices])('%j', (line, expected) => {
		expect(reading(line, context)).toEqual({evidence: [], ...expected});
	});

	test.each(largerVoices)('%j', (line, expected) => {
		expect(reading(line, larger)).toEqual({evidence: [], ...expected});
	});
});
