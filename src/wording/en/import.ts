/** What is said of a document that was read, and of a file that could not be. */
import type {Edition} from '../../core/bank/edition.ts';
import type {DocumentRefusal, Doubt, Finding} from '../../core/reading/document-finding.ts';
import type {LeftOutKind} from '../../core/text/stand-ins.ts';
import {called} from './called.ts';
import {containerRefusalWords, type ContainerRefusal} from './containers.ts';
import {typedName} from './phrasing.ts';
import {storageWords} from './storage.ts';

export function refusalWords(refusal: DocumentRefusal | ContainerRefusal, file: string): string {
	switch (refusal.code) {
		case 'no-text':
			return `“${file}” holds no text. Check that it was saved to the end, and give it again.`;
		case 'no-rows':
			return `“${file}” is no self-assessment: none of the Code’s provisions stands in it with an answer. Give the completed form.`;
		case 'code-alone':
			return `“${file}” holds the Code’s own words and no answers. Give the form that was filled in.`;
		case 'board-paper':
			return `“${file}” is a board paper, which sums a self-assessment up and is not read back. Give the Word document, the web page or the markdown file of the form.`;
		case 'recommendations':
			return `“${file}” is a table of recommendations, not a self-assessment. Give the form that was filled in by the landlord.`;
		case 'other-ombudsman':
			return `“${file}” is an assessment against the other Ombudsman’s code, for councils’ other services. Give the one against the Housing Ombudsman’s Code.`;
		case 'questions-of-2020':
			return `“${file}” is the list of questions of July 2020, which has no provisions to match. Give a form on the 2022 or the 2024 Code.`;
		case 'few-rows':
			return `Only ${refusal.rows === 1 ? 'one row' : `${refusal.rows} rows`} of the ${refusal.edition} form ${refusal.rows === 1 ? 'was' : 'were'} found in “${file}”, too few for a self-assessment. Give the whole form.`;
		default:
			return containerRefusalWords(refusal, file);
	}
}

/** The system would not give the file; `code` is its own, as `ENOENT`. */
export function unreadableFile(file: string, code: string): string {
	switch (code) {
		case 'ENOENT':
			return `There is no file “${file}” here. Check its name and its folder.`;
		case 'EISDIR':
			return `“${file}” is a folder. Give the name of the file in it.`;
		case 'EACCES':
		case 'EPERM':
			return `“${file}” may not be read by you. Ask for access to it, or copy it to a folder of your own.`;
		case 'EBUSY': {
			const {message, fix} = storageWords['in-use']({file});
			return `${message} ${fix}`;
		}

		default:
			return `“${file}” could not be read${code === '' ? '' : ` (${code})`}. Copy it to this computer, then give it again.`;
	}
}

const doubts: Readonly<Record<Doubt, (provision: string, printed: string) => string>> = {
	'answer-unread': (provision, printed) => `${provision}: “${printed}” is no answer that can be read.`,
	'answer-inferred': (provision, printed) => printed === '' ? `${provision}: the answer was cut short; it is a guess.` : `${provision}: “${printed}” was cut short, or can be understood in more than one way; the answer is a guess.`,
	'number-missing': (provision) => `${provision}: the row has no number, and is known by the Code’s words.`,
	'number-differs': (provision, printed) => `${provision}: the row is printed as “${printed}”, and its words are those of ${provision}.`,
	'columns-guessed': (provision) => `${provision}: which part is evidence and which is commentary is a guess.`,
	'text-in-requirement': (provision) => `${provision}: text stood inside the Code’s own words, and was taken out of them.`,
};

const counted = (one: string, many: string) => (count: number) => (count === 1 ? `one ${one}` : `${count} ${many}`);

const leftOutCounts: Readonly<Record<LeftOutKind, (count: number) => string>> = {
	struck: counted('stretch of struck-out words', 'stretches of struck-out words'),
	hidden: counted('hidden text', 'hidden texts'),
	picture: counted('picture', 'pictures'),
	header: counted('page header or footer', 'page headers and footers'),
	comment: counted('comment in the margin', 'comments in the margin'),
	object: counted('file inside the file', 'files inside the file'),
};

