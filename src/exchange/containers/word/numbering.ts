/** The bullets and numbers that Word draws before paragraphs without writing them: in a form, often the provisions' own. */
import type {Limits} from '../refusal.ts';
import {readXml} from './xml.ts';

interface Level {
	format: string;
	pattern: string;
	start: number;
}

interface List {
	readonly levels: ReadonlyMap<number, Level>;
	/** Where it starts anew, at its first item of the level. */
	readonly starts: Map<number, number>;
	/** Lists that share an abstract one count on together. */
	readonly counters: Map<number, number>;
}

interface ListDraft {
	abstract: string;
	readonly starts: Map<number, number>;
	readonly levels: Map<number, Level>;
}

/** The next mark of a list's level, counted on at each call; empty where nothing is drawn. */
export type NextMark = (list: string, level: number) => {readonly mark: string; readonly isNumber: boolean};

const mostLevels = 9;

export function readNumbering(xml: Uint8Array | undefined, limits: Limits): NextMark {
	const lists = xml ? readLists(xml, limits) : new Map<string, List>();
	return (id, level) => {
		const list = lists.get(id);
		const own = list?.levels.get(level);
		if (!list || !own || own.format === 'none') return {mark: '', isNumber: false};
		if (own.format === 'bullet') return {mark: '- ', isNumber: false};
		list.counters.set(level, list.starts.get(level) ?? (list.counters.get(level) ?? startOf(list, level) - 1) + 1);
		list.starts.delete(level);
		for (let below = level + 1; below < mostLevels; below++) list.counters.delete(below);
		const mark = own.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
			const at = Number(digit) - 1;
			return formatCount(list.counters.get(at) ?? startOf(list, at), list.levels.get(at)?.format ?? 'decimal');
		});
		return {mark: mark.trim() === '' ? '' : `${mark.trim()} `, isNumber: true};
	};
}

const startOf = ({levels}: List, level: number): number => levels.get(level)?.start ?? 1;

function readLists(xml: Uint8Array, limits: Limits): ReadonlyMap<string, List> {
	const abstracts = new Map<string, Map<number, Level>>();
	const drafts = new Map<string, ListDraft>();
	let levels: Map<number, Level> | undefined;
	let draft: ListDraft | undefined;
	let level: Level | undefined;
	let overridden = 0;
	readXml(xml, {
		open(name, attributes) {
			const value = attributes['w:val'] ?? '';
			switch (name) {
				case 'w:abstractNum':
					levels = new Map();
					abstracts.set(attributes['w:abstractNumId'] ?? '', levels);
					return;
				case 'w:num':
					draft = {abstract: '', starts: new Map(), levels: new Map()};
					levels = draft.levels;
					drafts.set(attributes['w:numId'] ?? '', draft);
					return;
				case 'w:abstractNumId':
					if (draft) draft.abstract = value;
					return;
				case 'w:lvlOverride':
					overridden = Number(attributes['w:ilvl']);
					return;
				case 'w:startOverride':
					draft?.starts.set(overridden, Number(value));
					return;
				case 'w:lvl':
					level = {format: 'decimal', pattern: '', start: 1};
					levels?.set(Number(attributes['w:ilvl']), level);
					return;
				case 'w:numFmt':
					if (level) level.format = value;
					return;
				case 'w:lvlText':
					if (level) level.pattern = value;
					return;
				case 'w:start':
					if (level) level.start = Number(value);
			}
		},
		close(name) {
			if (name === 'w:lvl') level = undefined;
		},
	}, limits);

	const shared = new Map<string, Map<number, number>>();
	const lists = new Map<string, List>();
	for (const [id, {abstract, starts, levels: own}] of drafts) {
		const counters = shared.get(abstract) ?? new Map<number, number>();
		shared.set(abstract, counters);
		lists.set(id, {levels: new Map([...(abstracts.get(abstract) ?? []), ...own]), starts, counters});
	}

	return lists;
}

function formatCount(count: number, format: string): string {
	switch (format) {
		case 'lowerLetter':
			return letters(count);
		case 'upperLetter':
			return letters(count).toUpperCase();
		case 'lowerRoman':
			return roman(count);
		case 'upperRoman':
			return roman(count).toUpperCase();
		case 'decimalZero':
			return String(count).padStart(2, '0');
		default:
			return String(count);
	}
}

/** a to z, then aa to zz, as Word counts. */
const letters = (count: number): string => (count < 1 || count > 780 ? String(count) : String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26)));

const romanDigits: ReadonlyArray<readonly [number, string]> = [
	[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(count: number): string {
	if (count < 1 || count > 3999) return String(count);
	let left = count;
	let text = '';
	for (const [value, digit] of romanDigits) {
		text += digit.repeat(Math.floor(left / value));
		left %= value;
	}

	return text;
}
