/** One interview, whichever way it is shown: the same words typed lead to the same questions, and record the same. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {realBank} from '../helpers/bank.ts';
import {converse} from '../terminal/conversation.ts';
import {contentOf} from './replies.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const banks = {'2024': realBank('2024'), '2022': realBank('2022')};

/** `skip` can be typed wherever the moves lead, a text or a list. */
function moves(edition: Edition): fc.Arbitrary<readonly string[]> {
	const rows = provisions(banks[edition]).map(({id}) => `jump ${id}`);
	const facts = ['jump stages', 'jump website', 'jump landlord', 'jump governing_body'];
	const sections = banks[edition].sections.map(({number}) => `jump ${number}`);
	return fc.array(fc.oneof({weight: 3, arbitrary: fc.constant('skip')}, fc.constant('back'), fc.constant('next'), fc.constantFrom(...rows), fc.constantFrom(...facts), fc.constantFrom(...sections)), {maxLength: 14});
}

test.each(['2024', '2022'] as const)('random moves in a new draft, %s', async (edition) => {
	const bank = banks[edition];
	await fc.assert(
		fc.asyncProperty(moves(edition), async (words) => {
			// Until the landlord is named there is no draft.
			const lines = ['Testford Homes', ...words];
			const drawn = converse({bank}).type(lines);
			const byLines = await talkByLines({bank, lines: [...lines, 'quit']});
			const byPrompts = await talkByPrompts({bank, lines: [...lines, 'quit']});
			expect(contentOf(byLines.events)).toEqual(contentOf(drawn.events()));
			expect(contentOf(byPrompts.events)).toEqual(contentOf(drawn.events()));
		}),
		{numRuns: 12},
	);
});

test('skip after a back that leads nowhere goes on where the interview goes on, in every mode', async () => {
	const bank = banks['2024'];
	const lines = ['Testford Homes', 'skip', 'jump landlord', 'back', 'skip'];
	const drawn = converse({bank}).type(lines);
	for (const talk of [talkByLines, talkByPrompts]) expect(contentOf((await talk({bank, lines: [...lines, 'quit']})).events)).toEqual(contentOf(drawn.events()));
});

test('skip at what is answered goes on and keeps it, in every mode', async () => {
	const bank = banks['2024'];
	const lines = ['Testford Homes', '2', '1400', 'jump landlord', 'skip', 'skip', 'skip', 'skip'];
	const drawn = contentOf(converse({bank}).type(lines).events());
	for (const talk of [talkByLines, talkByPrompts]) expect(contentOf((await talk({bank, lines: [...lines, 'quit']})).events)).toEqual(drawn);
	const asked = (type: string) => drawn.flatMap((event) => ('type' in event && event.type === type && 'question' in event ? [event.question] : []));
	expect(asked('answer-given')).toEqual(['landlord', 'landlord_kind', 'homes']);
	expect(asked('left-open')).toEqual(['completed_by']);
});

test('jump 9.8 in a new draft asks first whether third parties answer complaints, in every mode', async () => {
	const bank = banks['2024'];
	const drawn = converse({bank}).type(['Testford Homes', 'jump 9.8']);
	expect(drawn.live()).toContain('Does any third party');
	for (const talk of [talkByLines, talkByPrompts]) {
		const {out} = await talk({bank, lines: ['Testford Homes', 'jump 9.8', 'quit']});
		expect(out.slice(out.indexOf('9.8')).replaceAll(/\s+/g, ' ')).toContain('Does any third party');
	}
});
