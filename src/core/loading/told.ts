/** `told.yaml`: what words tell of facts. The facts are there, and can have the values. */
import type {PlainlyTold} from '../bank/frame.ts';
import type {ToldFile} from '../bank/frame-source.ts';
import {nearest} from '../text/nearest.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {DeclaredFact} from './facts.ts';
import type {PhraseLists} from './phrase-lists.ts';

/** Facts that an edition does not ask are kept: last year's document may tell them to a form that does. */
export function loadTold(data: ToldFile, file: BankFile, declared: ReadonlyMap<string, DeclaredFact>, phrases: PhraseLists, report: Report): PlainlyTold {
	const check = (id: string | undefined, value: unknown, path: DataPath) => {
		if (id === undefined) return;
		const fact = declared.get(id)?.source;
		if (!fact) {
			const near = nearest(id, [...declared.keys()]);
			report(file, path, `"${id}" is not a fact`, near ? `Did you mean "${near}"?` : 'Declare it in questions/shared/facts.yaml.');
		} else if (value !== undefined && !canBe(fact, value)) report(file, path, `"${id}" is never ${String(value)}`, 'Write a value that the fact can have.');
	};

	for (const [index, {days, start, starts = {}}] of data.limits.entries()) {
		const path = ['limits', index];
		check(days, undefined, [...path, 'days']);
		check(start, undefined, [...path, 'start']);
		for (const option of Object.keys(starts)) check(start, option, [...path, 'starts', option]);
	}

	for (const key of ['unit', 'body', 'post'] as const) check(data[key], undefined, [key]);
	for (const [index, {fact, value}] of data.words.entries()) check(fact, value, ['words', index, 'fact']);
	const {unit, body, post} = data;
	return {
		limits: data.limits.map(({step, stage, days, start, starts}, index) => ({
			step,
			stage,
			days,
			...(start !== undefined && {start}),
			...(starts && {starts: Object.entries(starts).map(([option, words]) => ({option, words: phrases.read(words, file, ['limits', index, 'starts', option])}))}),
		})),
		...(unit !== undefined && {unit}),
		...(body !== undefined && {body}),
		...(post !== undefined && {post}),
		words: data.words.map(({fact, value, words, denials = []}, index) => {
			const denying = phrases.read(denials, file, ['words', index, 'denials']);
			return {fact, value, words: [...phrases.read(words, file, ['words', index, 'words']), ...denying], ...(denying.length > 0 && {denials: denying})};
		}),
	};
}

function canBe(fact: DeclaredFact['source'], value: unknown): boolean {
	switch (fact.kind) {
		case 'yes-no':
			return typeof value === 'boolean';
		case 'number':
			return typeof value === 'number' && value >= fact.min && value <= fact.max;
		case 'choice':
			return fact.options.some(({id}) => id === value);
		default:
			return typeof value === 'string';
	}
}
