/** What leads up to a question: where it stands, the Code's words the first time, what is known already. */
import type {Question} from '../core/bank/bank.ts';
import {pathOf, type Row} from '../core/draft/branching.ts';
import {progressOf} from '../core/draft/position.ts';
import {groupAsked} from '../core/interview/where-to.ts';
import {carriedRow} from '../core/last-year/carried-rows.ts';
import {codeChange} from '../core/last-year/code-changes.ts';
import {isPromise, lastPromises} from '../core/last-year/promises.ts';
import {minutesLeft} from '../core/draft/pace.ts';
import {saidLastYear, toldChanges, whatChanged} from '../wording/en/carried.ts';
import {factsWords, followsWords} from '../wording/en/interview.ts';
import {shortened} from '../wording/en/phrasing.ts';
import {pageWords, placeWords} from '../wording/en/plain.ts';
import type {Talk, World} from './talk.ts';

/** One paragraph each. Remembers what it told, so that nothing is told twice. */
export function introduce(talk: Talk, question: Question): readonly string[] {
	const {bank} = talk.world;
	const {opening, rows} = pathOf(bank, talk.world.draft());
	// A fact may be asked at another row than its own: on the way to the one that was jumped to.
	const home = talk.aim ?? question.home;
	if (home === undefined) {
		if (isPromise(question)) return [promisePlace(talk.world, question)];
		const name = opening.some((each) => each.id === question.id) ? 'opening' : 'closing';
		const group = groupAsked(bank, talk.world.draft(), name);
		return [placeWords[name](group.findIndex((each) => each.id === question.id) + 1, group.length)];
	}

	const row = rows.find((each) => each.provision.id === home)!;
	const place = rows.indexOf(row) + 1;
	if (talk.introduced === home) return [placeWords.part(place, rows.length, Math.max(0, row.asked.findIndex((each) => each.id === question.id)) + 1)];
	const skipped = rowsPassed(talk, rows, row).map(followsWords);
	const heading = sectionHeading(talk, row.provision.section);
	talk.introduced = home;
	talk.section = row.provision.section;
	return [...skipped, ...heading, placeWords.question(place, rows.length, row.provision.section), ...provisionWords(talk, row)];
}

/** Each promise is one place, however much is asked of it. */
function promisePlace({bank, draft}: World, question: Question): string {
	const promises = lastPromises(bank, draft());
	const place = promises.findIndex(({provision}) => question.id.startsWith(`promise/${provision}/`)) + 1;
	return placeWords.promises(place, promises.length, question.id.endsWith('/outcome'));
}

function sectionHeading({world, section}: Talk, number: number): readonly string[] {
	if (section === number) return [];
	const {bank} = world;
	const {answered, provisions} = progressOf(bank, world.draft());
	const {title} = bank.sections.find((each) => each.number === number)!;
	return [placeWords.section(number, title, answered, provisions, minutesLeft(bank, world.draft()))];
}

/** Rows just before this one that are not applicable by themselves: said, not asked. */
function rowsPassed({introduced}: Talk, rows: readonly Row[], row: Row): readonly Row[] {
	const from = rows.findIndex((each) => each.provision.id === introduced);
	const to = rows.indexOf(row);
	return from === -1 || from > to ? [] : rows.slice(from + 1, to).filter((each) => each.follows && each.provision.section === row.provision.section);
}

/** What it asks in one sentence is left for the question itself: heard twice it would be taken for two. */
function provisionWords({world}: Talk, row: Row): readonly string[] {
	const {provision} = row;
	const known = factsWords(world.draft(), row.known);
	return [
		placeWords.code(provision),
		provision.requirement,
		...carriedParagraphs(world, provision.id),
		placeWords.show(provision),
		...(known.length > 0 ? [placeWords.known(known)] : []),
	];
}

/** Longer texts are cut: they are told whole where they are asked about. */
const longestTold = 240;

function carriedParagraphs({bank, draft: current}: World, provision: string): readonly string[] {
	const draft = current();
	if (draft.lastYear === undefined) return [];
	const row = carriedRow(bank, draft, provision);
	const change = row && row.origin.kind !== 'new' ? codeChange(bank, row) : undefined;
	return [
		...(row ? [whatChanged(bank, draft, row)] : []),
		...(change ? toldChanges(draft.lastYear.reading.edition, change) : []),
		...saidLastYear(bank, draft, provision, (text) => shortened(text, longestTold, pageWords.more)),
	];
}
