import {expect, test} from 'vitest';
import type {Value} from '../../../src/core/draft/answers.ts';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {askNow, pathOf} from '../../../src/core/draft/branching.ts';
import {positionOf} from '../../../src/core/draft/position.ts';
import {challengesTo} from '../../../src/core/interview/challenge.ts';
import {gapsOf} from '../../../src/core/checks/index.ts';
import {carriedAnswer} from '../../../src/core/last-year/carried-answer.ts';
import {lastPromises} from '../../../src/core/last-year/promises.ts';
import {gapWords} from '../../../src/wording/en/gaps/index.ts';
import {realBank} from '../../helpers/bank.ts';
import {answering} from '../../helpers/draft.ts';
import {beginWith, formRow, landlordsLastYear, lastYearOf, type Begun} from '../../helpers/last-year.ts';

const asOf = '2026-03-02';
const tracked = beginWith(lastYearOf('2022', [formRow('5.5', 'no', 'Actions are not tracked. A tracker will be introduced by April 2024.')]));
const answered = ({bank, draft}: Begun, answers: Readonly<Record<string, Value>>): Begun => ({bank, draft: Object.entries(answers).reduce((now, [id, value]) => answering(bank, now, id, value), draft)});
const asked = ({bank, draft}: Begun) => pathOf(bank, draft).opening.map(({id}) => id).filter((id) => id.startsWith('promise/'));
const passed = ({bank, draft}: Begun) => gapsOf({bank, draft, asOf}).filter(({code}) => code === 'date-passed');

test('what was promised is the first thing asked, in last year’s words', () => {
	const {bank, draft} = tracked;
	const position = positionOf(bank, draft);
	expect(position).toMatchObject({at: 'question', question: {id: 'promise/5.5/outcome'}});
	expect(askNow(bank, draft, findQuestion(bank, 'promise/5.5/outcome')!)).toContain('A tracker will be introduced by April 2024.');
	expect(lastPromises(bank, draft)).toEqual([{provision: '5.5', provisions: ['5.5'], about: ['6.6'], words: ['A tracker will be introduced by April 2024.'], by: 'April 2024', latest: expect.stringContaining('2024-04') as string}]);
});

test.each([
	['done', ['outcome', 'note'], 'Where'],
	['not-done', ['outcome', 'due'], undefined],
	['dropped', ['outcome', 'note'], 'Why'],
])('%s opens what it calls for', (outcome, questions, ask) => {
	const begun = answered(tracked, {'promise/5.5/outcome': outcome});
	expect(asked(begun)).toEqual(questions.map((question) => `promise/5.5/${question}`));
	if (ask) expect(askNow(begun.bank, begun.draft, findQuestion(begun.bank, 'promise/5.5/note')!)).toContain(ask);
});

test('a promise whose day has passed is a gap until somebody says what became of it', () => {
	expect(passed(tracked)).toMatchObject([{provision: '6.6', severity: 'serious', found: {quotes: ['A tracker will be introduced by April 2024.'], provisions: ['5.5']}}]);
	expect(passed(answered(tracked, {'promise/5.5/outcome': 'not-done'}))).toMatchObject([{severity: 'serious'}]);
	expect(passed(answered(tracked, {'promise/5.5/outcome': 'done'}))).toEqual([]);
	expect(passed(answered(tracked, {'promise/5.5/outcome': 'dropped'}))).toEqual([]);
});

test('put off to a day ahead it is only to be known; when that day passes too, it is a gap again', () => {
	const putOff = answered(tracked, {'promise/5.5/outcome': 'not-done', 'promise/5.5/due': '2026-09-30'});
	expect(passed(putOff)).toMatchObject([{severity: 'advice', found: {date: '2026-09-30'}}]);
	expect(gapWords(passed(putOff)[0]!, putOff).message).toContain('30 September 2026');
	expect(passed(answered(tracked, {'promise/5.5/outcome': 'not-done', 'promise/5.5/due': '2026-01-31'}))).toMatchObject([{severity: 'serious', found: {date: '2026-01-31'}}]);
});

