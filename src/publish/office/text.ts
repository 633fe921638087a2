/** Lines and spans of the document as paragraphs and runs. */
import {ExternalHyperlink, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild} from 'docx';
import type {Line, Span, Text} from '../../document/model.ts';
import {printable} from './printable.ts';

type RunLook = {readonly bold?: boolean; readonly style?: string};

/** Line breaks in the text stay line breaks. */
export function runs(text: string, look: RunLook = {}): readonly TextRun[] {
	return printable(text).split('\n').map((line, index) => new TextRun({text: line, ...look, ...(index > 0 && {break: 1})}));
}

export function spanRuns({text, address, isMissing}: Span): readonly ParagraphChild[] {
	if (isMissing) return runs(`[${text}]`, {style: 'Missing'});
	return address === undefined ? runs(text) : [new ExternalHyperlink({link: printable(address), children: runs(text, {style: 'Hyperlink'})})];
}

export function lineRuns({label, spans}: Line): readonly ParagraphChild[] {
	return [...(label === undefined ? [] : runs(`${label}: `, {bold: true})), ...spans.flatMap(spanRuns)];
}

/** One paragraph a line. */
export function textParagraphs(text: Text, look: Omit<IParagraphOptions, 'children' | 'text'> = {}): readonly Paragraph[] {
	return text.map((line) => new Paragraph({...look, children: lineRuns(line)}));
}

export function paragraph(text: string, look: Omit<IParagraphOptions, 'children' | 'text'> & RunLook = {}): Paragraph {
	const {bold, ...rest} = look;
	return new Paragraph({...rest, children: runs(text, bold === undefined ? {} : {bold})});
}
