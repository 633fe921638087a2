/** What has to be settled, what a reader will doubt and what changed since last year: a line each, as many as there is room for. */
import type {AssessmentDocument, GapEntry} from '../../document/model.ts';
import {boardWords} from '../../wording/en/board.ts';
import {documentWords, gapLead} from '../../wording/en/document.ts';
import {capital} from '../../wording/en/phrasing.ts';
import {clipped} from '../office/clipped.ts';

export interface Points {
	readonly heading: string;
	readonly lines: readonly string[];
	/** What stands in place of the lines from one on. */
	readonly more: (from: number) => string;
}

export function pointsOf({gaps, summary}: AssessmentDocument): readonly Points[] {
	const blocking = gaps.filter(({severity}) => severity === 'blocking');
	const doubts = summary.doubts.filter((doubt) => !blocking.includes(doubt));
	const serious = gaps.filter((entry) => entry.severity === 'serious' && !doubts.includes(entry));
	return [gapPoints(boardWords.blocking, blocking), gapPoints(boardWords.doubts, doubts), kinds(boardWords.serious, serious), changes(summary.sinceLastYear)].filter(({lines}) => lines.length > 0);
}

function gapPoints(heading: string, entries: readonly GapEntry[]): Points {
	const more = (from: number) => {
		const left = entries.slice(from);
		return boardWords[from === 0 ? 'allOfThem' : 'more'](left.length, clipped([...new Set(left.flatMap(({provisions}) => provisions))].join(', '), 180));
	};
	return {heading, lines: entries.map((entry) => clipped(`${gapLead(entry)} ${entry.message}`, 230)), more};
}

/** What a reviewer will ask besides, a line for each kind with the rows it stands at. */
function kinds(heading: string, entries: readonly GapEntry[]): Points {
	const lines = [...Map.groupBy(entries, ({title}) => title)].map(([title, alike]) => {
		const rows = [...new Set(alike.flatMap(({provisions}) => provisions))];
		return clipped(rows.length === 0 ? `${title}. ${alike[0]!.message}` : `${title}: ${rows.join(', ')}.`, 230);
	});
	return {heading, lines, more: (from) => boardWords[from === 0 ? 'allOfThem' : 'more'](lines.length - from, '')};
}

function changes(since: AssessmentDocument['summary']['sinceLastYear']): Points {
	if (since === undefined) return {heading: boardWords.changes, lines: [capital(documentWords.notCompared)], more: () => ''};
	const changed = since.changed.map(({id, was, is}) => boardWords.changed(id, clipped(was, 40), is));
	const broken = since.broken.map(({ids, promise, by}) => clipped(boardWords.broken(ids, promise, by), 200));
	const lines = [clipped(since.sentence, 200), ...broken, ...(changed.length === 0 ? [] : [clipped(`${changed.join('; ')}.`, 600)])];
	return {heading: boardWords.changes, lines, more: (from) => boardWords[from === 0 ? 'allOfThem' : 'more'](lines.length - from, '')};
}
