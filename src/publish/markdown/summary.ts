import type {AssessmentDocument, GapEntry, Shortfall, SinceLastYear, Summary} from '../../document/model.ts';
import {orMissing} from '../../document/text.ts';
import {documentWords, gapLead, shortfallWords} from '../../wording/en/document.ts';
import {compareWords} from '../../wording/en/compare.ts';
import {writeCell} from './cell.ts';
import {anchorOf} from './form.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeSummary(document: AssessmentDocument): string {
	const {summary, gaps, gapCounts, isClean} = document;
	const {verdict, counts, shortfalls, bare, decisions} = summary;
	const stand = [`**${writeInline(verdict)}**`, writeTable([documentWords.answers, documentWords.provisions], [30, 30], counts.map(({label, count, note}) => [label, `${count}${note === '' ? '' : ` (${note})`}`]))];
	if (isClean) return writeBlocks([writeMark('section', 'summary'), `## ${documentWords.standing}`, ...stand]);
	return writeBlocks([
		writeMark('section', 'summary'),
		`## ${documentWords.summary}`,
		...stand,
		`**${documentWords.gapCounts}:** ${gapCounts}.`,
		writeFigures(summary),
		writeFirst(gaps),
		writeDoubts(document),
		writeShortfalls(shortfalls),
		bare.length === 0 ? documentWords.everyYesShown : `**${documentWords.yesWithoutEvidence}:** ${bare.join(', ')}`,
		writeSinceLastYear(summary.sinceLastYear),
		`### ${documentWords.decisions}`,
		decisions.map((decision) => `- ${writeInline(decision)}`).join('\n'),
	]);
}

function writeFigures({figures}: Summary): string {
	return figures.length === 0 ? '' : `**${documentWords.figures}:** ${figures.map(({label, value}) => writeInline(`${label}: ${value}`)).join('; ')}.`;
}

const mostNamed = 10;

/** What has to be settled, and what a reviewer will ask: blocking and serious, each in a line. */
function writeFirst(gaps: readonly GapEntry[]): string {
	const first = firstOf(gaps);
	if (first.length === 0) return '';
	const more = first.length - mostNamed;
	return writeBlocks([`### ${documentWords.settleFirst}`, [...first.slice(0, mostNamed).map(writeEntry), ...(more > 0 ? [`- ${documentWords.moreGaps(more)}`] : [])].join('\n')]);
}

/** The counts tell already what is not answered. */
function firstOf(gaps: readonly GapEntry[]): readonly GapEntry[] {
	return gaps.filter(({severity, code}) => severity !== 'advice' && code !== 'unanswered');
}

/** Those that do not stand among the first already. */
function writeDoubts({summary, gaps}: AssessmentDocument): string {
	const named = new Set(firstOf(gaps).slice(0, mostNamed));
	const doubts = summary.doubts.filter((doubt) => !named.has(doubt));
	return doubts.length === 0 ? '' : writeBlocks([`### ${documentWords.doubts}`, doubts.map(writeEntry).join('\n')]);
}

function writeEntry(entry: GapEntry): string {
	return `- [${entry.number}](#${anchorOf(entry.number)}) ${writeInline(gapLead(entry))} ${writeInline(entry.message)}`;
}

function writeShortfalls(shortfalls: readonly Shortfall[]): string {
	const heading = `### ${documentWords.noes}`;
	if (shortfalls.length === 0) return writeBlocks([heading, documentWords.noNoes]);
	const or = (text: Shortfall['due']) => writeCell(orMissing(text, documentWords.notGiven));
	const rows = shortfalls.map(({id, isPartly, inShort, short, owner, due}) => [`${writeMark('no', id)}${id}`, shortfallWords[isPartly ? 'partly' : 'no'], writeInline(inShort), or(short), or(owner), or(due)]);
	return writeBlocks([heading, writeTable(documentWords.noColumns, [9, 10, 29, 28, 12, 12], rows)]);
}

function writeSinceLastYear(since: SinceLastYear | undefined): string {
	if (since === undefined) return `**${documentWords.changes}:** ${documentWords.notCompared}`;
	const {sentence, changed, broken} = since;
	return writeBlocks([
		`**${documentWords.changes}:** ${writeInline(sentence)}`,
		changed.length === 0 ? '' : writeTable(compareWords.summaryColumns, [20, 40, 40], changed.map(({id, was, is}) => [`${writeMark('changed', id)}${id}`, writeInline(was), is])),
		broken.length === 0 ? '' : writeTable(compareWords.brokenColumns, [14, 66, 20], broken.map(({id, ids, promise, by}) => [`${writeMark('broken', id)}${ids.join(', ')}`, writeInline(promise), writeInline(by)])),
	]);
}
