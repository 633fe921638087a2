/** Runs the checks on what was labelled, and sets both side by side. */
import {join} from 'node:path';
import {gapsOfReading} from '../../src/core/checks/index.ts';
import type {FormReading} from '../../src/core/bank/form-row.ts';
import type {Gap} from '../../src/core/checks/gap.ts';
import {realBank, root} from '../helpers/bank.ts';
import type {LabelledDocument} from './label-file.ts';
import {codesOfRows, type LabelledRow} from './labelled-rows.ts';
import type {CodeScore, DocumentScore, RowScore} from './report.ts';
import {judge} from './scoring.ts';
import {isRight, type Case} from './sentence-file.ts';

/** The day on which the documents are judged, so that the score is the same on every day. */
const asOf = '2026-11-22';

/** Labels that came with the documents were made by the reader whose rules the checks follow; ours are a second reader's. */
const floors = {given: 0.95, ours: 0.93};

const sentenceFile = (name: string) => join(root, `test/fixtures/labels/${name}.json`);

/** The first set was looked at after it had been measured, and the checks were made better by it; the second was not. */
export const sentenceFiles = [sentenceFile('sentences'), sentenceFile('sentences-second')];

export function scoreDocument({name, isOurs, reading, labels}: LabelledDocument, codes: readonly string[]): DocumentScore {
	return {document: name, floor: isOurs ? floors.ours : floors.given, judgements: judge(labels, gapsIn(reading), codes)};
}

export function scoreSentences(cases: readonly Case[]): readonly CodeScore[] {
	return [...Map.groupBy(cases, ({code}) => code)].map(([code, own]) => {
		const wrong = own.filter((each) => !isRight(each, gapsIn(each.reading)));
		const alarms = wrong.filter(({expected}) => !expected).length;
		return {code, right: own.length - wrong.length, of: own.length, alarms, wrong: wrong.map(wrongLine)};
	});
}

/** `blocking`: how many of the gaps told as blocking the reader flags too, or could, and how many he would not. */
export function scoreRows(name: string, rows: readonly LabelledRow[]): RowScore {
	const blocking = {right: 0, wrong: 0};
	const judgements = rows.flatMap(({reading, label}) => {
		const found = gapsIn(reading).filter(({code, provision}) => provision === label.provision && codesOfRows.some((each) => each === code));
		for (const {code, severity} of found) {
			if (severity === 'blocking') blocking[[...label.gaps, ...label.borderline].includes(code) ? 'right' : 'wrong'] += 1;
		}

		return judge([label], found, codesOfRows);
	});
	return {name, judgements, blocking};
}

function gapsIn(reading: FormReading): readonly Gap[] {
	return gapsOfReading({bank: realBank(reading.edition), reading, asOf});
}

function wrongLine({code, expected, on, why, reading}: Case): string {
	const [first] = reading.rows;
	const row = first && `${first.provision} (${reading.edition}) ${[first.evidence, first.commentary].filter((text) => text !== '').join(' | ')}`;
	return `${code}, ${expected ? `expected${on ? ` on ${on.join(', ')}` : ''}` : 'not expected'}: ${row}\n\t${why}`;
}
