import {severities} from '../../core/checks/gap.ts';
import type {GapEntry} from '../../document/model.ts';
import {documentWords, gapLead} from '../../wording/en/document.ts';
import {severityTitles} from '../../wording/en/gaps/index.ts';
import {anchorOf} from './form.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark} from './table.ts';

export function writeGapList(gaps: readonly GapEntry[]): string {
	const groups = severities.flatMap((severity) => {
		const items = gaps.filter((entry) => entry.severity === severity).map(writeGap);
		return items.length === 0 ? [] : [`### ${severityTitles[severity]}`, items.join('\n')];
	});
	return writeBlocks([writeMark('section', 'gaps'), `## ${documentWords.gaps}`, ...(groups.length === 0 ? [documentWords.noGaps] : groups)]);
}

function writeGap(entry: GapEntry): string {
	const {number, code, provisions, message, clause, remedy, stand} = entry;
	const parts = [
		`**${number} · ${writeInline(gapLead(entry))}** ${writeInline(message)}`,
		clause === '' ? '' : `*${documentWords.theCodeAsks}:* “${writeInline(clause)}”`,
		stand ? `*${writeInline(documentWords.letStand(stand.by))}:* ${writeInline(stand.reason)}` : `*${documentWords.toDo}:* ${writeInline(remedy)}`,
	];
	// The comment stands last: at the head of a list item it would make the whole line HTML.
	return `- <a id="${anchorOf(number)}"></a>${parts.filter((part) => part !== '').join(' ')} ${writeMark('gap', `${provisions[0] ?? '-'} ${code}`)}`;
}
