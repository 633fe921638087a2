/** Every No with who acts and by when: as a table, by person, or in a running text, whichever there is room for. All of them are named. */
import type {Shortfall} from '../../document/model.ts';
import {plainOf} from '../../document/text.ts';
import {boardWords} from '../../wording/en/board.ts';
import {clipped} from '../office/clipped.ts';
import {bulletParagraph} from '../office/lists.ts';
import {wordsCell, writeTable} from '../office/table.ts';
import {paragraph, runs} from '../office/text.ts';
import {paragraphHeight, rowHeight, type Fitting} from './room.ts';

interface No {
	readonly provision: string;
	readonly short: string;
	readonly action: string;
	readonly owner: string;
	readonly due: string;
}

const widths = [1150, 3300, 2956, 1400, 1100];

export function fittingShortfalls(shortfalls: readonly Shortfall[], room: number): Fitting {
	const noes = shortfalls.map((each) => readNo(each, 60));
	return [tableOf, byOwner].map((write) => write(noes)).find(({height}) => height <= room) ?? inOneText(shortfalls.map((each) => readNo(each, 26)));
}

function readNo({id, isPartly, short, action, owner, due, isPast}: Shortfall, mostOfOwner: number): No {
	const said = (text: Shortfall['short']) => clipped(plainOf(text) || boardWords.notSaid, 160);
	return {provision: isPartly ? boardWords.partly(id) : id, short: said(short), action: said(action), owner: clipped(plainOf(owner), mostOfOwner), due: boardWords.due(clipped(plainOf(due), 30), isPast)};
}

function tableOf(noes: readonly No[]): Fitting {
	const rows = noes.map(({provision, short, action, owner, due}) => [provision, short, action, boardWords.owner(owner), due]);
	const height = [boardWords.noColumns, ...rows].reduce((sum, cells) => sum + rowHeight(cells, widths), 0);
	return {children: [writeTable({heads: boardWords.noColumns, widths, rows: rows.map((cells) => cells.map((words, index) => wordsCell(words, {bold: index === 0}))), pageLines: 40})], height};
}

function byOwner(noes: readonly No[]): Fitting {
	const owners = [...new Set(noes.map(({owner}) => owner))];
	const lines = owners.map((owner) => ({lead: `${boardWords.owner(owner)}: `, text: `${noes.filter((no) => no.owner === owner).map(({provision, due}) => boardWords.dated(provision, due)).join('; ')}.`}));
	return {children: lines.map(({lead, text}) => bulletParagraph([...runs(lead, {bold: true}), ...runs(text)])), height: lines.reduce((sum, {lead, text}) => sum + paragraphHeight(lead + text), 0)};
}

function inOneText(noes: readonly No[]): Fitting {
	const text = `${noes.map(({provision, owner, due}) => boardWords.named(provision, owner, due)).join('; ')}.`;
	return {children: [paragraph(text)], height: paragraphHeight(text)};
}
