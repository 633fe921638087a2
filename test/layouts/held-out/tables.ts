/** Tables whose columns, answers or rows are not as the form has them. */
import {rowsOf, type Assessment, type SourceRow} from '../assessment.ts';
import {answersAs, curlQuotes, everywhere, freeTextTogether, inTurn, numbersAs, plainAnswers, requirementsAs, withoutNumbers} from '../changes.ts';
import type {Layout} from '../layout.ts';
import {csvTable, onOneLine, tabTable} from '../writing/delimited.ts';
import {markdownDocument, plainDocument, titleOf} from '../writing/document.ts';
import {pipeTable} from '../writing/pipes.ts';
import {answer, commentary, evidence, freeText, freeTextColumns, number, officialColumns, requirement, tableOf, titled, type Column} from '../writing/table.ts';

const markdown = (name: string, columns: (assessment: Assessment) => readonly Column[], change?: Layout['change']): Layout => ({
	name,
	format: 'markdown',
	...(change && {change}),
	write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, columns(assessment)))),
});

const mark = (title: string, ...answered: readonly SourceRow['comply'][]): Column => ({title, cell: ({comply}) => (answered.includes(comply) ? 'X' : '')});
const lastYear: Column = {title: 'Position last year', cell: ({provision}) => (Number(provision.split('.')[1]) % 3 === 0 ? 'No' : 'Yes')};
const duty: Column = {title: 'Must / should', cell: ({obligation}) => (obligation === 'must' ? 'Must' : 'Should')};
const titles = (assessment: Assessment) => Object.fromEntries(assessment.sections.flatMap((section) => section.parts.flatMap(({rows}) => rows.map((row) => [row.provision, section.title]))));

/** The row in two pieces, as a page break in Word leaves it once somebody repeats the number. */
function continued(columns: readonly Column[], row: SourceRow): readonly (readonly string[])[] {
	const cells = columns.map(({cell}) => cell(row));
	const at = row.requirement.lastIndexOf(' ', 140);
	if (row.requirement.length < 220) return [cells];
	return [cells.map((cell, index) => (index === 1 ? cell.slice(0, at) : cell)), cells.map((cell, index) => (index === 0 ? `${cell} (cont.)` : index === 1 ? cell.slice(at + 1) : ''))];
}

const inNumberOrder = (rows: readonly SourceRow[]) => rows.toSorted((one, other) => Number(one.provision.split('.')[0]) - Number(other.provision.split('.')[0]) || Number(one.provision.split('.')[1]) - Number(other.provision.split('.')[1]));

export const tables: readonly Layout[] = [
	markdown('two-answer-columns', ({edition}) => [number, requirement, mark('Yes', 'yes', 'partial'), mark('No', 'no', 'partial'), ...freeTextColumns(edition)], inTurn(plainAnswers, (assessment) => ({
		...assessment,
		sections: assessment.sections.map((section) => ({...section, parts: section.parts.map((part) => ({...part, rows: part.rows.filter(({comply}) => comply !== 'not-applicable')}))})),
	}))),
	markdown('last-year-column', ({edition}) => [number, requirement, lastYear, titled(answer, 'Comply: Yes / No (this year)'), ...freeTextColumns(edition)]),
	markdown('duty-column', ({edition}) => [titled(number, 'Ref.'), duty, requirement, answer, ...freeTextColumns(edition)]),
	markdown('reversed-columns', () => [titled(commentary, 'Commentary'), evidence, titled(answer, 'Comply'), requirement, number]),
	markdown('shouted-answers', ({edition}) => officialColumns(edition), answersAs({yes: 'YES', no: 'NO', partial: 'PARTIAL', 'not-applicable': 'N/A'})),
	markdown('coloured-answers', ({edition}) => officialColumns(edition), answersAs({yes: '✅ Yes', no: '❌ No', partial: '🟠 Partial', 'not-applicable': '⚪ N/A'})),
	markdown('full-words-answers', ({edition}) => officialColumns(edition), answersAs({yes: 'Fully compliant', no: 'Non-compliant', partial: 'Partial compliance', 'not-applicable': 'Does not apply'})),
	{...markdown('answer-opens-free-text', () => [number, requirement, {title: 'Response', cell: (row) => [row.answer, freeText.cell(row)].filter((text) => text !== '').join('. ')}], inTurn(plainAnswers, freeTextTogether)), joinsFreeText: true},
	markdown('answer-in-requirement', ({edition}) => [number, {title: 'Code requirement', cell: (row) => `${row.requirement} ${row.answer}`.trim()}, {title: 'Comply: Yes/No', cell: () => ''}, ...freeTextColumns(edition)], plainAnswers),
	{name: 'semicolons', format: 'text', write: (assessment) => csvTable({titles: ['Code ref', 'Requirement', 'Comply', 'Evidence', 'Comments'], rows: tableOf(rowsOf(assessment), [number, requirement, answer, evidence, commentary]).rows}, ';')},
	{
		name: 'section-column',
		format: 'markdown',
		write: (assessment) => {
			const byProvision = titles(assessment);
			return `# ${titleOf(assessment)}\n\n${pipeTable(tableOf(rowsOf(assessment), [{title: 'Section', cell: ({provision}) => byProvision[provision]!}, ...officialColumns(assessment.edition)]))}\n`;
		},
	},
	{
		name: 'continued-rows',
		format: 'text',
		write: (assessment) =>
			plainDocument(assessment, ({rows}) => {
				const columns = officialColumns(assessment.edition);
				return tabTable({titles: columns.map(({title}) => title), rows: rows.flatMap((row) => continued(columns, row))});
			}),
	},
	{
		name: 'number-order',
		format: 'text',
		write: (assessment) => `${titleOf(assessment)}\n\n${tabTable(tableOf(inNumberOrder(rowsOf(assessment)), officialColumns(assessment.edition)))}\n`,
	},
	{
		name: 'foreign-line-ends',
		format: 'text',
		change: everywhere((text) => curlQuotes(text).replaceAll(/ (?=\w{1,3}\b)/g, '\u00A0')),
		write: (assessment) => `\uFEFF${plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition))))}`.replaceAll('\n', '\r\n'),
	},
	{
		name: 'numbers-smeared',
		format: 'text',
		change: numbersAs(({provision}) => provision.replace('.', Number(provision.split('.')[1]) % 2 === 0 ? ' .' : ',').replace(/^1/, 'l')),
		write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition)))),
	},
	{
		name: 'section-numbers-only',
		format: 'text',
		change: inTurn(numbersAs(({provision}) => provision.split('.')[0]!), requirementsAs((requirement) => onOneLine(requirement))),
		write: (assessment) => plainDocument(assessment, ({rows}) => tabTable(tableOf(rows, officialColumns(assessment.edition)))),
	},
	{
		name: 'words-dropped-no-numbers',
		format: 'markdown',
		change: inTurn(withoutNumbers, requirementsAs((text, random) => text.replaceAll(/\S+\s*/g, (word) => (random.next() < 0.06 ? '' : word)))),
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition).slice(1)))),
	},
	{
		name: 'gist-requirements',
		format: 'markdown',
		change: requirementsAs((text) => onOneLine(text).split(' ').slice(0, 6).join(' ')),
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition)))),
	},
	{
		name: 'some-sections',
		format: 'markdown',
		change: (assessment) => ({...assessment, sections: assessment.sections.slice(3, 6)}),
		write: (assessment) => markdownDocument(assessment, ({rows}) => pipeTable(tableOf(rows, officialColumns(assessment.edition)))),
	},
];
