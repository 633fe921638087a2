/** Text of edited files that answers no question: kept until somebody finds its place. */
import type {Draft} from '../core/draft/draft.ts';
import {documentWords} from '../wording/en/document.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark} from './table.ts';

export function writeKeptText({kept}: Draft): string {
	if (kept.length === 0) return '';
	const items = kept.map(({where, text}, index) => `- ${where === '' ? '' : `**${writeInline(where)}:** `}${writeInline(text)} ${writeMark('kept', index + 1)}`);
	return writeBlocks([writeMark('section', 'kept'), `## ${documentWords.kept}`, items.join('\n')]);
}
