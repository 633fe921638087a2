import {LineRuleType, type IStylesOptions} from 'docx';

export const colours = {ink: '1A1A1A', head: 'E4E9EE', rule: '7F8A94', no: 'FBE9E7', notice: 'FFF4CE', link: '1A4F8B', missing: '8A3B00', yesBar: '1F6B4A', noBar: 'B5382A', notApplicableBar: '7A7F87', openBar: 'C9CED3'} as const;

/** Said outright: without a rule some programs read the number as a height, and a title of two lines overlaps. */
const lines = {line: 252, lineRule: LineRuleType.AUTO} as const;

export const language = {value: 'en-GB', eastAsia: 'en-GB'} as const;

/** `size`: of running text, in points. */
export function officeStyles(size: number): IStylesOptions {
	const heading = (points: number, before: number) => ({
		run: {size: points * 2, bold: true, color: colours.ink, font: 'Arial'},
		paragraph: {keepNext: true, keepLines: true, spacing: {before, after: 80, ...lines}},
	});
	return {
		default: {
			document: {run: {font: 'Arial', size: size * 2, color: colours.ink, language}, paragraph: {spacing: {after: 80, ...lines}}},
			title: {...heading(18, 0), paragraph: {keepNext: true, spacing: {before: 0, after: 100, ...lines}}},
			heading1: heading(14, 280),
			heading2: heading(11.5, 220),
			heading3: heading(10, 160),
			hyperlink: {run: {color: colours.link, underline: {type: 'single'}}},
		},
		paragraphStyles: [
			{id: 'TableText', name: 'Table text', basedOn: 'Normal', quickFormat: true, run: {size: 18}, paragraph: {spacing: {before: 0, after: 40, ...lines}}},
			{id: 'TableHead', name: 'Table head', basedOn: 'TableText', quickFormat: true, run: {bold: true}, paragraph: {keepNext: true, spacing: {before: 0, after: 40, ...lines}}},
			{id: 'Notice', name: 'Notice', basedOn: 'Normal', quickFormat: true, paragraph: {spacing: {before: 0, after: 160, ...lines}}},
			{id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: {size: 20}, paragraph: {spacing: {after: 80, ...lines}}},
		],
		characterStyles: [
			{id: 'Missing', name: 'Missing', quickFormat: true, run: {italics: true, color: colours.missing}},
			{id: 'CommentReference', name: 'annotation reference', run: {size: 16}},
		],
	};
}
