/** A paper of two pages at most for the governing body: what it decides first, then what it has to know for it. */
import {Document, type FileChild} from 'docx';
import type {AssessmentDocument} from '../../document/model.ts';
import {boardWords} from '../../wording/en/board.ts';
import {documentWords} from '../../wording/en/document.ts';
import {clipped} from '../office/clipped.ts';
import {listNumbering} from '../office/lists.ts';
import {sealPackage} from '../office/package.ts';
import {pageOf} from '../office/page.ts';
import {printable} from '../office/printable.ts';
import {fileProperties} from '../office/properties.ts';
import {officeStyles} from '../office/styles.ts';
import {bulleted, headed, writeDecisions, writeStanding, writeSteps, writeTop} from './frame.ts';
import {pointsOf, type Points} from './points.ts';
import {fitted, headingHeight, heightOf as linesHeight, paperHeight, type Fitting} from './room.ts';
import {fittingShortfalls} from './shortfalls.ts';

/** The same document always gives the same bytes. */
export async function writeBoardPaper(document: AssessmentDocument): Promise<Uint8Array> {
	const page = pageOf(document, {isLandscape: false, margins: {top: 850, side: 1000, bottom: 850}});
	// By it comply knows the paper for its own; it is never read back, so it has none of the form's.
	const mark = {name: 'comply_board_paper', value: printable(document.front.draft_id)};
	const file = new Document({...fileProperties(document), customProperties: [mark], styles: officeStyles(9.5), numbering: listNumbering, sections: [{...page, children: contents(document)}]});
	return sealPackage(file, document.changedOn);
}

function contents(document: AssessmentDocument): readonly FileChild[] {
	const first = [writeTop(document), writeDecisions(document), writeStanding(document)];
	const last = writeSteps(document);
	const points = pointsOf(document);
	const fixed = heightOf([...first, last]);
	const noes = headed(boardWords.noes, shortfalls(document, paperHeight - fixed - points.length * leastOfPoints - headingHeight));
	const others = shared(points, paperHeight - fixed - noes.height);
	return [...first, noes, ...others, last].flatMap(({children}) => children);
}

/** Short ones take what they need, and the long ones share what is left; in their own order. */
function shared(points: readonly Points[], all: number): readonly Fitting[] {
	const parts = new Map<Points, Fitting>();
	let room = all;
	for (const each of points.toSorted((one, other) => linesHeight(one.lines) - linesHeight(other.lines))) {
		const part = headed(each.heading, bulleted(fittedPoints(each, room / (points.length - parts.size) - headingHeight)));
		parts.set(each, part);
		room -= part.height;
	}

	return points.map((each) => parts.get(each)!);
}

/** In full, unless that would leave out most of them: then in a line each. */
function fittedPoints({lines, more}: Points, room: number): readonly string[] {
	const whole = fitted(lines, room, more);
	const isFull = whole.length === lines.length || whole.length > fewPoints;
	return isFull ? whole : fitted(lines.map((line) => clipped(line, oneLine)), room, more);
}

const fewPoints = 4;
const oneLine = 92;

/** For a heading and a few of its lines. */
const leastOfPoints = 120;

function shortfalls({summary}: AssessmentDocument, room: number): Fitting {
	return summary.shortfalls.length === 0 ? bulleted([documentWords.noNoes]) : fittingShortfalls(summary.shortfalls, room);
}

function heightOf(parts: readonly Fitting[]): number {
	return parts.reduce((sum, {height}) => sum + height, 0);
}
