/** What keep gives of last year's document, in every way through the questions. */
import {expect, test} from 'vitest';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {gapsOf} from '../../../src/core/checks/index.ts';
import {evolve, type Draft} from '../../../src/core/draft/draft.ts';
import {keepAhead} from '../../../src/core/interview/keep-ahead.ts';
import {eventOf, today} from '../../helpers/draft.ts';
import {beginWith, formRow, lastYearOf} from '../../helpers/last-year.ts';

const {bank, draft: begun} = beginWith(lastYearOf('2024', [formRow('1.2', 'yes', 'Complaints policy, section 2.1', 'The definition is on the website too.')]));
const inPass = (pass: string): Draft => evolve(begun, eventOf({type: 'answer-given', question: 'pass', value: pass}));
const keptAt = (draft: Draft, id: string) => keepAhead(bank, draft, findQuestion(bank, id)!, today).flatMap((happening) => (happening.type === 'answer-given' ? [[happening.question, happening.value] as const] : []));

test('a first pass, which puts the answer alone: its documents and its note come with it', () => {
	expect(keptAt(inPass('first'), '1.2/answer')).toEqual([
		['1.2/answer', 'yes'],
		['1.2/evidence', [{evidence: 'E1', where: 'section 2.1'}]],
		['1.2/commentary', 'The definition is on the website too.'],
	]);
});

test('where its answer alone was given in a first pass, its documents and its note can still be kept; not beside another answer, nor twice', () => {
	const answered = (value: string) => evolve(inPass('first'), eventOf({type: 'answer-given', question: '1.2/answer', value}));
	const kept = keptAt(answered('yes'), '1.2/answer');
	expect(kept.map(([id]) => id)).toEqual(['1.2/answer', '1.2/evidence', '1.2/commentary']);
	expect(keptAt(answered('no'), '1.2/answer')).toEqual([]);
	const again = kept.reduce((draft, [question, value]) => evolve(draft, eventOf({type: 'answer-given', question, value})), answered('yes'));
	expect(keptAt(again, '1.2/answer')).toEqual([]);
});

test('once something was given beside its answer, keep leaves the row as it is', () => {
	const given = [['1.2/answer', 'yes'], ['1.2/commentary', 'Checked in May.']] as const;
	const draft = given.reduce((next, [question, value]) => evolve(next, eventOf({type: 'answer-given', question, value})), inPass('first'));
	expect(keptAt(draft, '1.2/answer')).toEqual([]);
});

test('a row whose document says nothing beside its Yes is a gap once it is kept', () => {
	const {bank, draft} = beginWith(lastYearOf('2024', [formRow('1.2', 'yes')]));
	const first = evolve(draft, eventOf({type: 'answer-given', question: 'pass', value: 'first'}));
	const kept = keepAhead(bank, first, findQuestion(bank, '1.2/answer')!, today).reduce((next, happening) => evolve(next, eventOf(happening)), first);
	expect(gapsOf({bank, draft: kept, asOf: today}).filter(({provision}) => provision === '1.2').map(({code}) => code)).toContain('no-evidence');
});
