import {expect, test} from 'vitest';
import {ownerIn} from '../../../src/core/reading/owners.ts';

test.each([
	'The Complaints Manager will rewrite the template.',
	'Comms to reprint by year end.',
	'KS to put in a short link.',
	'Jo in Comms is putting together a paragraph.',
	'Stella and Mo coach on Thursdays.',
	'Our supplier is taking it off by 30 June 2027.',
	'It goes to the Board on 4 May 2027.',
	'Live from 12 January 2027 (Head of Support).',
	'The wording gets written in by Jo Okafor.',
	'From 1 April 2027 the Clerk takes these.',
	'J. Adeyemi restarts them on 3 October.',
])('%j has an owner', (text) => {
	expect(ownerIn(text)).toBe(true);
});

test.each([
	'The policy will be amended by May 2027.',
	'We will add a paragraph to the policy.',
	'To be discussed with the repairs service.',
	"It will be shared with the residents' panel.",
	'Training for managers will be held in June.',
	'A second officer will be recruited.',
	'Handlers will be asked to fill in a form.',
	'Minded to revisit the letters.',
	'Somebody will need to take this on.',
	"The agents' policies will be checked.",
	'The Complaints Policy will be reviewed.',
])('%j has none', (text) => {
	expect(ownerIn(text)).toBe(false);
});
