import {readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import path from 'node:path';
import {commandWords} from '../wording/en/commands.ts';

const builtPlace = /[^\s()]*?([\w-]+\.mjs):(\d+):(\d+)/g;

/** A stack with the places of the source, not of the built files; where no maps lie beside them (a package has none), with what finds them elsewhere. */
export function mappedStack(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const built = withCauses(error);
	const stack = withSourcePlaces(built, import.meta.dirname);
	return stack === built && built.search(builtPlace) !== -1 ? `${built}\n${commandWords.placesElsewhere(process.env['COMPLY_VERSION'] ?? 'from source', process.versions.node)}` : stack;
}

/** The maps in `folder` are read only now: reading them at every start would cost more than the rest. */
export function withSourcePlaces(stack: string, folder: string): string {
	const maps = new Map<string, SourceMap | undefined>();
	return stack.replaceAll(builtPlace, (whole, file: string, line: string, column: string) => {
		if (!maps.has(file)) maps.set(file, mapOf(path.join(folder, `${file}.map`)));
		const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
		return entry && 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}` : whole;
	});
}

function mapOf(file: string): SourceMap | undefined {
	try {
		return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
	} catch {
		return undefined;
	}
}

function withCauses(error: Error): string {
	const own = error.stack ?? String(error);
	return error.cause instanceof Error ? `${own}\ncaused by ${withCauses(error.cause)}` : own;
}
