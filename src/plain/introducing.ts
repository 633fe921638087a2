/** What leads up to a question: where it stands, the Code's words the first time, what is known already. */
import type {Bank, Question} from '../core/bank/bank.ts';
import {pathOf, type Row} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {passOf} from '../core/draft/pass.ts';
import {promptsOf} from '../core/draft/prompts.ts';
import {progressOf} from '../core/draft/position.ts';
import {groupAsked} from '../core/interview/where-to.ts';
import {carriedRow} from '../core/last-year/carried-rows.ts';
import {codeChange} from '../core/last-year/code-changes.ts';
import {isPromise, lastPromises} from '../core/last-year/promises.ts';
import {minutesLeft} from '../core/draft/pace.ts';
import {commentsHere, commentsPassed} from '../wording/en/comments.ts';
import {saidLastYear, toldChanges, toldChanged} from '../wording/en/carried.ts';
import {filledInWords, writtenHere} from '../wording/en/first-pass.ts';
import {factsWords} from '../wording/en/interview.ts';
import {shortened} from '../wording/en/phrasing.ts';
import {pageWords, placeWords} from '../wording/en/plain.ts';
import type {Talk, World} from './talk.ts';

/** One paragraph each. Remembers what it told, so that nothing is told twice. */
export function introduce(talk: Talk, question: Question): readonly string[] {
	const {bank, draft: current} = talk.world;
	const draft = current();
	// A fact may be asked at another row than its own: on the way to the one that was jumped to.
	const home = talk.aim ?? question.home;
	if (talk.aim === undefined && isAskedBefore(bank, draft, question)) return [placeBefore(talk.world, question)];
	if (home === undefined) {
		const {closing} = pathOf(bank, draft);
		return [placeWords.closing(closing.findIndex((each) => each.id === question.id) + 1, closing.length)];
	}

	const rows = promptsOf(bank, draft).rows.map(({row}) => row);
	const row = rows.find((each) => each.provision.id === home)!;
	const place = rows.indexOf(row) + 1;
	if (talk.introduced === home && talk.aim !== undefined) return [placeWords.onTheWay(home)];
	const isFirst = passOf(draft) === 'first';
	if (talk.introduced === home && isFirst) return [placeWords.firstPass(place, rows.length, minutesLeft(bank, draft)), ...(question.role === 'answer' ? writtenHere(draft, row) : [])];
	if (talk.introduced === home) return [placeWords.part(place, rows.length, partOf(bank, draft, row, question))];
	const passed = rowsPassed(talk, rows, row).flatMap((each) => [filledInWords(bank, draft, each), ...commentsPassed(draft, each.provision.id)]);
	const heading = sectionHeading(talk, row.provision.section);
	talk.introduced = home;
	talk.section = row.provision.section;
	const placed = isFirst ? placeWords.firstPass(place, rows.length, minutesLeft(bank, draft)) : placeWords.question(place, rows.length, row.provision.section);
	return [...passed, ...heading, placed, ...provisionWords(talk, row)];
}

/** Before the first row: about the landlord, last year's promises, or the facts of a first pass. */
function isAskedBefore(bank: Bank, draft: Draft, question: Question): boolean {
	return [...pathOf(bank, draft).opening, ...promptsOf(bank, draft).opening].some(({id}) => id === question.id);
}

function placeBefore(world: World, question: Question): string {
	const {bank, draft} = world;
	if (isPromise(question)) return promisePlace(world, question);
	const opening = pathOf(bank, draft()).opening.filter((each) => !isPromise(each));
	const isDecisive = !opening.some(({id}) => id === question.id);
	const group = isDecisive ? groupAsked(bank, draft(), 'opening').filter(({id}) => !bank.opening.includes(id)) : opening;
	return placeWords[isDecisive ? 'decisive' : 'opening'](group.findIndex(({id}) => id === question.id) + 1, group.length);
}

/** Which of the row's prompts it is; what is put on demand only comes after them. */
function partOf(bank: Bank, draft: Draft, row: Row, question: Question): number {
	const prompts = promptsOf(bank, draft).rows.find((each) => each.row === row)?.prompts ?? [];
	const at = prompts.findIndex(({id}) => id === question.id);
	return at === -1 ? prompts.length + 1 : at + 1;
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

/** Rows just before this one that nobody is asked about: said in its place, each once. */
function rowsPassed({introduced, passed, world}: Talk, rows: readonly Row[], row: Row): readonly Row[] {
	if (passOf(world.draft()) === 'worst-first') return [];
	const to = rows.indexOf(row);
	const from = rows.findLastIndex((each, index) => index < to && (each.provision.id === introduced || !isPassed(each)));
	const found = rows.slice(from + 1, to).filter(({provision}) => !passed.has(provision.id));
	for (const {provision} of found) passed.add(provision.id);
	return found;
}

function isPassed({follows, isFilledIn}: Row): boolean {
	return follows || isFilledIn === true;
}

/** What it asks in one sentence is left for the question itself: heard twice it would be taken for two. */
function provisionWords({world}: Talk, row: Row): readonly string[] {
	const {provision} = row;
	const known = factsWords(world.draft(), row.known);
	return [
		placeWords.code(provision),
		provision.requirement,
		...carriedParagraphs(world, provision.id),
		...commentsHere(world.draft(), provision.id),
		placeWords.show(provision),
		...(known.length > 0 ? [placeWords.known(known)] : []),
		...writtenHere(world.draft(), row),
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
		...(row ? [toldChanged(bank, draft, row)] : []),
		...(change ? toldChanges(draft.lastYear.reading.edition, change) : []),
		...saidLastYear(bank, draft, provision, (text) => shortened(text, longestTold, pageWords.more)),
	];
}
