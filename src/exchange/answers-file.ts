/** An answers file's text -> what it says, place by place. Whether it fits a draft is judged in `take-answers.ts`. */
import * as z from 'zod';
import {openReasons} from '../core/draft/answers.ts';
import {editions, type Edition} from '../core/bank/edition.ts';
import {nearest} from '../core/text/nearest.ts';
import {answersFileWords as words, type Trouble} from '../wording/en/answers-file.ts';
import {parseYaml, type LocatedYaml} from './located-yaml.ts';

// Every value is read as the text that was written; the question's kind says what the text means.
const text = z.string();
const openSchema = z.strictObject({open: z.enum(openReasons), who: text.optional()});
const pointerSchema = z.union([text, z.strictObject({document: text, where: text.optional()})]);
const valueSchema = z.union([text, openSchema, z.strictObject({document: text, where: text.optional()}), z.array(pointerSchema)]);
const documentSchema = z.strictObject({title: text.min(1), link: text.optional(), date: text.optional()});

export type GivenValue = z.infer<typeof valueSchema>;
export type GivenOpen = z.infer<typeof openSchema>;
export type GivenDocument = z.infer<typeof documentSchema>;

export interface Given<T> {
	readonly line: number;
	readonly value: T;
}

export interface AnswersFile {
	readonly edition: Edition | undefined;
	readonly by: string | undefined;
	/** The register, by the short names that answers use. */
	readonly evidence: ReadonlyMap<string, Given<GivenDocument>>;
	/** By fact id. */
	readonly facts: ReadonlyMap<string, Given<GivenValue>>;
	/** Rows given in a line, as at the terminal: `"5.6": yes, policy 4.2`. */
	readonly lines: ReadonlyMap<string, Given<string>>;
	/** By provision, then by the part or question of the row. */
	readonly provisions: ReadonlyMap<string, {readonly line: number; readonly values: ReadonlyMap<string, Given<GivenValue>>}>;
}

export interface Problem extends Trouble {
	readonly line: number;
	/** Where in the file: `provisions.5.3.answer`. */
	readonly place: string;
}

export type ReadAnswers = {readonly file: AnswersFile; readonly problems: readonly Problem[]} | {readonly unreadable: readonly Problem[]};

const topKeys = ['edition', 'by', 'evidence', 'facts', 'provisions'];

/** Takes all that can be read; what cannot is a problem with its line. */
export function readAnswers(source: string): ReadAnswers {
	const yaml = parseYaml(source, {asText: true});
	if ('errors' in yaml) return {unreadable: yaml.errors.map(({line, message}) => ({line, place: '', ...words.notYaml(message)}))};
	if (!isMapping(yaml.data)) return {unreadable: [{line: 1, place: '', ...words.notAnswers()}]};
	const reader = new Reader(yaml);
	const {data} = yaml;
	for (const key of Object.keys(data)) if (!topKeys.includes(key)) reader.report([key], words.unknownKey(key, nearest(key, topKeys), topKeys));
	const edition = reader.take(z.enum(editions), data['edition'], ['edition']);
	const by = reader.take(text.trim().min(1), data['by'], ['by']);
	const evidence = reader.takeEach(documentSchema, data['evidence'], ['evidence']);
	const facts = reader.takeEach(valueSchema, data['facts'], ['facts']);
	const provisions = new Map<string, {line: number; values: ReadonlyMap<string, Given<GivenValue>>}>();
	const lines = new Map<string, Given<string>>();
	for (const [id, row] of reader.entries(data['provisions'], ['provisions'])) {
		if (typeof row === 'string' && row.trim() !== '') {
			lines.set(id, {line: yaml.lineOf(['provisions', id]), value: row});
			continue;
		}

		provisions.set(id, {line: yaml.lineOf(['provisions', id]), values: reader.takeEach(valueSchema, row, ['provisions', id])});
	}

	return {file: {edition, by, evidence, facts, lines, provisions}, problems: reader.problems};
}

class Reader {
	readonly problems: Problem[] = [];
	readonly #yaml: LocatedYaml;

	constructor(yaml: LocatedYaml) {
		this.#yaml = yaml;
	}

	report(path: readonly string[], trouble: Trouble): void {
		this.problems.push({line: this.#yaml.lineOf(path), place: path.join('.'), ...trouble});
	}

	take<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): T | undefined {
		if (value === undefined) return undefined;
		const result = schema.safeParse(value);
		if (result.success) return result.data;
		this.report(path, path[0] === 'edition' ? words.notAnEdition(written(value)) : path[0] === 'evidence' ? words.notADocument(path.at(-1)!) : words.notAValue(written(value)));
		return undefined;
	}

	takeEach<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): ReadonlyMap<string, Given<T>> {
		const taken = new Map<string, Given<T>>();
		for (const [key, each] of this.entries(value, path)) {
			const read = this.take(schema, each, [...path, key]);
			if (read !== undefined) taken.set(key, {line: this.#yaml.lineOf([...path, key]), value: read});
		}

		return taken;
	}

	/** An empty mapping is written as nothing at all. */
	entries(value: unknown, path: readonly string[]): ReadonlyArray<readonly [string, unknown]> {
		if (value === undefined || value === '') return [];
		if (isMapping(value)) return Object.entries(value);
		this.report(path, words.notAMapping(path.join('.')));
		return [];
	}
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
