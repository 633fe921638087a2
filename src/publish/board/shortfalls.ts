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
/** Where nobody has said yet what will be done. */
const widthsWithoutPlans = [1150, 6256, 1400, 1100];

export function fittingShortfalls(shortfalls: readonly Shortfall[], room: number): Fitting {
	const noes = (mostOfText: number, mostOfOwner = 60) => shortfalls.map((each) => readNo(each, mostOfText, mostOfOwner));
	const ways = [() => tableOf(noes(160)), () => tableOf(noes(75)), () => byOwner(noes(0))];
	for (const way of ways) {
		const part = way();
		if (part.height <= room) return part;
	}

	return inOneText(noes(0, 26));
}

function readNo({id, isPartly, short, action, owner, due, isPast}: Shortfall, mostOfText: number, mostOfOwner: number): No {
	const said = (text: Shortfall['short']) => clipped(plainOf(text) || boardWords.notSaid, mostOfText);
	return {provision: isPartly ? boardWords.partly(id) : id, short: said(short), action: said(action), owner: clipped(plainOf(owner), mostOfOwner), due: boardWords.due(clipped(plainOf(due), 30), isPast)};
}

function tableOf(noes: readonly No[]): Fitting {
	const hasPlans = noes.some(({action}) => action !== boardWords.notSaid);
	const shown = (cells: readonly string[]) => (hasPlans ? cells : cells.toSpliced(2, 1));
	const heads = shown(boardWords.noColumns);
	const columns = hasPlans ? widths : widthsWithoutPlans;
	const rows = noes.map(({provision, short, action, owner, due}) => shown([provision, short, action, boardWords.owner(owner), due]));
	const height = [heads, ...rows].reduce((sum, cells) => sum + rowHeight(cells, columns), 0);
	return {children: [writeTable({heads, widths: columns, rows: rows.map((cells) => cells.map((words, index) => wordsCell(words, {bold: index === 0}))), pageLines: 40})], height};
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
