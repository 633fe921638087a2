/** The rules on rows in words, with the rows that prove each of them. They stay out of the bank: an interview needs none. */
import type {BankFile, DataPath} from './bank-file.ts';

interface Place {
	readonly file: string;
	readonly line: number;
}

export interface RowExample extends Place {
	readonly provision: string;
	readonly says: string;
	/** Another row of the same document. */
	readonly beside?: {readonly provision: string; readonly says: string};
}

/** What kind of rule it is; a compound provision's is named after the provision. */
export type RuleKind = 'frame' | 'limit' | 'compound' | 'out-of-place' | 'cross-check';

export interface ProvedRule extends Place {
	readonly kind: RuleKind;
	readonly id: string;
	readonly flagged: readonly RowExample[];
	readonly passed: readonly RowExample[];
	/** Where each phrase stands of those that find what breaks it, in the rule's order. */
	readonly phrases: readonly Place[];
}

interface ExampleSource {
	readonly edition?: string | undefined;
	readonly at?: string | undefined;
	readonly says: string;
	readonly beside?: {readonly at: string; readonly says: string} | undefined;
}

interface Examples {
	readonly flagged: readonly ExampleSource[];
	readonly passed: readonly ExampleSource[];
}

export function placeOf(file: BankFile, path: DataPath): Place {
	return {file: file.name, line: file.lineOf(path)};
}

/** Those of one edition; `home` is the provision of those that name none. */
export function placeExamples({flagged, passed}: Examples, edition: string, home: string | undefined, file: BankFile, path: DataPath): Pick<ProvedRule, 'flagged' | 'passed'> {
	const placed = (list: readonly ExampleSource[], key: string) =>
		list.flatMap((example, index) => {
			const isOfThis = example.edition === undefined || example.edition === edition;
			const beside = example.beside && {provision: example.beside.at, says: example.beside.says};
			return isOfThis ? [{...placeOf(file, [...path, key, index]), provision: example.at ?? home!, says: example.says, ...(beside && {beside})}] : [];
		});
	return {flagged: placed(flagged, 'flagged'), passed: placed(passed, 'passed')};
}
