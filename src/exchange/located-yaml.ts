/** YAML text -> plain data, with the line of every place in it. */
import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Alias, type Node, type Pair, type YAMLMap} from 'yaml';

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
export function parseYaml(text: string, options: {readonly asText?: boolean} = {}): LocatedYaml | {readonly errors: readonly YamlError[]} {
	try {
		return parse(text, options);
	} catch (error) {
		// An alias to nothing or to itself, or brackets so deep that there is no end to them.
		return {errors: [{line: 1, message: error instanceof RangeError ? 'it nests its brackets without end' : error instanceof Error ? error.message : String(error)}]};
	}
}

function parse(text: string, {asText = false}: {readonly asText?: boolean}): LocatedYaml | {readonly errors: readonly YamlError[]} {
	const counter = new LineCounter();
	const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: false, ...(asText && {schema: 'failsafe' as const})});
	const twice = findTwice(document.contents);
	const errors = [...document.errors.map((error) => ({at: error.pos[0], message: error.message})), ...twice];
	if (errors.length > 0) return {errors: errors.map(({at, message}) => ({line: counter.linePos(at).line, message}))};
	const alias = findAlias(document.contents);
	if (alias) return {errors: [{line: counter.linePos(alias.range?.[0] ?? 0).line, message: `*${alias.source} stands for something written elsewhere; write it out`}]};

	const lineAt = (node: unknown): number | undefined => {
		const range = (node as Node | null)?.range;
		return range ? counter.linePos(range[0]).line : undefined;
	};

	const lineOf: LocatedYaml['lineOf'] = (path) => {
		let node: unknown = document.contents;
		let line = lineAt(node) ?? 1;
		for (const step of path) {
			if (isMap(node)) {
				const pair = pairsOf(node).get(String(step));
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

	return {data: document.toJS() as unknown, lineOf};
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** By key: a file may have very many. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
	let pairs = indexes.get(map);
	if (!pairs) indexes.set(map, (pairs = new Map(map.items.map((pair) => [keyOf(pair.key), pair]))));
	return pairs;
}

/** Keys that stand twice in one mapping; the library looks for each among all before it. */
function findTwice(node: unknown): ReadonlyArray<{readonly at: number; readonly message: string}> {
	if (isSeq(node)) return node.items.flatMap(findTwice);
	if (!isMap(node)) return [];
	const seen = new Set<string>();
	return node.items.flatMap(({key, value}) => {
		const name = keyOf(key);
		const isTwice = seen.has(name);
		seen.add(name);
		return [...(isTwice ? [{at: (key as Node | null)?.range?.[0] ?? 0, message: 'Map keys must be unique'}] : []), ...findTwice(value)];
	});
}

function findAlias(node: unknown): Alias | undefined {
	if (isAlias(node)) return node;
	const children: readonly unknown[] = isSeq(node) ? node.items : isMap(node) ? node.items.flatMap(({key, value}) => [key, value]) : [];
	for (const child of children) {
		const found = findAlias(child);
		if (found) return found;
	}

	return undefined;
}
