/** Answers as marks, as other words, or lost. */
import {answersAs, asBlankForm, inTurn, losingSome, plainAnswers, withoutAnswers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {tabTable} from '../writing/delimited.ts';
import {markdownDocument, plainDocument} from '../writing/document.ts';
import {pipeTable} from '../writing/pipes.ts';
import {officialColumns, tableOf} from '../writing/table.ts';

const inPipes = (name: string, change: Layout['change'] & {}): Layout => ({name, format: 'markdown', change, write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition))))});
const inTabs = (name: string, change: Layout['change'] & {}): Layout => ({name, format: 'text', change, write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition))))});

export const answers: readonly Layout[] = [
	inTabs('answers-ticks', answersAs({yes: '✓', no: '✗', partial: 'Partial', 'not-applicable': 'N/A'})),
	inPipes('answers-boxes', answersAs({yes: '☒ Yes ☐ No', no: '☐ Yes ☒ No', partial: 'Partly met', 'not-applicable': 'Not applicable'})),
	inPipes('answers-letters', answersAs({yes: 'Y', no: 'N', partial: 'P', 'not-applicable': 'N/A'})),
	inTabs('answers-compliant', answersAs({yes: 'Compliant', no: 'Not compliant', partial: 'Partially compliant', 'not-applicable': 'Not applicable'})),
	inPipes('answers-lost', withoutAnswers),
	inTabs('answers-some-lost', inTurn(plainAnswers, losingSome(0.3, (row) => ({...row, comply: 'blank', answer: ''})))),
	inPipes('blank-form', asBlankForm),
];
