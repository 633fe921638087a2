import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {severities} from '../core/checks/gap.ts';
import {documentWords} from '../wording/en/document.ts';
import {gapTitle, gapWords, severityTitles} from '../wording/en/gaps/index.ts';
import {anchorOf, type NumberedGap} from './gap-marks.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark} from './table.ts';

export function writeGapList(bank: Bank, draft: Draft, gaps: readonly NumberedGap[]): string {
	const groups = severities.flatMap((severity) => {
		const items = gaps.filter(({gap}) => gap.severity === severity).map((gap) => writeGap(bank, draft, gap));
		return items.length === 0 ? [] : [`### ${severityTitles[severity]}`, items.join('\n')];
	});
	return writeBlocks([writeMark('section', 'gaps'), `## ${documentWords.gaps}`, ...(groups.length === 0 ? [documentWords.noGaps] : groups)]);
}

function writeGap(bank: Bank, draft: Draft, {gap, number}: NumberedGap): string {
	const {message, clause, fix} = gapWords(gap, {bank, draft});
	const at = gap.provision ?? documentWords.wholeAssessment;
	const parts = [
		`**${number} · ${at} · ${gapTitle(gap.code)}.** ${writeInline(message)}`,
		clause === '' ? '' : `*${documentWords.theCodeAsks}:* “${writeInline(clause)}”`,
		gap.stand ? `*${writeInline(documentWords.letStand(gap.stand.by))}:* ${writeInline(gap.stand.reason)}` : `*${documentWords.toDo}:* ${writeInline(fix)}`,
	];
	// The comment stands last: at the head of a list item it would make the whole line HTML.
	return `- <a id="${anchorOf(number)}"></a>${parts.filter((part) => part !== '').join(' ')} ${writeMark('gap', `${gap.provision ?? '-'} ${gap.code}`)}`;
}
