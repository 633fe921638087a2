import type {BankFile, BankProblem} from '../core/loading/bank-loading.ts';
import {parseYaml} from '../exchange/located-yaml.ts';

/** A bank file's text -> its data with its lines, or why it is not YAML. */
export function parseBankFile(name: string, text: string): {readonly file?: BankFile; readonly problems: readonly BankProblem[]} {
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
