/** Drafts that set out from last year's document. */
import type {Bank} from '../../src/core/bank/bank.ts';
import {type Draft, emptyDraft, evolve} from '../../src/core/draft/draft.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import type {Comply, FormRow} from '../../src/core/bank/form-row.ts';
import {bankOfDraft} from '../../src/core/last-year/bank-of-draft.ts';
import type {LastYear} from '../../src/core/draft/last-year.ts';
import {takeLastYear} from '../../src/core/last-year/take-last-year.ts';
import {promiseWords} from '../../src/wording/en/last-year.ts';
import {realBank} from './bank.ts';
import {eventOf} from './draft.ts';
import {readLandlord, type LandlordName} from './landlords.ts';

export interface Begun {
	/** With what last year's document brings to it. */
	readonly bank: Bank;
	readonly draft: Draft;
}

export function formRow(provision: string, comply: Comply, evidence = '', commentary = ''): FormRow {
	return {provision, comply, complyAsPrinted: comply, evidence, commentary};
}

export function lastYearOf(edition: Edition, rows: readonly FormRow[], rest: Partial<Omit<LastYear, 'reading'>> & {readonly landlord?: string} = {}): LastYear {
	const {landlord = 'Anytown Homes', document = 'last-year.docx', unplaced = [], uncertain = []} = rest;
	return {document, reading: {edition, landlord, rows}, unplaced, uncertain};
}

/** A draft of the edition, 2024 unless said otherwise, that begins with this document. */
export function beginWith(lastYear: LastYear, edition: Edition = '2024'): Begun {
	const bank = realBank(edition);
	const draft = takeLastYear(realBank(lastYear.reading.edition), {...emptyDraft, edition, bank: bank.version}, lastYear).reduce((next, happening) => evolve(next, eventOf(happening)), {...emptyDraft, edition, bank: bank.version} as Draft);
	const former = lastYear.reading.edition === edition ? undefined : realBank(lastYear.reading.edition);
	return {bank: bankOfDraft(bank, draft, former, promiseWords), draft};
}

export function landlordsLastYear(name: LandlordName): LastYear {
	const {edition, rows, reading} = readLandlord(name);
	return lastYearOf(edition, rows.map(({provision, comply, evidence, commentary}) => formRow(provision, comply, evidence, commentary)), {landlord: reading.facts['landlord'] ?? '', document: `${name}.docx`});
}
