/** What styles say: of a paragraph whether it is a heading and whether it is numbered, of text whether it is struck out or hidden. */
import type {Limits} from '../refusal.ts';
import {isOn, readXml} from './xml.ts';

export interface Style {
	readonly isStruck?: boolean;
	readonly isHidden?: boolean;
	readonly font?: string;
	readonly heading?: number;
	readonly list?: string;
	readonly level?: number;
}

interface StyleDraft {
	name: string;
	parent: string;
	outline?: number;
	list?: string;
	level?: number;
	isStruck?: boolean;
	isHidden?: boolean;
	font?: string;
}

/** Of paragraphs and of characters. */
export type Styles = ReadonlyMap<string, Style>;

export function readStyles(xml: Uint8Array | undefined, limits: Limits): Styles {
	const drafts = new Map<string, StyleDraft>();
	if (!xml) return new Map();
	let current: StyleDraft | undefined;
	readXml(xml, {
		open(name, attributes) {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:style') {
				current = ['paragraph', 'character'].includes(attributes['w:type'] ?? '') ? {name: '', parent: ''} : undefined;
				if (current) drafts.set(attributes['w:styleId'] ?? '', current);
			} else if (!current) return;
			else if (name === 'w:name') current.name = value.toLowerCase();
			else if (name === 'w:basedOn') current.parent = value;
			else if (name === 'w:outlineLvl') current.outline = Number(value);
			else if (name === 'w:numId') current.list = value;
			else if (name === 'w:ilvl') current.level = Number(value);
			else if (name === 'w:strike' || name === 'w:dstrike') current.isStruck = isOn(attributes) || (current.isStruck ?? false);
			else if (name === 'w:rFonts') current.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
			else if (name === 'w:vanish') current.isHidden = isOn(attributes);
		},
		close(name) {
			if (name === 'w:style') current = undefined;
		},
	}, limits);
	return new Map([...drafts.keys()].map((id) => [id, resolve(drafts, id)]));
}

/** Ancestors beyond this many are a circle. */
const mostAncestors = 20;

function resolve(drafts: ReadonlyMap<string, StyleDraft>, id: string): Style {
	const style: {heading?: number; list?: string; level?: number; isStruck?: boolean; isHidden?: boolean; font?: string} = {};
	let draft = drafts.get(id);
	for (let step = 0; draft && step < mostAncestors; step++) {
		const heading = headingOf(draft);
		if (heading !== undefined) style.heading ??= heading;
		if (draft.list !== undefined) style.list ??= draft.list;
		if (draft.level !== undefined) style.level ??= draft.level;
		if (draft.isStruck !== undefined) style.isStruck ??= draft.isStruck;
		if (draft.font) style.font ??= draft.font;
		if (draft.isHidden !== undefined) style.isHidden ??= draft.isHidden;
		draft = drafts.get(draft.parent);
	}

	return style;
}

function headingOf({name, outline}: StyleDraft): number | undefined {
	if (name === 'title') return 1;
	if (name === 'subtitle') return 2;
	const named = /^heading (\d)$/.exec(name)?.[1];
	return headingAt(named === undefined ? outline : Number(named) - 1);
}

/** An outline level, from 0, as a heading; level 9 is running text. */
export const headingAt = (outline: number | undefined): number | undefined => (outline === undefined || !(outline >= 0 && outline < 9) ? undefined : Math.min(outline + 1, 6));
