import {readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import path from 'node:path';

/** A stack with the places of the source, not of the built files. Their maps are read only now: reading them at every start would cost more than the rest. */
export function mappedStack(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const maps = new Map<string, SourceMap | undefined>();
	return withCauses(error).replaceAll(/[^\s()]*?([\w-]+\.mjs):(\d+):(\d+)/g, (whole, file: string, line: string, column: string) => {
		if (!maps.has(file)) maps.set(file, mapOf(file));
		const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
		return entry && 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}` : whole;
	});
}

/** The built files lie side by side. */
function mapOf(file: string): SourceMap | undefined {
	try {
		return new SourceMap(JSON.parse(readFileSync(path.join(import.meta.dirname, `${file}.map`), 'utf8')) as SourceMapPayload);
	} catch {
		return undefined;
	}
}

function withCauses(error: Error): string {
	const own = error.stack ?? String(error);
	return error.cause instanceof Error ? `${own}\ncaused by ${withCauses(error.cause)}` : own;
}
