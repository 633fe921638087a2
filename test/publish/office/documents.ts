/** Documents to write: the two councils, the landlords as published, an empty draft, and one that nobody would want to print. */
import fs from 'node:fs';
import path from 'node:path';
import {answer} from '../../../src/commands/answer.ts';
import {readNamedDraft} from '../../../src/commands/read-named-draft.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {emptyDraft, evolve} from '../../../src/core/draft/draft.ts';
import {documentOf} from '../../../src/document/assessment.ts';
import type {AssessmentDocument, FormRow, GapEntry} from '../../../src/document/model.ts';
import {recordedIo} from '../../commands/terminal-io.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {realBank} from '../../helpers/bank.ts';
import {realBankPlace} from '../../helpers/environment.ts';
import {answersFileFor, readLandlord, type LandlordName} from '../../helpers/landlords.ts';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

export function councilDocument(edition: Edition, isClean = false): AssessmentDocument {
	const bank = readRealBank(edition);
	return documentOf({bank, draft: edition === '2024' ? councilOf2024(bank) : councilOf2022(bank), name: 'eastmarsh', isClean});
}

export function emptyDocument(): AssessmentDocument {
	const bank = readRealBank('2024');
	const draft = evolve(emptyDraft, {type: 'draft-opened', id: '01-draft', edition: '2024', bank: bank.version, at: '2026-03-02T09:00:00.000Z', by: 'Complaints officer', via: 'interview'});
	return documentOf({bank, draft, name: 'empty', isClean: false});
}

/** From their own published words. */
export async function landlordDocument(name: LandlordName): Promise<AssessmentDocument> {
	const landlord = readLandlord(name);
	const bank = realBank(landlord.edition);
	const folder = temporaryFolder();
	const file = path.join(folder, 'answers.yaml');
	fs.writeFileSync(file, answersFileFor(bank, landlord));
	const {io} = recordedIo(path.join(folder, 'drafts'), realBankPlace());
	await answer({name, file, json: true}, io);
	const {draft} = await readNamedDraft(name, io);
	return documentOf({bank, draft, name, isClean: false});
}

export function rowsOf({sections}: AssessmentDocument): readonly FormRow[] {
	return sections.flatMap(({groups}) => groups.flatMap(({rows}) => rows));
}

/** With `text` as what is written in the second row, and as the landlord's name. */
export function withText(document: AssessmentDocument, text: string): AssessmentDocument {
	const {id} = rowsOf(document)[1]!;
	const put = (row: FormRow): FormRow => (row.id === id ? {...row, texts: row.texts.map(() => [{spans: [{text}]}])} : row);
	return {...document, landlord: text, sections: document.sections.map((section) => ({...section, groups: section.groups.map((group) => ({...group, rows: group.rows.map(put)}))}))};
}

/** Sixty Noes of people with long names, a hundred gaps, and everything changed since last year. */
export function overfull(document: AssessmentDocument): AssessmentDocument {
	const rows = rowsOf(document).slice(0, 60);
	const words = (text: string) => [{spans: [{text}]}];
	const gap = (index: number): GapEntry => ({number: `G${index + 1}`, severity: index < 50 ? 'blocking' : 'serious', code: index % 2 === 0 ? 'contradiction' : 'no-evidence', title: 'Two places disagree', provisions: rows.slice(index % 50, (index % 50) + 9).map(({id}) => id), message: `Figure ${index}. ${'You gave 15 as the number of working days. '.repeat(9)}`, clause: 'A clause.', remedy: 'Look it up.'});
	const gaps = Array.from({length: 100}, (_, index) => gap(index));
	return {
		...document,
		landlord: 'A Housing Association With a Long Name '.repeat(12),
		governingBody: 'The Board of All Subsidiaries '.repeat(12),
		completedBy: 'WWWWWWWWWW'.repeat(40),
		publishedAt: `https://example.org/${'a'.repeat(900)}`,
		gaps,
		summary: {
			...document.summary,
			verdict: 'It complies with some of the provisions. '.repeat(40),
			decisions: Array.from({length: 4}, () => 'Decide what has to be decided about this. '.repeat(5)),
			shortfalls: rows.map(({id}, index) => ({id, isPartly: index % 2 === 0, inShort: 'Is what the Code asks for done in each letter and in every record? '.repeat(5), short: words('No.'), action: words('It will be done. '.repeat(9)), isPast: index % 7 === 0, owner: words(`Manager number ${index} ${'of many things '.repeat(20)}`), due: index % 5 === 0 ? [] : words('30 September 2026')})),
			doubts: gaps.filter(({code}) => code === 'contradiction'),
			sinceLastYear: {sentence: '60 answers differ', changed: rows.map(({id}) => ({id, was: 'Yes', is: 'No'})), broken: rows.map(({id}) => ({id, ids: [id], promise: 'All of it will be written anew. '.repeat(12), by: '1 March 2025'}))},
		},
	};
}
