/** What happens to an assessment's words before they are set out: each gives the assessment back changed. */
import type {Comply} from '../../src/core/bank/form-row.ts';
import {changeRows, type Assessment, type SourceRow} from './assessment.ts';
import type {Random} from './random.ts';

type Change = (assessment: Assessment, random: Random) => Assessment;

export const inTurn = (...changes: readonly Change[]): Change => (assessment, random) => changes.reduce((changed, change) => change(changed, random), assessment);

/** Every answer by one word or mark; an empty cell stays empty. */
export const answersAs = (marks: Readonly<Record<Exclude<Comply, 'blank'>, string>>): Change => (assessment) => changeRows(assessment, (row) => ({...row, answer: row.comply === 'blank' ? '' : marks[row.comply]}));

export const plainAnswers = answersAs({yes: 'Yes', no: 'No', partial: 'Partially', 'not-applicable': 'N/A'});

export const withoutAnswers: Change = (assessment) => changeRows(assessment, (row) => ({...row, comply: 'blank', answer: ''}));

export const withoutNumbers: Change = (assessment) => changeRows(assessment, (row) => ({...row, number: ''}));

export const numbersAs = (write: (row: SourceRow) => string): Change => (assessment) => changeRows(assessment, (row) => ({...row, number: write(row)}));

export const requirementsAs = (write: (requirement: string, random: Random) => string): Change => (assessment, random) => changeRows(assessment, (row) => ({...row, requirement: write(row.requirement, random)}));

export const withoutRequirements = requirementsAs(() => '');

/** Nothing filled in: the form as it is handed out. */
export const asBlankForm: Change = (assessment) => changeRows(assessment, (row) => ({...row, comply: 'blank', answer: '', evidence: '', commentary: ''}));

/** A share of the rows, by chance, without what `lose` takes away. */
export const losingSome = (share: number, lose: (row: SourceRow) => SourceRow): Change => (assessment, random) => changeRows(assessment, (row) => (random.next() < share ? lose(row) : row));

/** Evidence and commentary as one text, for a document that has one column for both. */
export const freeTextTogether: Change = (assessment) => changeRows(assessment, (row) => ({...row, evidence: [row.evidence, row.commentary].filter((text) => text !== '').join('\n'), commentary: ''}));

export const everywhere = (write: (text: string, random: Random) => string): Change => (assessment, random) =>
	changeRows(assessment, (row) => ({...row, requirement: write(row.requirement, random), evidence: write(row.evidence, random), commentary: write(row.commentary, random)}));

export function curlQuotes(text: string): string {
	return text.replaceAll(/(^|[\s(])'/gm, '$1‘').replaceAll('\'', '’').replaceAll(/(^|[\s(])"/gm, '$1“').replaceAll('"', '”');
}

const slips: readonly (readonly [string, string])[] = [['l', '1'], ['o', '0'], ['rn', 'm'], ['m', 'rn'], ['i', 'l'], ['e', 'c'], [' ', ''], [',', '.'], ['ti', 'ﬁ'], ['h', 'b']];

/** What a scanner misreads: about one letter in `every`, never inside an address. */
export const misread = (every: number) => (text: string, random: Random): string =>
	text.replaceAll(/\S+/g, (word) => (/[:/@]/.test(word) || random.next() > word.length / every ? word : slip(word, random)));

function slip(word: string, random: Random): string {
	const possible = slips.filter(([from]) => word.includes(from));
	if (possible.length === 0) return word;
	const [from, to] = random.pick(possible);
	return word.replace(from, to);
}

const houseWords: readonly (readonly [RegExp, string])[] = [
	[/\bLandlords must\b/g, 'We must'],
	[/\blandlords must\b/g, 'we must'],
	[/\bLandlords should\b/g, 'We should'],
	[/\bthe landlord's\b/g, 'our'],
	[/\bresidents\b/g, 'customers'],
	[/\bresident\b/g, 'customer'],
	[/\bcomplaints policy\b/g, 'Complaints Policy'],
	[/\bworking days\b/g, 'days'],
];

/** The Code's words put into the landlord's own, as some do. */
export const inHouseWords = (requirement: string) => houseWords.reduce((text, [from, to]) => text.replaceAll(from, to), requirement);

/** The first words only. */
export const cutShort = (letters: number) => (requirement: string) => (requirement.length <= letters ? requirement : `${requirement.slice(0, letters).replace(/\s+\S*$/, '')}…`);
