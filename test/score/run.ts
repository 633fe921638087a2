/**
 * `npm run score`: how far the gap checks agree with a careful reader of real documents; ends with 1 where a document is below its floor.
 * `--rows` adds every miss and false alarm, `--json` is for machines, `--labels FILE` (repeatable) scores other labels,
 * `--sentences FILE` other sentences than test/fixtures/labels has.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gapsOfReading} from '../../src/core/checks/index.ts';
import type {FormReading} from '../../src/core/form-row.ts';
import {realBank, root} from '../helpers/bank.ts';
import {labelFile, readLabels, type LabelledDocument} from './label-file.ts';
import {codeTable, disagreements, documentTable, isAboveFloor, sentenceTable, type CodeScore, type DocumentScore} from './report.ts';
import {f1Of, judge, precisionOf, recallOf, tallyOf, type Tally} from './scoring.ts';
import {isRight, readSentences, type Case} from './sentence-file.ts';

/** The day on which the documents are judged, so that the score is the same on every day. */
const asOf = '2026-11-22';

/** Labels that came with the documents were made by the reader whose rules the checks follow; ours are a second reader's. */
const floors = {given: 0.95, ours: 0.9};

const {values: options} = parseArgs({
	options: {
		labels: {type: 'string', multiple: true, default: [labelFile]},
		sentences: {type: 'string', default: join(root, 'test/fixtures/labels/sentences.json')},
		rows: {type: 'boolean', default: false},
		json: {type: 'boolean', default: false},
	},
});

const codes = readLabels(labelFile).codes ?? [];
const documents = options.labels.flatMap((file) => readLabels(file).documents).map(scoreDocument);
const sentences = existsSync(options.sentences) ? scoreSentences(readSentences(options.sentences)) : [];
const judgements = documents.flatMap((each) => each.judgements);

process.stdout.write(options.json ? `${JSON.stringify(asData(), undefined, '\t')}\n` : `${asText()}\n`);
process.exitCode = documents.every(isAboveFloor) ? 0 : 1;

function gapsIn(reading: FormReading) {
	return gapsOfReading({bank: realBank(reading.edition), reading, asOf});
}

function scoreDocument({name, isOurs, reading, labels}: LabelledDocument): DocumentScore {
	return {document: name, floor: isOurs ? floors.ours : floors.given, judgements: judge(labels, gapsIn(reading), codes)};
}

function scoreSentences(cases: readonly Case[]): readonly CodeScore[] {
	return [...Map.groupBy(cases, ({code}) => code)].map(([code, own]) => {
		const wrong = own.filter((each) => !isRight(each, gapsIn(each.reading)));
		return {code, right: own.length - wrong.length, of: own.length, wrong: wrong.map(wrongLine)};
	});
}

function wrongLine({code, expected, on, why, reading}: Case): string {
	const [first] = reading.rows;
	const row = first && `${first.provision} (${reading.edition}) ${[first.evidence, first.commentary].filter((text) => text !== '').join(' | ')}`;
	return `${code}, ${expected ? `expected${on ? ` on ${on.join(', ')}` : ''}` : 'not expected'}: ${row}\n\t${why}`;
}

function asText(): string {
	const parts = [documentTable(documents), codeTable(judgements, codes)];
	if (options.rows) parts.push(disagreements(judgements));
	if (sentences.length > 0) parts.push(sentenceTable(sentences));
	if (options.rows) parts.push(sentences.flatMap(({wrong}) => wrong).join('\n'));
	return parts.filter((part) => part !== '').join('\n\n');
}

function asData(): unknown {
	const figures = (tally: Tally) => ({...tally, precision: precisionOf(tally), recall: recallOf(tally), f1: f1Of(tally)});
	return {
		documents: documents.map((each) => ({document: each.document, ...figures(tallyOf(each.judgements)), floor: each.floor, isAboveFloor: isAboveFloor(each)})),
		codes: codes.map((code) => ({code, ...figures(tallyOf(judgements.filter((judgement) => judgement.code === code)))})),
		all: figures(tallyOf(judgements)),
		disagreements: judgements.filter(({verdict}) => verdict !== 'hit'),
		sentences,
	};
}
