/** What is said after the last question, in every mode: what was filled in, how many gaps there are, what the board will ask first, who still has to answer. */
import {findQuestion, type Bank} from '../../core/bank/bank.ts';
import {gapCodes, type Gap} from '../../core/checks/gap.ts';
import {byCause, countCauses} from '../../core/checks/by-cause.ts';
import {late} from '../../core/late/late.ts';
import {pathOf} from '../../core/draft/branching.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {passFact, passOf} from '../../core/draft/pass.ts';
import {minutesOf, rowsLeftIn} from '../../core/draft/pass-minutes.ts';
import {peopleAsked} from '../../core/draft/people-asked.ts';
import {causesOf} from '../../core/draft/causes.ts';
import {givenText} from '../../core/kinds/given-text.ts';
import {allCommentsCounted} from './comments.ts';
import {knownText} from './first-pass.ts';
import {gapTitle} from './gaps/index.ts';
import {timeLeft} from './interview.ts';
import {joined} from './phrasing.ts';

const checks = late(async () => import('../../core/checks/index.ts'));

/** A sentence or two each. */
export function endWords(bank: Bank, draft: Draft, asOf: string): readonly string[] {
	const filledIn = pathOf(bank, draft).rows.filter((row) => row.isFilledIn === true || row.follows).map(({provision}) => provision.id);
	const gaps = checks().gapsOf({bank, draft, asOf}).filter(({code}) => code !== 'unanswered');
	const {blocking, serious, advice} = countCauses(byCause(gaps));
	const others = [...peopleAsked(bank, draft)].map(([who, count]) => `${who} ${count}`);
	return [
		...(filledIn.length > 0 ? [`Filled in by what you said, and not asked: ${joined(filledIn)}.`] : []),
		gaps.length === 0 ? 'Nothing a reviewer would flag.' : `Gaps: ${blocking} blocking, ${serious} serious, ${advice} advice.`,
		...askedFirst(bank, draft, gaps),
		...(others.length > 0 ? [`Others still have to answer: ${others.join(', ')}.`] : []),
		...allCommentsCounted(draft),
	];
}

const mostNamed = 3;

/** `The board will ask first about 5.3 (stages: 3) and 9.5 (no evidence).` What is against the Code comes before what is only missing. */
function askedFirst(bank: Bank, draft: Draft, gaps: readonly Gap[]): readonly string[] {
	const blocking = gaps.filter(({severity, provision}) => severity === 'blocking' && provision !== undefined).toSorted((a, b) => gapCodes.indexOf(a.code) - gapCodes.indexOf(b.code));
	const rows = [...Map.groupBy(blocking, ({provision}) => provision!)].slice(0, mostNamed);
	if (rows.length === 0) return [];
	return [`The board will ask first about ${joined(rows.map(([provision, [first]]) => `${provision} (${reasonOf(bank, draft, first!)})`))}.`];
}

/** The fact or the part that it rests on, as it was given; else what kind of gap it is. */
function reasonOf(bank: Bank, draft: Draft, {code, found}: Gap): string {
	const ids = [...(found.rules ?? []).flatMap((rule) => causesOf(bank, draft, rule)), ...(code === 'code-conflict' ? (found.questions ?? []).map(({id}) => id) : [])];
	const fact = ids.flatMap((id) => findQuestion(bank, id) ?? []).find((question) => givenText(draft, question) !== undefined);
	if (fact) return knownText(draft, fact);
	const title = gapTitle(code);
	return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** After a first pass: the same questions in depth, worst first. None where there is only one way through. */
export function strongerOption(bank: Bank, draft: Draft): ReadonlyArray<{readonly id: 'stronger'; readonly label: string}> {
	if (passOf(draft) !== 'first' || !bank.opening.includes(passFact)) return [];
	const rows = rowsLeftIn(bank, draft, 'worst-first');
	const time = timeLeft(minutesOf(bank, draft, 'worst-first')).replace(' left', '');
	return [{id: 'stronger', label: `Make it stronger, worst first (${rows} ${rows === 1 ? 'row' : 'rows'}, ${time})`}];
}

/** From a first pass to going in depth: why more gaps show at once, where they do. */
export function deeperWords(bank: Bank, before: Draft, after: Draft): readonly string[] {
	if (passOf(before) !== 'first' || passOf(after) === 'first') return [];
	const [then, now] = [before, after].map((draft) => byCause(checks().gapsOf({bank, draft, asOf: after.changedAt.slice(0, 10)}).filter(({code}) => code !== 'unanswered')).length);
	return now! > then! ? [`You go in depth: more is asked about the same landlord, and what is not said yet is a gap: ${now} now, ${then} before. They go as you answer.`] : [];
}
