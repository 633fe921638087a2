/** What tells the page from the fragment: the first has styles, roles and labels of its own, the second none, and begins a heading lower. */
import {element, type Attributes, type Html} from './element.ts';

export interface Look {
	readonly isFragment: boolean;
	/** A heading of the document: 1 is its title. */
	readonly heading: (level: number, text: string, attributes?: Attributes) => Html;
	/** Attributes that only a page with its own styles needs. */
	readonly styled: (attributes: Attributes) => Attributes;
}

export function lookOf(isFragment: boolean): Look {
	const lower = isFragment ? 1 : 0;
	return {
		isFragment,
		heading: (level, text, attributes = {}) => element(`h${Math.min(level + lower, 6)}`, attributes, text),
		styled: (attributes) => (isFragment ? {} : attributes),
	};
}
