import type {Layout} from '../layout.ts';
import {blocks} from './blocks.ts';
import {pages} from './pages.ts';
import {records} from './records.ts';
import {tables} from './tables.ts';
import {webPages} from './web-pages.ts';

/** Layouts that nobody looks at while writing the reader. */
export const heldOutLayouts: readonly Layout[] = [...tables, ...blocks, ...pages, ...webPages, ...records];