const leftOutNames: Readonly<Record<LeftOutKind, string>> = {struck: 'struck out', hidden: 'hidden', picture: 'picture', header: 'header or footer', comment: 'comment', object: 'file inside the file'};
function hiddenParts({sheets, rows, columns}: Extract<Finding, {code: 'hidden-left'}>): readonly string[] {
	return [
		...sheets.map((name) => `the sheet “${name}”`),
		...(rows > 0 ? [rows === 1 ? 'one row' : `${rows} rows`] : []),
		...(columns > 0 ? [columns === 1 ? 'one column' : `${columns} columns`] : []),
	];
}

/** An answer of which nothing is left to quote. */
const isUnread = (finding: Finding): finding is Extract<Finding, {code: Doubt}> => finding.code === 'answer-unread' && finding.printed === '';

/** So many rows are printed twice by mistake. */
const mostRepeated = 6;

export const importWords = {
	read: (file: string, rows: number, edition: Edition, landlord: string) => `${file}: ${rows} rows of the ${edition} form${landlord === '' ? '' : `, ${landlord}`}.`,
	section: (number: number, title: string, counts: string) => `  ${number}. ${title}: ${counts}`,
	answers: {yes: 'Yes', no: 'No', partial: 'partly', 'not-applicable': 'N/A', blank: 'without an answer'},
	unanswered: (provisions: readonly string[]) => `Without an answer: ${provisions.join(', ')}.`,
	lookAt: 'Look at these rows before you rely on them:',
	/** What many rows share is said once: rows that stand twice, answers that were not read. Of a part, the provisions that it has not are no news. */
	findings(findings: readonly Finding[]): readonly string[] {
		const unread = findings.filter(isUnread).map(({provision}) => provision);
		const repeated = findings.flatMap((finding) => (finding.code === 'repeated-row' ? [finding.provision] : []));
		const isTwice = repeated.length > mostRepeated;
		const isPart = findings.some(({code}) => code === 'part-only');
		const isToldAlone = (finding: Finding) => !isUnread(finding) && !(isTwice && finding.code === 'repeated-row') && !(isPart && finding.code === 'missing-rows');
		return [
			...(isTwice ? [`The form may stand in it twice: ${repeated.length} rows are there two times, and the words of both are kept. If that is two years or two sheets, give the one you mean alone.`] : []),
			...(unread.length > 0 ? [`${unread.join(', ')}: no answer was read; it is missing, struck out or a picture.`] : []),
			...findings.filter(isToldAlone).map((finding) => importWords.finding(finding)),
		];
	},
	finding(finding: Finding): string {
		switch (finding.code) {
			case 'missing-rows':
				return `Not found: ${finding.provisions.join(', ')}.`;
			case 'part-only':
				return `This is only part of a form: ${finding.rows} of its ${finding.of} rows.`;
			case 'repeated-row':
				return `${finding.provision} is there twice; the words of both are kept.`;
			case 'other-edition':
				return `These rows are in the words of the other edition: ${finding.provisions.join(', ')}.`;
			case 'unplaced-text':
				return `${finding.texts === 1 ? 'One piece' : `${finding.texts} pieces`} of text belong${finding.texts === 1 ? 's' : ''} to no row.`;
			case 'left-out':
				return `Not read into any row: ${Object.entries(finding.counts).map(([kind, count]) => leftOutCounts[kind as LeftOutKind](count)).join(', ')}.`;
			case 'hidden-left':
				return `Hidden in the spreadsheet, and not read: ${hiddenParts(finding).join(', ')}. Show what belongs to the form, save, then give the file again.`;
			case 'landlord-unknown':
				return 'The landlord’s name was not found.';
			default:
				return doubts[finding.code](finding.provision, finding.printed);
		}
	},
	leftOut: 'Not read into any row:',
	leftOutOf: (kind: LeftOutKind, text: string, times: number) => `${leftOutNames[kind]}${text === '' ? '' : `: “${text}”`}${times > 1 ? ` (${times} times)` : ''}`,
	unplaced: 'Text that belongs to no row (nothing is thrown away):',
	notUtf8: (file: string) => `“${file}” was written by comply and is no longer UTF-8 text, so some letters in it cannot be told. Save it as UTF-8, then give it again.`,
	next: (file: string) => `To see what a reviewer would flag: ${called(`gaps ${typedName(file)}`)}. To begin this year’s assessment with it: ${called(`new --from ${typedName(file)}`)}.`,
};
