/** What last year's document brings to a question: the paragraph that tells it, and the documents that "same" gives. */
import type {EvidenceRef} from '../core/draft/answers.ts';
import type {Question} from '../core/bank/bank.ts';
import {isAskedAnew} from '../core/last-year/asked-anew.ts';
import {carriedAnswer} from '../core/last-year/carried-answer.ts';
import {carriedTicks} from '../core/last-year/carried-ticks.ts';
import {keepAhead} from '../core/interview/keep-ahead.ts';
import {anewPartsWords, carriedWords, sourceWords, tickSourceWords} from '../wording/en/carried.ts';
import {ticksSaid} from '../wording/en/heard-ticks.ts';
import {evidenceWords} from '../wording/en/interview.ts';
import type {Talk} from './talk.ts';

export function carriedParagraph({world, aim}: Talk, question: Question): string | undefined {
	const {bank, today, unsent} = world;
	const draft = world.draft();
	const howToKeep = () => carriedWords.typeKeep(keepAhead(bank, draft, question, today(), {begun: unsent(), aim}).length);
	if (question.role === 'list') {
		const ticks = carriedTicks(bank, draft, question);
		const source = ticks ? tickSourceWords(ticks, ticksSaid(question, ticks.ticks)) : '';
		return [source, ticks?.isWhole ? howToKeep() : '', anewPartsWords(bank, draft, question)].filter((text) => text !== '').join(' ') || undefined;
	}

	const carried = carriedAnswer(bank, draft, question);
	if (!carried) return isAskedAnew(bank, draft, question) ? carriedWords.anew : undefined;
	// Documents stand in the list, where "same" gives them.
	const source = question.kind === 'evidence' ? '' : `${sourceWords(draft, question, carried, false)} `;
	return `${source}${howToKeep()}`;
}

interface SameDocuments {
	readonly refs: readonly EvidenceRef[];
	readonly words: (what: string) => string;
}

/** Last year's documents of the row; else the ones given last. */
export function sameDocuments({world}: Talk, question: Question): SameDocuments {
	const draft = world.draft();
	const carried = carriedAnswer(world.bank, draft, question);
	return carried ? {refs: carried.value as readonly EvidenceRef[], words: carriedWords.same} : {refs: draft.lastEvidence, words: evidenceWords.same};
}
