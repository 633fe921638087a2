/** A draft -> the document that every form is written from. Same draft, same document: nothing here reads a clock. */
import {textOf} from '../core/draft/answers.ts';
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import {isApproved} from '../core/checks/missing-approval.ts';
import {countBySeverity} from '../core/checks/gap.ts';
import {gapsOf} from '../core/checks/index.ts';
import type {Gap} from '../core/checks/gap.ts';
import {commentsWaiting} from '../core/draft/comments.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {dateWords, draftWords, severityCountWords} from '../wording/en/document.ts';
import {plannedActions} from './actions.ts';
import {chaseList} from './chases.ts';
import {factsGiven} from './facts.ts';
import {formSections} from './form.ts';
import {frontMatter} from './front-matter.ts';
import {gapEntries} from './gap-entries.ts';
import {lastYearPart} from './last-year.ts';
import type {AssessmentDocument, Step} from './model.ts';
import {promiseLines} from './promises.ts';
import {evidenceRegister} from './register.ts';
import {judgedOn, standingOf} from './standing.ts';
import {summaryOf} from './summary.ts';

export interface DocumentInput {
	readonly bank: Bank;
	readonly draft: Draft;
	/** The draft's own name, as used on the command line. */
	readonly name: string;
	/** For publishing: see `AssessmentDocument.isClean`. */
	readonly isClean: boolean;
	/** As `gapsOf` gives them: worst first. Found as of the draft's last event when left out. */
	readonly gaps?: readonly Gap[];
}

export function documentOf({bank, draft, name, isClean, gaps = gapsOf({bank, draft, asOf: judgedOn(draft)})}: DocumentInput): AssessmentDocument {
	const given = (id: string) => {
		const question = findQuestion(bank, id);
		return (question && givenText(draft, question)) ?? '';
	};

	const entries = gapEntries(gaps, {bank, draft, isOnPaper: true});
	const shown = isClean ? [] : entries;
	const landlord = given('landlord');
	const homes = given('homes');
	const responseOn = textOf(draft.answers, 'response_on');
	const isDraft = !isApproved(bank, draft, judgedOn(draft)) || countBySeverity(gaps).blocking > 0;
	return {
		isClean,
		front: frontMatter(bank, draft, name),
		changedOn: judgedOn(draft),
		title: bank.title,
		landlord,
		period: given('period'),
		draftNotice: isDraft ? draftWords(standingOf(bank, draft)) : undefined,
		about: [given('landlord_kind'), homes === '' ? '' : `${homes} ${findQuestion(bank, 'homes')?.unit ?? ''}`.trim(), given('reason')].filter((each) => each !== ''),
		bodiesCovered: given('bodies_covered'),
		completedBy: given('completed_by'),
		governingBody: given('governing_body'),
		steps: stepsOf(bank, draft),
		publishedAt: given('published_at'),
		responseOn: responseOn === '' ? undefined : {date: dateWords(responseOn), isPlanned: responseOn > judgedOn(draft)},
		gapCounts: isClean ? '' : severityCountWords(countBySeverity(entries)),
		summary: summaryOf({bank, draft, entries, isClean, landlord}),
		preamble: bank.preamble.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim()),
		columns: bank.columns,
		sections: formSections(bank, draft, shown, isClean),
		gaps: shown,
		actions: plannedActions(bank, draft, isClean),
		promises: promiseLines(bank, draft, isClean),
		chases: isClean ? [] : chaseList(bank, draft),
		register: evidenceRegister(bank, draft),
		facts: isClean ? [] : factsGiven(bank, draft),
		lastYear: isClean ? undefined : lastYearPart(bank, draft),
		kept: isClean ? [] : draft.kept,
		comments: isClean ? [] : commentsWaiting(draft).map(({id, provision, author, text}) => ({id, provision, author, text})),
	};
}

function stepsOf(bank: Bank, draft: Draft): readonly Step[] {
	const standing = standingOf(bank, draft);
	return (['assessed', 'approved', 'published'] as const).map((name) => ({name, date: standing[name] ?? '', isPlanned: standing.ahead.includes(name)}));
}
