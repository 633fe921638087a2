/** An edited question file: there at the next start. A clean one: no parser runs. Counted by V8's own coverage, function by function. */
import fs from 'node:fs';
import {SourceMap} from 'node:module';
import path from 'node:path';
import {provedFigure, type Figure} from './figure.ts';
import {comply, firstQuestion, mustSee, startOnce, type Built} from './program.ts';

interface Coverage {
	readonly result: ReadonlyArray<{readonly url: string; readonly functions: ReadonlyArray<{readonly ranges: ReadonlyArray<{readonly startOffset: number; readonly count: number}>}>}>;
}

export async function measureQuestionFiles(built: Built): Promise<readonly Figure[]> {
	const clean = await parsersRun(built, firstQuestion);
	const file = path.join(built.questionsDir, 'shared/facts.yaml');
	const before = fs.readFileSync(file, 'utf8');
	const edited = 'Which landlord is this edited assessment for?';
	fs.writeFileSync(file, before.replace(firstQuestion, edited));
	const start = performance.now();
	const terminal = comply(built, ['new']);
	const took = (await mustSee(terminal, edited)) - start;
	await terminal.kill();
	fs.writeFileSync(file, before.replace(firstQuestion, `${edited} `));
	const compiling = await parsersRun(built, edited);
	fs.writeFileSync(file, before);
	await startOnce(built);
	const counts = ({yaml, schema, conditions}: Parsers) => `yaml ${yaml}, zod ${schema}, cel ${conditions}`;
	return [
		provedFigure('A question file edited: seen at the next start, nothing built', 'seen', `seen after ${took.toFixed(0)} ms`, true),
		provedFigure('Functions of the parsers that run at a clean start', 'none', counts(clean), clean.yaml + clean.schema + clean.conditions === 0),
		provedFigure('The same at the start after an edit, to show that they would be seen', 'some', counts(compiling), compiling.yaml > 0),
	];
}

interface Parsers {
	readonly yaml: number;
	readonly schema: number;
	readonly conditions: number;
}

async function parsersRun(built: Built, text: string): Promise<Parsers> {
	const folder = fs.mkdtempSync(path.join(built.folder, 'coverage-'));
	await startOnce(built, {NODE_V8_COVERAGE: folder}, text);
	const sources = fs.readdirSync(folder).flatMap((name) => functionsRun(built, JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Coverage));
	const from = (part: string) => sources.filter((source) => source.includes(`node_modules/${part}/`)).length;
	return {yaml: from('yaml'), schema: from('zod'), conditions: from('@marcbachmann/cel-js')};
}

/** The source file of each function of the built files that ran, a file as often as it has such functions. */
function functionsRun({entry}: Built, {result}: Coverage): readonly string[] {
	const folder = path.join(path.dirname(entry), 'program');
	return result.flatMap((script) => {
		const file = path.join(folder, path.basename(script.url));
		if (!script.url.endsWith(`/dist/program/${path.basename(file)}`)) return [];
		const map = new SourceMap(JSON.parse(fs.readFileSync(`${file}.map`, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]);
		const placeOf = linePlaces(fs.readFileSync(file, 'utf8'));
		return script.functions.flatMap(({ranges}) => {
			const [whole] = ranges;
			if (!whole || whole.count === 0 || whole.startOffset === 0) return [];
			const [line, column] = placeOf(whole.startOffset);
			const found = map.findEntry(line, column);
			// What the bundler wraps modules in has no place of its own in any source.
			return 'originalSource' in found && found.generatedLine === line && found.generatedColumn === column ? [path.resolve(path.dirname(fs.realpathSync(file)), found.originalSource)] : [];
		});
	});
}

/** From an offset to line and column, 0-based. */
function linePlaces(text: string): (offset: number) => readonly [line: number, column: number] {
	const beginnings = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
	return (offset) => {
		const line = beginnings.findLastIndex((beginning) => beginning <= offset);
		return [line, offset - beginnings[line]!];
	};
}
