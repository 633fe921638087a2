import type {Layout} from '../layout.ts';
import {answers} from './answers.ts';
import {blocks} from './blocks.ts';
import {pages} from './pages.ts';
import {pipeTables} from './pipe-tables.ts';
import {records} from './records.ts';
import {requirements} from './requirements.ts';
import {separated} from './separated.ts';
import {webPages} from './web-pages.ts';

/** Layouts that whoever writes the reader may look at. */
export const shownLayouts: readonly Layout[] = [...pipeTables, ...separated, ...blocks, ...pages, ...webPages, ...answers, ...requirements, ...records];
