/** What keep gives of last year's document, in every way through the questions. */
import {expect, test} from 'vitest';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {evolve, type Draft} from '../../../src/core/draft/draft.ts';
import {keepAhead} from '../../../src/core/interview/keep-ahead.ts';
import {eventOf} from '../../helpers/draft.ts';
import {beginWith, formRow, lastYearOf} from '../../helpers/last-year.ts';

const {bank, draft: begun} = beginWith(lastYearOf('2024', [formRow('1.2', 'yes', 'Complaints policy, section 2.1', 'The definition is on the website too.')]));
const inPass = (pass: string): Draft => evolve(begun, eventOf({type: 'answer-given', question: 'pass', value: pass}));
const keptAt = (draft: Draft, id: string) => keepAhead(bank, draft, findQuestion(bank, id)!, '2026-01-15').flatMap((happening) => (happening.type === 'answer-given' ? [[happening.question, happening.value] as const] : []));

test('a first pass, which puts the answer alone: its documents and its note come with it', () => {
	expect(keptAt(inPass('first'), '1.2/answer')).toEqual([
		['1.2/answer', 'yes'],
		['1.2/evidence', [{evidence: 'E1', where: 'section 2.1'}]],
		['1.2/commentary', 'The definition is on the website too.'],
	]);
});
