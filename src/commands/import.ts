/** `comply import FILE`: what a finished assessment says, row by row; or a draft's own document, edited, back into its draft. */
import path from 'node:path';
import {plainLine} from '../core/text/plain-text.ts';
import type {Bank} from '../core/bank/bank.ts';
import {complyAnswers} from '../core/bank/form-row.ts';
import type {DocumentReading} from '../exchange/recognise/reading.ts';
import type {TakingUp} from '../storage/open-draft.ts';
import {importWords as words} from '../wording/en/import.ts';
import {shortened} from '../wording/en/phrasing.ts';
import type {Asking} from './ask-at-terminal.ts';
import {json, refuse, type CommandIo, type ExitCode} from './io.ts';
import {openOwnFile} from './open-own-file.ts';
import {readAssessment} from './read-assessment.ts';

export interface ImportArguments extends TakingUp {
	readonly file: string;
	readonly json?: boolean | undefined;
	/** Puts a question about an edited document; left out where nobody is there to answer. */
	readonly ask?: Asking['ask'] | undefined;
}

/** 0 when it was read; 2 for a file that is no self-assessment. */
export async function importFile({file, json: isJson, ask, ...takingUp}: ImportArguments, io: CommandIo): Promise<ExitCode> {
	const edited = await openOwnFile(file);
	if (edited !== undefined) {
		if ('isBroken' in edited) return refuse(io, words.notUtf8(path.basename(file)));
		const {importEdited} = await import('./import-edited.ts');
		return importEdited({file, bytes: edited.bytes, edited: edited.own, json: isJson, ask, ...takingUp}, io);
	}

	const read = await readAssessment(file, io);
	if ('refused' in read) return refuse(io, read.refused);
	if (isJson) io.out(json(read.reading));
	else io.out(told(file, read.reading, read.bank));
	return 0;
}

function told(file: string, reading: DocumentReading, bank: Bank): string {
	const sections = bank.sections.flatMap(({number, title, provisions}) => {
		const ids = new Set(provisions.map(({id}) => id));
		const rows = reading.rows.filter(({provision}) => ids.has(provision));
		const counts = complyAnswers.flatMap((answer) => {
			const count = rows.filter(({comply}) => comply === answer).length;
			return count === 0 ? [] : [`${count} ${words.answers[answer]}`];
		});
		return rows.length === 0 ? [] : [words.section(number, title, counts.join(', '))];
	});
	const unanswered = reading.rows.flatMap(({provision, comply}) => (comply === 'blank' ? [provision] : []));
	const findings = words.findings(reading.issues).map((line) => `  ${line}`);
	const unplaced = reading.unplaced.map((text) => `  ${shortened(text, longest)}`);
	return `${[
		words.read(plainLine(path.basename(file)), reading.rows.length, reading.edition, reading.landlord),
		...sections,
		...(unanswered.length === 0 || unanswered.length > mostNamed ? [] : [`  ${words.unanswered([...new Set(unanswered)])}`]),
		...(findings.length === 0 ? [] : ['', words.lookAt, ...findings]),
		...(unplaced.length === 0 ? [] : ['', words.unplaced, ...unplaced]),
		...(reading.leftOut === undefined ? [] : ['', words.leftOut, ...leftOutLines(reading.leftOut)]),
		'',
		words.next(plainLine(file)),
	].join('\n')}\n`;
}

/** The same "No" may be struck out in every row: said once. */
function leftOutLines(leftOut: NonNullable<DocumentReading['leftOut']>): readonly string[] {
	return [...Map.groupBy(leftOut, ({kind, text}) => words.leftOutOf(kind, shortened(text, longest), 1)).values()].map((same) => `  ${words.leftOutOf(same[0]!.kind, shortened(same[0]!.text, longest), same.length)}`);
}

const longest = 160;
/** With more rows open, the counts tell enough. */
const mostNamed = 20;
