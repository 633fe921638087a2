/**
 * `npm run score`: how far the gap checks agree with a careful reader of real documents; ends with 1 where a document is below its floor.
 * `--rows` adds every miss and false alarm, `--json` is for machines, `--labels FILE`, `--sentences FILE` and `--labelled-rows FILE`
 * (each repeatable) score others than test/fixtures/labels has.
 */
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {labelFile, readLabels} from './label-file.ts';
import {codesOfRows, readLabelledRows, rowFiles} from './labelled-rows.ts';
import {scoreDocument, scoreRows, scoreSentences, sentenceFiles} from './measuring.ts';
import {codeTable, disagreements, documentTable, isAboveFloor, rowTable, sentenceTable} from './report.ts';
import {f1Of, precisionOf, recallOf, tallyOf, type Tally} from './scoring.ts';
import {readSentences} from './sentence-file.ts';

const {values: options} = parseArgs({
	options: {
		labels: {type: 'string', multiple: true, default: [labelFile]},
		sentences: {type: 'string', multiple: true, default: sentenceFiles},
		'labelled-rows': {type: 'string', multiple: true, default: rowFiles},
		rows: {type: 'boolean', default: false},
		json: {type: 'boolean', default: false},
	},
});

const codes = readLabels(labelFile).codes ?? [];
const documents = options.labels.flatMap((file) => readLabels(file).documents).map((each) => scoreDocument(each, codes));
const sets = options.sentences.map((file) => ({name: basename(file, '.json'), scores: scoreSentences(readSentences(file))}));
const rows = options['labelled-rows'].map((file) => scoreRows(basename(file, '.json'), readLabelledRows(file)));
const judgements = documents.flatMap((each) => each.judgements);

process.stdout.write(options.json ? `${JSON.stringify(asData(), undefined, '\t')}\n` : `${asText()}\n`);
process.exitCode = documents.every(isAboveFloor) ? 0 : 1;

function asText(): string {
	const parts = [documentTable(documents), codeTable(judgements, codes)];
	if (options.rows) parts.push(disagreements(judgements));
	for (const {name, scores} of sets) {
		parts.push(sentenceTable(name, scores));
		if (options.rows) parts.push(scores.flatMap(({wrong}) => wrong).join('\n'));
	}

	const ofRows = rows.flatMap((each) => each.judgements);
	parts.push(rowTable(rows), codeTable(ofRows, codesOfRows), ...(options.rows ? [disagreements(ofRows)] : []));
	return parts.filter((part) => part !== '').join('\n\n');
}

function asData(): unknown {
	const figures = (tally: Tally) => ({...tally, precision: precisionOf(tally), recall: recallOf(tally), f1: f1Of(tally)});
	return {
		documents: documents.map((each) => ({document: each.document, ...figures(tallyOf(each.judgements)), floor: each.floor, isAboveFloor: isAboveFloor(each)})),
		codes: codes.map((code) => ({code, ...figures(tallyOf(judgements.filter((judgement) => judgement.code === code)))})),
		all: figures(tallyOf(judgements)),
		disagreements: judgements.filter(({verdict}) => verdict !== 'hit'),
		sentences: sets,
		rows: rows.map(({name, judgements: own, blocking}) => ({name, ...figures(tallyOf(own)), blocking, codes: codesOfRows.map((code) => ({code, ...figures(tallyOf(own.filter((judgement) => judgement.code === code)))}))})),
	};
}
