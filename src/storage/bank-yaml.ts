import type {BankFile, BankProblem} from '../core/loading/bank-loading.ts';
import {parseYaml} from '../exchange/located-yaml.ts';

/** A bank file's text -> its data with its lines, or why it is not YAML. */
export function parseBankFile(name: string, text: string): {readonly file?: BankFile; readonly problems: readonly BankProblem[]} {
	// What stands for bytes that are no UTF-8, and what the letters of UTF-16 are full of.
	const strange = text.search(/[\uFFFD\0]/);
	if (strange !== -1) return {problems: [{file: name, line: text.slice(0, strange).split('\n').length, problem: 'the file is not saved as UTF-8, and this line has letters that are lost', fix: 'Save it again with the encoding UTF-8, which Notepad offers under "Save as".'}]};
	const parsed = parseYaml(text);
	if (!('errors' in parsed)) return {file: {name, ...parsed}, problems: []};
	return {
		problems: parsed.errors.map(({line, message}) => ({
			file: name,
			line,
			problem: `this is not well-formed YAML: ${message}`,
			fix: 'Look at indents, quotes and colons on this line and the one above.',
		})),
	};
}
