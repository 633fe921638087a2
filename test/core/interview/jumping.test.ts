/** Where one is after a jump is in the journal: a draft that is taken up again is at the very question. */
import {expect, test} from 'vitest';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {positionOf} from '../../../src/core/draft/position.ts';
import {rowPutting} from '../../../src/core/draft/prompts.ts';
import {placeNow, whereBack, whereJump} from '../../../src/core/interview/where-to.ts';
import {realBank} from '../../helpers/bank.ts';
import {after, answering, draftWith} from '../../helpers/draft.ts';

const bank = realBank('2024');
const jump = (draft: Draft, target: string): Draft => {
	const to = whereJump(bank, draft, target);
	if (to.to === 'provision') return after(bank, draft, {type: 'go-to', question: to.through.id, aim: to.id});
	if (to.to === 'question') return after(bank, draft, {type: 'go-to', question: to.question.id});
	throw new Error(JSON.stringify(to));
};

const back = (draft: Draft): Draft => {
	const to = whereBack(bank, draft);
	if (to.to !== 'question') throw new Error(JSON.stringify(to));
	return after(bank, draft, {type: 'go-to', question: to.question.id});
};

const put = (draft: Draft) => {
	const place = placeNow(bank, draft, draft.aim);
	return 'question' in place ? place.question.id : place.at;
};

const atPosition = (draft: Draft) => {
	const position = positionOf(bank, draft);
	return position.at === 'question' ? position.question.id : position.at;
};

const inDepth = draftWith({landlord: 'Anytown Homes', pass: 'code-order'});

test('a jump to a row that begins with a shared fact is at that fact, and keeps its aim until the row is reached', () => {
	const jumped = jump(inDepth, '6.9');
	expect(jumped.aim).toBe('6.9');
	expect(put(jumped)).toBe('templates_current');
	expect(answering(bank, jumped, 'templates_current', true).aim).toBe('6.9');
	expect(jump(jumped, '1.2').aim).toBe(undefined);
});

test('back after it is where one came from, and a jump after that is journalled too', () => {
	const here = atPosition(inDepth);
	expect(put(back(jump(inDepth, '6.9')))).toBe(here);
	const moved = jump(inDepth, '8.1');
	expect(put(back(jump(moved, '6.9')))).toBe(atPosition(moved));
	expect(put(jump(back(jump(inDepth, '6.9')), '6.9'))).toBe('templates_current');
});

test('changing the way through leaves one at the row where one was', () => {
	const rowOf = (draft: Draft) => {
		const position = positionOf(bank, draft);
		return position.at === 'question' ? rowPutting(bank, draft, position.question) : undefined;
	};

	const first = jump(draftWith({landlord: 'Anytown Homes', pass: 'first'}), '1.3');
	expect(rowOf(first)).toBe('1.3');
	for (const pass of ['first', 'worst-first', 'code-order']) expect(rowOf(answering(bank, jump(first, 'pass'), 'pass', pass))).toBe('1.3');
	const deep = jump(inDepth, '8.2');
	const row = rowOf(deep);
	for (const pass of ['first', 'worst-first', 'code-order']) expect(rowOf(answering(bank, jump(deep, 'pass'), 'pass', pass))).toBe(row);
	// Nothing was reached by a jump: the next row in turn.
	const inTurn = answering(bank, answering(bank, first, '1.3/answer', 'yes'), '1.4/answer', 'yes');
	const next = rowOf(inTurn);
	expect(rowOf(answering(bank, jump(inTurn, 'pass'), 'pass', 'code-order'))).toBe(next);
});
