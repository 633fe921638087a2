/** An interview that sets out from last year's document, for a world in memory. */
import type {Bank} from '../../src/core/bank/bank.ts';
import {emptyDraft, type Happening} from '../../src/core/draft/draft.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import type {LastYear} from '../../src/core/draft/last-year.ts';
import {takeLastYear} from '../../src/core/last-year/take-last-year.ts';
import {realBank} from './bank.ts';
import {beginWith} from './last-year.ts';

export interface SettingOut {
	/** With what last year's document brings to it. */
	readonly bank: Bank;
	/** Recorded before the first question. */
	readonly happenings: readonly Happening[];
}

export function setOutFrom(lastYear: LastYear, edition: Edition = '2024'): SettingOut {
	return {bank: beginWith(lastYear, edition).bank, happenings: takeLastYear(realBank(lastYear.reading.edition), {...emptyDraft, edition}, lastYear)};
}
