/** Real lists: their signs are the program's, so that they stay right when a line is added. */
import {AlignmentType, LevelFormat, LineRuleType, Paragraph, type INumberingOptions, type ParagraphChild} from 'docx';
import type {RequirementLine} from '../../document/model.ts';
import {runs} from './text.ts';

const indent = {left: 300, hanging: 300};

const level = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({reference, levels: [{level: 0, format, text, alignment: AlignmentType.LEFT, style: {paragraph: {indent}}}]});

export const listNumbering: INumberingOptions = {config: [level('bullets', LevelFormat.BULLET, '•'), level('letters', LevelFormat.LOWER_LETTER, '%1.'), level('numbers', LevelFormat.DECIMAL, '%1.')]};

export function bulletParagraph(children: readonly ParagraphChild[]): Paragraph {
	return new Paragraph({numbering: {reference: 'bullets', level: 0}, spacing: {after: 40, line: 252, lineRule: LineRuleType.AUTO}, children});
}

/** `nextNumber`: a number no other list of the document has, so that each begins anew. */
export function requirementParagraphs(requirement: readonly RequirementLine[], style: string, nextNumber: () => number): readonly Paragraph[] {
	let list: {reference: string; instance: number; length: number} | undefined;
	return requirement.map(({mark, text}) => {
		const reference = mark === undefined ? undefined : referenceOf(mark);
		if (reference === undefined) {
			list = undefined;
			return new Paragraph({style, children: runs(mark === undefined ? text : `${mark} ${text}`)});
		}

		if (list?.reference !== reference) list = {reference, instance: reference === 'bullets' ? 0 : nextNumber(), length: 0};
		list.length += 1;
		// A list that does not begin at its beginning, or leaves a mark out, stands as it was written.
		if (mark !== markAt(reference, list.length)) return new Paragraph({style, indent, children: runs(`${mark!} ${text}`)});
		return new Paragraph({style, numbering: {reference, level: 0, instance: list.instance}, children: runs(text)});
	});
}

function referenceOf(mark: string): string | undefined {
	if (mark === '-') return 'bullets';
	if (/^[a-z]\.$/.test(mark)) return 'letters';
	return /^\d+\.$/.test(mark) ? 'numbers' : undefined;
}

function markAt(reference: string, place: number): string {
	if (reference === 'bullets') return '-';
	return reference === 'letters' ? `${String.fromCodePoint(96 + place)}.` : `${place}.`;
}
