/** YAML text -> plain data, with the line of every place in it. */
import {isMap, isScalar, isSeq, LineCounter, parseDocument, type Node} from 'yaml';

export interface LocatedYaml {
	readonly data: unknown;
	/** The 1-based line of a place, or of the nearest place above it. */
	readonly lineOf: (path: ReadonlyArray<string | number>) => number;
}

export interface YamlError {
	readonly line: number;
	readonly message: string;
}

/** `asText`: every value is the text that was written, so that `5.10` stays 5.10 and `no` stays no. */
export function parseYaml(text: string, {asText = false} = {}): LocatedYaml | {readonly errors: readonly YamlError[]} {
	const counter = new LineCounter();
	const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: true, ...(asText && {schema: 'failsafe' as const})});
	if (document.errors.length > 0) return {errors: document.errors.map((error) => ({line: counter.linePos(error.pos[0]).line, message: error.message}))};

	const lineAt = (node: unknown): number | undefined => {
		const range = (node as Node | null)?.range;
		return range ? counter.linePos(range[0]).line : undefined;
	};

	const lineOf: LocatedYaml['lineOf'] = (path) => {
		let node: unknown = document.contents;
		let line = lineAt(node) ?? 1;
		for (const step of path) {
			if (isMap(node)) {
				const pair = node.items.find(({key}) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
				if (!pair) break;
				line = lineAt(pair.key) ?? line;
				node = pair.value;
			} else if (isSeq(node)) {
				node = node.items[Number(step)];
				line = lineAt(node) ?? line;
			} else {
				break;
			}
		}

		return line;
	};

	try {
		return {data: document.toJS() as unknown, lineOf};
	} catch (error) {
		// An alias to nothing, or one that would unfold without end.
		return {errors: [{line: 1, message: error instanceof Error ? error.message : String(error)}]};
	}
}
