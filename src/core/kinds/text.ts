import {plainLine, plainText} from '../text/plain-text.ts';
import type {Kind} from './kind.ts';

/** Of a fact that may be left empty: it would stand in the document as the name of something. */
const nothing = /^(?:none|no|nil|nothing|n\/?a|-)\.?$/i;

/** One line. */
export const text: Kind = {
	options: () => [],
	parse(typed, question) {
		const value = plainLine(typed);
		if (question.optional && question.role === 'fact' && nothing.test(value)) return {value: ''};
		return value === '' && !question.optional ? {issue: {code: 'empty'}} : {value};
	},
	format: String,
};

/** Any number of lines; empty is a value, so that leaving it empty is the officer's decision. */
export const longText: Kind = {
	options: () => [],
	parse: (typed) => ({value: plainText(typed).replaceAll(/[^\S\n]+$/gm, '').trim()}),
	format: String,
};
