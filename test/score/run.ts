/**
 * `npm run score`: how far the gap checks agree with a careful reader of real documents; ends with 1 where a document is below its floor.
 * `--rows` adds every miss and false alarm, `--json` is for machines, `--labels FILE` and `--sentences FILE` (both repeatable) score
 * other labels and sentences than test/fixtures/labels has.
 */
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {labelFile, readLabels} from './label-file.ts';
import {scoreDocument, scoreSentences, sentenceFiles} from './measuring.ts';
import {codeTable, disagreements, documentTable, isAboveFloor, sentenceTable} from './report.ts';
import {f1Of, precisionOf, recallOf, tallyOf, type Tally} from './scoring.ts';
import {readSentences} from './sentence-file.ts';

const {values: options} = parseArgs({
	options: {
		labels: {type: 'string', multiple: true, default: [labelFile]},
		sentences: {type: 'string', multiple: true, default: sentenceFiles},
		rows: {type: 'boolean', default: false},
		json: {type: 'boolean', default: false},
	},
});

const codes = readLabels(labelFile).codes ?? [];
const documents = options.labels.flatMap((file) => readLabels(file).documents).map((each) => scoreDocument(each, codes));
const sets = options.sentences.map((file) => ({name: basename(file, '.json'), scores: scoreSentences(readSentences(file))}));
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
	};
}
