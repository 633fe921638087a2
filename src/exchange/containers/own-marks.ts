/** What a document of ours carries beside its text, by which it is read back: fields of the draft, marks of rows, comments. */

/** A stretch of a line. */
export interface Stretch {
	readonly text: string;
	/** Where its text leads. */
	readonly address?: string;
	/** Stands in the dress in which our documents print what was not given. */
	readonly isMissing?: true;
}

export type StretchLine = readonly Stretch[];

export interface MarginComment {
	/** As the rows name it that it stands at. */
	readonly id: string;
	readonly author: string;
	readonly text: string;
	/** The words it was put to; empty where it was put to a place. */
	readonly quoted: string;
}

export interface OwnMarks {
	/** The fields of the document's front matter, without those that have no value. */
	readonly front: ReadonlyMap<string, string>;
	readonly comments: readonly MarginComment[];
}

/** The properties of a Word file are everybody's; ours begin with this. */
export const propertyPrefix = 'comply_';
/** The character style in which the Word form prints what was not given. */
export const missingStyle = 'Missing';

const bookmark = /^(row|action|putoff|evidence|fact)_(\w+)$/;

/** A bookmark's name as the mark of a row: `row_5_3` is `row 5.3`. Undefined for a bookmark that is none of ours. */
export function markOfBookmark(name: string): string | undefined {
	const [, kind, id] = bookmark.exec(name) ?? [];
	if (kind === undefined || id === undefined) return undefined;
	return `${kind === 'putoff' ? 'put-off' : kind} ${kind === 'fact' ? id : id.replaceAll('_', '.')}`;
}

/** The fields that the root of a web page carries; undefined where it carries none. */
export function readFields(json: string): ReadonlyMap<string, string> | undefined {
	try {
		const fields: unknown = JSON.parse(json);
		if (typeof fields !== 'object' || fields === null) return undefined;
		return new Map(Object.entries(fields).flatMap(([field, value]) => (typeof value === 'string' || typeof value === 'number' ? [[field, String(value)] as const] : [])));
	} catch {
		return undefined;
	}
}
