import {readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import path from 'node:path';

/** A stack with the places of the source, not of the bundle. The map is read only now: reading it at every start would cost more than the rest. */
export function mappedStack(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const stack = withCauses(error);
	let map: SourceMap;
	try {
		map = new SourceMap(JSON.parse(readFileSync(path.join(import.meta.dirname, 'main.cjs.map'), 'utf8')) as SourceMapPayload);
	} catch {
		return stack;
	}

	return stack.replaceAll(/[^\s()]*main\.cjs:(\d+):(\d+)/g, (whole, line: string, column: string) => {
		const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
		return 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}` : whole;
	});
}

function withCauses(error: Error): string {
	const own = error.stack ?? String(error);
	return error.cause instanceof Error ? `${own}\ncaused by ${withCauses(error.cause)}` : own;
}
