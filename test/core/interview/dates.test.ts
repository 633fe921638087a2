/** The dates come months apart: whichever way through, one leads to the next, and one left for later comes again. */
import {describe, expect, test} from 'vitest';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {positionOf} from '../../../src/core/draft/position.ts';
import {groupAsked, whereBack, whereGap, whereTask, type Destination} from '../../../src/core/interview/where-to.ts';
import {gapList, taskList} from '../../../src/wording/en/lists.ts';
import {realBank} from '../../helpers/bank.ts';
import {after, answering, draftWith, today} from '../../helpers/draft.ts';

const bank = realBank('2024');
const at = (draft: Draft) => {
	const position = positionOf(bank, draft);
	return position.at === 'question' ? position.question.id : position.at;
};

const led = (to: Destination | undefined) => (to?.to === 'question' ? to.question.id : to?.to);
const goTo = (draft: Draft, question: string) => after(bank, draft, {type: 'go-to', question});
const later = (draft: Draft) => after(bank, draft, {type: 'leave-open', question: at(draft), reason: 'later'});

describe.each(['first', 'code-order', 'worst-first'])('%s', (pass) => {
	const draft = draftWith({landlord: 'Anytown Homes', pass});

	test('the dates are in the list of sections, and it leads to the first that is missing', () => {
		const label = (given: Draft) => taskList(bank, given, 'seen').options.find(({id}) => id === 'closing')?.label;
		expect(label(draft)).toBe('Dates of assessment and approval: not started');
		expect(led(whereTask(bank, draft, 'closing'))).toBe('assessed_on');
		const left = later(answering(bank, goTo(draft, 'assessed_on'), 'assessed_on', '2026-01-05'));
		expect(label(left)).toBe('Dates of assessment and approval: in progress');
		expect(led(whereTask(bank, left, 'closing'))).toBe('approved_on');
	});

	test('one given, the next is asked; back is the one before; left for later, the interview goes on where it was', () => {
		const one = answering(bank, goTo(draft, 'assessed_on'), 'assessed_on', '2026-01-05');
		expect(at(one)).toBe('approved_on');
		expect(led(whereBack(bank, one))).toBe('assessed_on');
		const passed = groupAsked(bank, one, 'closing').slice(1).reduce(later, one);
		expect(bank.closing).not.toContain(at(passed));
	});

	test('months later the approval is given, and the publication comes though it was left for later', () => {
		const left = bank.closing.slice(1).reduce(later, answering(bank, goTo(draft, 'assessed_on'), 'assessed_on', '2026-01-05'));
		expect(led(whereTask(bank, left, 'closing'))).toBe('approved_on');
		expect(at(answering(bank, goTo(left, 'approved_on'), 'approved_on', '2026-02-05'))).toBe('published_on');
	});
});

test('the gap that a date is missing leads to it', () => {
	const draft = draftWith({landlord: 'Anytown Homes', pass: 'first', assessed_on: '2026-01-05'});
	const gap = gapList(bank, draft, today, 'seen').options.find(({label}) => label.includes('approved and published'));
	expect(led(whereGap(bank, draft, gap!.id))).toBe('approved_on');
});
