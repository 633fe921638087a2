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
	/** What is not met; the provision in short where nobody has said it yet. */
	readonly what: string;
	readonly owner: string;
	readonly due: string;
}

const widths = [1250, 4656, 2200, 1800];

export function fittingShortfalls(shortfalls: readonly Shortfall[], room: number): Fitting {
	const noes = shortfalls.map((each) => readNo(each, 60));
	return [tableOf, byOwner].map((write) => write(noes)).find(({height}) => height <= room) ?? inOneText(shortfalls.map((each) => readNo(each, 26)));
}

function readNo({id, isPartly, inShort, short, owner, due}: Shortfall, mostOfOwner: number): No {
	return {provision: isPartly ? boardWords.partly(id) : id, what: clipped(plainOf(short) || inShort, 160), owner: clipped(plainOf(owner), mostOfOwner), due: clipped(plainOf(due), 30)};
}

function tableOf(noes: readonly No[]): Fitting {
	const rows = noes.map(({provision, what, owner, due}) => [provision, what, boardWords.owner(owner), boardWords.due(due)]);
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
