import {expect, test} from 'vitest';
import {findProvision, findQuestion, type Bank} from '../../../src/core/bank/bank.ts';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {pathOf} from '../../../src/core/draft/branching.ts';
import {positionOf} from '../../../src/core/draft/position.ts';
import {promptsOf} from '../../../src/core/draft/prompts.ts';
import {rowsToCheck} from '../../../src/core/draft/to-check.ts';
import {kinds} from '../../../src/core/kinds/index.ts';
import {suggestionWords} from '../../../src/wording/en/interview.ts';
import {changedRowsWords} from '../../../src/wording/en/slips.ts';
import {realBank} from '../../helpers/bank.ts';
import {after, answering, draftWith} from '../../helpers/draft.ts';

const bank = realBank('2024');
const rows = (draft: Draft) => [...rowsToCheck(bank, draft).keys()];
const answered = () => draftWith({stages: 2, exclusion_months: 12, '2.2/answer': 'yes', '5.3/answer': 'yes', '6.1/answer': {open: 'unsure'}});

test('an answer given before its fact was corrected is to check again, and the correction says how many', () => {
	const before = answered();
	expect(rows(before)).toEqual([]);
	const corrected = answering(bank, before, 'stages', 3);
	expect(rows(corrected)).toEqual(findProvision(bank, '5.3')!.facts.includes('stages') ? ['5.3'] : []);
	expect(changedRowsWords(bank, before, corrected).join(' ')).toContain('One answer rests on it, and is to check again: 5.3. It comes again before the end.');
});

test('the same value again, a first value, and a row left open ask for no check', () => {
	expect(rows(answering(bank, answered(), 'stages', 2))).toEqual([]);
	expect(rows(answering(bank, answered(), 'ack1_days', 5))).toEqual([]);
});

test('a No where Yes is suggested now is put with what it was said for', () => {
	const no = draftWith({exclusion_months: 6, '2.2/answer': 'no', '2.2/explanation': 'We refuse what is older than six months.'});
	const words = (draft: Draft) => suggestionWords(bank, draft, findQuestion(bank, '2.2/answer')!);
	expect(words(no)).not.toContain('You said');
	const freed = Object.entries({exclusion_months: 12, legal_exclusion: 'claim-filed'}).reduce((draft, [fact, value]) => answering(bank, draft, fact, value), everyLimbMet(no, '2.2'));
	expect(words(freed)).toMatch(/^To check again: .+ changed\. You said No because “We refuse what is older than six months\.” What you said now suggests Yes\./);
});

function everyLimbMet(draft: Draft, id: string): Draft {
	return pathOf(bank, draft).rows.find(({provision}) => provision.id === id)!.asked.filter(({role}) => role === 'limb').reduce((next, limb) => answering(bank, next, limb.id, true), draft);
}

test('given again, the answer is checked; so is it where its section was looked over', () => {
	const corrected = answering(bank, answered(), 'stages', 3);
	expect(rows(answering(bank, corrected, '5.3/answer', 'yes'))).toEqual([]);
	expect(rows(after(bank, corrected, {type: 'check-section', section: 5}))).toEqual([]);
});

test('with all else answered it is put again, before the end', () => {
	const whole = everythingAnswered(bank, draftWith({pass: 'first', stages: 2}));
	expect(positionOf(bank, whole)).toEqual({at: 'end'});
	const corrected = answering(bank, whole, 'exclusion_months', 18);
	expect(rows(corrected).length).toBeGreaterThan(0);
	expect(positionOf(bank, corrected)).toMatchObject({at: 'question', question: {id: `${rows(corrected)[0]}/answer`}});
	expect(positionOf(bank, rows(corrected).reduce((draft, id) => answering(bank, draft, `${id}/answer`, 'yes'), corrected))).toEqual({at: 'end'});
});

function everythingAnswered(of: Bank, from: Draft): Draft {
	let draft = from;
	for (let position = positionOf(of, draft); position.at === 'question'; position = positionOf(of, draft)) {
		const {question} = position;
		const value = question.kind === 'answer' ? 'yes' : (kinds[question.kind].options(question)[0]?.id ?? (question.kind === 'number' ? (question.min ?? 2) : question.kind === 'date' ? '2026-01-01' : 'Words of our own'));
		draft = answering(of, draft, question.id, value);
		if (promptsOf(of, draft).all.length > 1000) throw new Error('too many prompts');
	}

	return draft;
}