test('the day it is put off to is meant to lie ahead, and is doubted when it has passed', () => {
	const {bank, draft} = answered(tracked, {'promise/5.5/outcome': 'not-done'});
	const doubts = (date: string) => challengesTo(bank, draft, findQuestion(bank, 'promise/5.5/due')!, date, asOf).map(({code}) => code);
	expect([doubts('2026-09-30'), doubts('2026-01-31')]).toEqual([[], ['date-passed']]);
});

test('a promise without a day, or with one ahead, has not passed', () => {
	const of = (text: string) => beginWith(lastYearOf('2024', [formRow('6.6', 'no', '', text)]));
	expect(passed(of('A tracker will be introduced.'))).toEqual([]);
	expect(passed(of('A tracker will be introduced by December 2026.'))).toEqual([]);
	expect(asked(of('A tracker will be introduced.'))).toEqual(['promise/6.6/outcome']);
});

test('one still to be kept fills what a No will do, and by when', () => {
	const begun = answered(tracked, {'promise/5.5/outcome': 'not-done', 'promise/5.5/due': '2026-09-30', '6.6/answer': 'no'});
	const carried = (id: string) => carriedAnswer(begun.bank, begun.draft, findQuestion(begun.bank, id)!)?.value;
	expect([carried('6.6/action'), carried('6.6/due'), carried('6.6/owner')]).toEqual(['A tracker will be introduced by April 2024.', '2026-09-30', undefined]);
	const dropped = answered(tracked, {'promise/5.5/outcome': 'dropped', '6.6/answer': 'no'});
	expect(carriedAnswer(dropped.bank, dropped.draft, findQuestion(dropped.bank, '6.6/action')!)).toBeUndefined();
});

test('the same words in several rows are asked about once', () => {
	const begun = beginWith(lastYearOf('2022', ['4.14', '5.9', '5.17'].map((id) => formRow(id, 'no', `Three stage process to be reviewed April 2024${id === '5.9' ? '' : '.'}`))));
	expect(asked(begun)).toEqual(['promise/4.14/outcome']);
	expect(lastPromises(begun.bank, begun.draft)[0]).toMatchObject({provisions: ['4.14', '5.9', '5.17'], about: ['2.2', '5.11', '6.10', '5.3']});
});

test('standing practice, changes made, and what would be done if it came to it are no promises', () => {
	const begun = beginWith(lastYearOf('2022', [
		formRow('8.2', 'yes', 'A self-assessment will be completed in these circumstances.'),
		formRow('7.2', 'yes', 'Learning will be reported quarterly to the panel.'),
		formRow('5.17', 'yes', 'The third stage was removed in March 2022.'),
	]));
	expect(asked(begun)).toEqual([]);
});

test('what four landlords promised', () => {
	const promised = (name: Parameters<typeof landlordsLastYear>[0]) => {
		const {bank, draft} = beginWith(landlordsLastYear(name));
		return lastPromises(bank, draft).flatMap(({provisions}) => provisions);
	};

	expect(promised('nottingham-city-homes-2022')).toEqual(['8.2']);
	expect(promised('manchester-2024-25')).toEqual(['1.6', '8.3']);
	expect(promised('newark-sherwood-2022').length).toBeGreaterThan(15);
	expect(promised('hillingdon-2024')).toEqual(expect.arrayContaining(['4.1', '4.14', '5.9', '5.17', '5.13']));
});

test('a promise that nothing took up is still asked about', () => {
	const {bank, draft} = beginWith(lastYearOf('2022', [formRow('4.16', 'no', 'A survey will be introduced by April 2024.')]));
	expect(lastPromises(bank, draft)).toMatchObject([{about: []}]);
	expect(passed({bank, draft})).toEqual([]);
});

test('the bank without a document is the bank', () => {
	const {bank} = beginWith(lastYearOf('2024', []));
	expect(bank.opening).toEqual(realBank('2024').opening);
});
