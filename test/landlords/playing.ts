import {gapsOf} from '../../src/core/checks/index.ts';
import {severities, type Gap, type Severity} from '../../src/core/checks/gap.ts';
import type {Bank} from '../../src/core/bank/bank.ts';
import {evolve, emptyDraft, type Draft} from '../../src/core/draft/draft.ts';
import {readAnswers} from '../../src/exchange/answers-file.ts';
import {takeAnswers} from '../../src/exchange/take-answers.ts';
import {writeAssessment} from '../helpers/written.ts';
import {realBank} from '../helpers/bank.ts';
import {eventOf} from '../helpers/draft.ts';

const asOf = '2026-11-28';

export interface Played {
	readonly bank: Bank;
	readonly draft: Draft;
	readonly gaps: readonly Gap[];
	readonly markdown: string;
	readonly problems: readonly unknown[];
}

/** A landlord as an answers file gives it: its draft, its gaps and its document. */
export function playFile(text: string): Played {
	const read = readAnswers(text);
	if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
	const edition = read.file.edition ?? '2024';
	const bank = realBank(edition);
	const begun = evolve(emptyDraft, eventOf({type: 'draft-opened', id: 'd', edition, bank: bank.version}));
	const taken = takeAnswers(bank, begun, read.file, asOf);
	const draft = taken.happenings.reduce((next, happening) => evolve(next, eventOf(happening, '2026-11-28T09:00:00.000Z')), begun);
	const gaps = gapsOf({bank, draft, asOf});
	return {bank, draft, gaps, markdown: writeAssessment({bank, draft, name: 'd', gaps, clean: false}), problems: [...read.problems, ...taken.problems]};
}

/** The gaps of a row, of a severity or worse. */
export const at = ({gaps}: Played, provision: string, severity: Severity) => gaps.filter((gap) => gap.provision === provision && severities.indexOf(gap.severity) <= severities.indexOf(severity)).map(({code, severity: how}) => `${how} ${code}`);
export const told = ({gaps}: Played, severity: Severity) => gaps.filter((gap) => gap.severity === severity).map(({provision, code}) => `${provision ?? 'all'} ${code}`);
