import {expect, test} from 'vitest';
import {emptyDraft, foldJournal, type DraftEvent} from '../../../src/core/draft/draft.ts';
import {takeLastYear} from '../../../src/core/last-year/take-last-year.ts';
import {readJournalLines, journalHeader, journalLine} from '../../../src/storage/journal-lines.ts';
import {eventOf} from '../../helpers/draft.ts';
import type {LastYear} from '../../../src/core/draft/last-year.ts';
import {realBank} from '../../helpers/bank.ts';
import {formRow, landlordsLastYear, lastYearOf} from '../../helpers/last-year.ts';

const take = (lastYear: LastYear) => takeLastYear(realBank(lastYear.reading.edition), emptyDraft, lastYear);

test('the document comes first, then each document it names, once', () => {
	const taken = take(lastYearOf('2022', [formRow('1.2', 'yes', 'Stated in the Complaints Policy'), formRow('1.3', 'yes', 'Complaint Policy; https://a.example/policy'), formRow('1.4', 'yes', 'Letter templates')]));
	expect(taken.map((happening) => (happening.type === 'evidence-added' ? `${happening.id} ${happening.title}` : happening.type))).toEqual(['last-year-taken', 'E1 Complaints Policy', 'E2 a.example/policy', 'E3 Letter templates']);
});

test('a name keeps the address that another row gives it', () => {
	const taken = take(lastYearOf('2022', [formRow('1.2', 'yes', 'Complaints Policy'), formRow('1.3', 'yes', 'Complaints Policy https://a.example/policy')]));
	expect(taken[1]).toEqual({type: 'evidence-added', id: 'E1', title: 'Complaints Policy', link: 'https://a.example/policy'});
});

test('escape codes go no further', () => {
	const [taken] = take(lastYearOf('2022', [formRow('1.2', 'yes', 'In \u001B[31mred\u001B[0m')], {document: 'a\u001B]0;x\u0007.docx', landlord: 'Any\u202Etown', unplaced: ['\u001B[2Jx', '  ']}));
	expect(taken).toMatchObject({document: 'a.docx', reading: {landlord: 'Anytown', rows: [{evidence: 'In red'}]}, unplaced: ['x']});
});

test('a whole document comes back from the journal as it went in', () => {
	for (const name of ['nottingham-city-homes-2022', 'manchester-2024-25'] as const) {
		const taken = take(landlordsLastYear(name));
		const text = taken.map((happening) => journalLine(eventOf(happening))).join('');
		const {events} = readJournalLines(Buffer.from(journalHeader + text), 'journal.jsonl');
		expect(events).toEqual(taken.map((happening) => eventOf(happening)));
		expect(foldJournal(events).lastYear?.reading.rows.length).toBeGreaterThan(70);
	}
});

test('a journal line that is no document is refused', () => {
	const opened = eventOf({type: 'draft-opened', id: 'd', edition: '2022', bank: 'b'});
	const line = (change: object) => Buffer.from(`${journalHeader}${journalLine(opened)}${journalLine({...eventOf(take(lastYearOf('2022', []))[0]!), ...change} as DraftEvent)}`);
	for (const change of [{reading: {edition: '2021', landlord: '', rows: []}}, {reading: {edition: '2022', landlord: '', rows: [{provision: '1.2'}]}}, {unplaced: [1]}, {uncertain: undefined}, {told: {}}, {told: {promises: [], statements: [], given: [{fact: 1, value: 2}]}}, {told: {promises: [{provision: '1.2', words: 'x'}], statements: [], given: []}}, {told: {promises: [], statements: [{provision: '1.2', fact: 'stages', quote: 'x'}], given: []}}]) {
		expect(readJournalLines(line(change), 'journal.jsonl')).toMatchObject({events: [opened], torn: expect.objectContaining({length: expect.any(Number)})});
		expect(readJournalLines(line(change), 'journal.jsonl').torn.length).toBeGreaterThan(0);
	}
});

test('what the rows tell in plain language is kept with the document, so that nothing has to be read again', () => {
	const [taken] = take(lastYearOf('2022', [formRow('5.17', 'yes', 'We have two stages. The policy will be amended by April 2024.')]));
	expect(taken).toMatchObject({
		told: {
			promises: [{provision: '5.17', words: ['The policy will be amended by April 2024.'], by: 'April 2024'}],
			statements: [{provision: '5.17', fact: 'stages', value: 2, quote: 'We have two stages.'}],
		},
	});
});
