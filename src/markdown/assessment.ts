/** A draft -> the assessment document. Same draft, same bytes: nothing here reads a clock. */
import {isApproved} from '../core/checks/missing-approval.ts';
import {harmless} from '../core/text/plain-text.ts';
import {textOf} from '../core/draft/answers.ts';
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {countBySeverity} from '../core/checks/index.ts';
import type {Gap} from '../core/checks/gap.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {datesWords, documentWords, draftWords, severityCountWords} from '../wording/en/document.ts';
import {writeActionPlan} from './action-plan.ts';
import {writeBoardSummary} from './board-summary.ts';
import {writeChaseList} from './chase-list.ts';
import {writeEvidenceRegister} from './evidence-register.ts';
import {writeFactsGiven} from './facts-given.ts';
import {writeForm} from './form-table.ts';
import {writeFrontMatter} from './front-matter.ts';
import {writeGapList} from './gap-list.ts';
import {writeKeptText} from './kept-text.ts';
import {writeLastYearAppendix} from './last-year-appendix.ts';
import {writePromises} from './promises.ts';
import {markRows, numberGaps} from './gap-marks.ts';
import {writeInline} from './inline-text.ts';
import {judgedOn, standingOf} from './standing.ts';
import {writeBlocks} from './table.ts';

export interface AssessmentInput {
	readonly bank: Bank;
	readonly draft: Draft;
	/** The draft's own name, as used on the command line. */
	readonly name: string;
	/** As `gapsOf` gives them: worst first. */
	readonly gaps: readonly Gap[];
	/** For the governing body or the website: without marks, gap list, gap counts and chase list. */
	readonly clean: boolean;
}

export function writeAssessment({bank, draft, name, gaps, clean}: AssessmentInput): string {
	const numbered = clean ? [] : numberGaps(gaps);
	const blocks = [
		writeFrontMatter(bank, draft, name),
		writeBanner(bank, draft, gaps, clean),
		`# ${writeInline(bank.title)}`,
		writeHead(bank, draft),
		writeBoardSummary(bank, draft, clean ? undefined : gaps),
		writeForm(bank, draft, {marks: markRows(numbered), showsCarried: !clean}),
		clean ? '' : writeGapList(bank, draft, numbered),
		writeActionPlan(bank, draft),
		writePromises(bank, draft, clean),
		clean ? '' : writeChaseList(bank, draft),
		writeEvidenceRegister(bank, draft),
		writeFactsGiven(bank, draft),
		clean ? '' : writeLastYearAppendix(bank, draft),
		clean ? '' : writeKeptText(draft),
	];
	return harmless(`${writeBlocks(blocks)}\n`);
}

/** It goes once the assessment is completed, approved and published, all of it past, and no blocking gap stands. */
function writeBanner(bank: Bank, draft: Draft, gaps: readonly Gap[], clean: boolean): string {
	const counts = countBySeverity(gaps);
	if (isApproved(bank, draft, judgedOn(draft)) && counts.blocking === 0) return '';
	const told = clean ? '' : ` ${documentWords.gapCounts}: ${severityCountWords(counts)}.`;
	return `> **${documentWords.draft}.** ${writeInline(draftWords(standingOf(bank, draft)))}${told}`;
}

/** Whose assessment it is, and how far it has come: two lines at most. */
function writeHead(bank: Bank, draft: Draft): string {
	const given = (id: string) => {
		const question = findQuestion(bank, id);
		return (question && givenText(draft, question)) ?? '';
	};

	const homes = given('homes');
	const about = [given('period'), given('landlord_kind'), homes === '' ? '' : `${homes} ${findQuestion(bank, 'homes')?.unit ?? ''}`.trim(), given('reason')];
	const landlord = given('landlord');
	const first = [landlord === '' ? '' : `**${writeInline(landlord)}**`, ...about.filter((each) => each !== '').map(writeInline)].filter((each) => each !== '').join(' · ');
	const completedBy = given('completed_by');
	return writeBlocks([first, writeInline([completedBy === '' ? '' : `${documentWords.completedBy}: ${completedBy}`, datesWords(standingOf(bank, draft), textOf(draft.answers, 'published_at'))].filter((each) => each !== '').join('; '))]);
}
