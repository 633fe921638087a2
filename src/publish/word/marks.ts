/** By what a Word file is read back: properties of the file, and a bookmark in every row. */
import {Bookmark, type ParagraphChild} from 'docx';
import type {FrontMatter} from '../../document/model.ts';
import {printable} from '../office/printable.ts';

export function frontProperties(front: FrontMatter): ReadonlyArray<{readonly name: string; readonly value: string}> {
	return Object.entries(front).flatMap(([field, value]) => (value === null ? [] : [{name: `comply_${field}`, value: printable(String(value))}]));
}

export type MarkKind = 'row' | 'action' | 'putoff' | 'evidence';

export function bookmarked(kind: MarkKind, id: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
	return [new Bookmark({id: `${kind}_${id.replaceAll(/\W/g, '_')}`, children})];
}
