/** The document as markdown, with an id in every row, by which an edited file is read back. */
import {harmless} from '../../core/text/plain-text.ts';
import type {AssessmentDocument} from '../../document/model.ts';
import {datesWords, documentWords} from '../../wording/en/document.ts';
import {writeForm} from './form.ts';
import {writeFrontMatter} from './front-matter.ts';
import {writeGapList} from './gap-list.ts';
import {writeInline} from './inline-text.ts';
import {writeActions, writeChases, writeComments, writeFacts, writeKept, writeLastYear, writePromises, writeRegister} from './lists.ts';
import {writeSummary} from './summary.ts';
import {writeBlocks} from './table.ts';

export function writeMarkdown(document: AssessmentDocument): string {
	const {isClean, front, title, gaps, promises, chases, register, facts, lastYear, kept, comments} = document;
	const blocks = [
		writeFrontMatter(front),
		writeBanner(document),
		`# ${writeInline(title)}`,
		writeHead(document),
		writeSummary(document),
		writeResponse(document),
		writeForm(document),
		isClean ? '' : writeGapList(gaps),
		writeActions(document),
		writePromises(promises),
		isClean ? '' : writeChases(chases),
		writeRegister(register),
		isClean ? '' : writeFacts(facts),
		writeLastYear(lastYear),
		writeKept(kept),
		writeComments(comments),
	];
	return harmless(`${writeBlocks(blocks)}\n`);
}

function writeBanner({draftNotice, gapCounts}: AssessmentDocument): string {
	if (draftNotice === undefined) return '';
	return `> **${documentWords.draft}.** ${writeInline(draftNotice)}${gapCounts === '' ? '' : ` ${documentWords.gapCounts}: ${gapCounts}.`}`;
}

/** Whose assessment it is, and how far it has come. */
function writeHead({landlord, period, about, bodiesCovered, completedBy, steps, governingBody, publishedAt}: AssessmentDocument): string {
	const first = [landlord === '' ? '' : `**${writeInline(landlord)}**`, ...[period, ...about].filter((each) => each !== '').map(writeInline)].filter((each) => each !== '').join(' · ');
	const covers = bodiesCovered === '' ? '' : writeInline(`${documentWords.covers}: ${bodiesCovered}`);
	const dates = [completedBy === '' ? '' : `${documentWords.completedBy}: ${completedBy}`, datesWords({steps, governingBody, publishedAt})].filter((each) => each !== '').join('; ');
	return writeBlocks([first, covers, writeInline(dates)]);
}

/** What the governing body says of it is published beside it. */
function writeResponse({governingBody, responseOn, isClean}: AssessmentDocument): string {
	if (isClean && responseOn === undefined) return '';
	const {response} = documentWords;
	return writeBlocks([`## ${response.title}`, writeInline(responseOn === undefined ? response.about(governingBody) : response.published(responseOn)), ...(isClean ? [] : [`${response.member}:`, `${response.words}:`])]);
}
