/** A document of any container to the rows of the form. */
import type {Bank} from '../../core/bank/bank.ts';
import type {Edition} from '../../core/bank/edition.ts';
import type {LeftOut} from '../../core/text/stand-ins.ts';
import type {Layout} from '../containers/layout.ts';
import {chooseEdition} from './choose-edition.ts';
import {findingsOf} from './findings.ts';
import {finishRows} from './finish.ts';
import {takeLines} from './gather/gather-lines.ts';
import {leave, setMentionsAside, startGathering, type Gathering} from './gather/gathering.ts';
import {takeRow} from './gather/take-row.ts';
import type {Read} from './reading.ts';
import {refusalOf} from './refuse.ts';
import {readFormTables, type FormTables} from './shape/form-tables.ts';
import {gridOf} from './shape/grid.ts';
import {readStyle} from './shape/line-style.ts';
import {piecesOf, type Piece} from './shape/pieces.ts';
import {splitLabels} from './shape/split-rows.ts';
import {readWhose} from './whose.ts';
import {codeWords, type CodeWords} from './words/code-words.ts';
import {lettersOf} from './words/letters.ts';

/** All column headings of a form, run together in one line. */
const longestHeading = 240;

/** What a container has besides its layout. */
export interface Beside {
	readonly leftOut?: readonly LeftOut[] | undefined;
	readonly headers?: readonly string[] | undefined;
}

export type Banks = Readonly<Record<Edition, Bank>>;

export function readLayout(layout: Layout, banks: Banks, {leftOut = [], headers = []}: Beside = {}): Read {
	const grids = layout.map((block) => (block.kind === 'table' ? gridOf(block) : undefined));
	const texts = layout.flatMap((block, index) => (block.kind === 'table' ? grids[index]!.flat() : [block.text]));
	const words = chooseEdition(texts, codeWords(banks['2024']), codeWords(banks['2022']));
	const tables = readFormTables(words, grids.flatMap((grid) => grid ?? []));
	const gathering = startGathering(words);
	gather(gathering, piecesOf(layout, grids, words, tables), tables);
	setMentionsAside(gathering);
	const rows = finishRows(gathering.rows, hasCommentary(words, texts), tables.main?.roles.some((role) => role === 'comply' || role === 'tick') ?? false);
	const refusal = refusalOf({texts, words, rows, gathering});
	if (refusal) return {refusal};
	const whose = readWhose([...gathering.preface], headers);
	const unplaced = [...gathering.preface, ...gathering.unplaced].filter((text) => text !== whose.title && text !== whose.landlord);
	return {reading: {edition: words.edition, ...whose, rows, unplaced, ...(leftOut.length > 0 && {leftOut}), issues: findingsOf({words, rows, gathering, landlord: whose.landlord, unplaced, leftOut})}};
}

/** The form of 2022 has one column for both; some landlords kept it for the Code of 2024. */
function hasCommentary({edition}: CodeWords, texts: readonly string[]): boolean {
	if (edition === '2022') return false;
	const headings = texts.filter((text) => /commentary/i.test(text)).flatMap((text) => text.split('\n')).filter((line) => line.length <= longestHeading && /commentary/i.test(line)).map(lettersOf);
	return !headings.some((letters) => /evidence(?:and(?:any)?comment(?:s|ary)|commentaryand(?:any)?explanations?)$/.test(letters)) || headings.some((letters) => /evidencecommentaryexplanations?$|^commentaryexplanations?$/.test(letters));
}

function gather(gathering: Gathering, pieces: readonly Piece[], tables: FormTables): void {
	const style = readStyle(gathering.words, pieces.flatMap((piece) => ('lines' in piece ? piece.lines : [])));
	for (const piece of pieces) {
		if ('other' in piece) leave(gathering, piece.other);
		else if ('row' in piece) takeRow(gathering, piece.row, tables);
		else takeLines(gathering, style.labels.size > 0 ? splitLabels(piece.lines) : piece.lines, style);
	}
}
