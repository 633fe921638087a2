/** What stands before and after the form. */
import {severities} from '../../core/checks/gap.ts';
import type {AssessmentDocument, GapEntry, RegisterEntry} from '../../document/model.ts';
import {datedNoes} from '../../document/summary.ts';
import {documentWords, gapLead, noesLine} from '../../wording/en/document.ts';
import {severityTitles} from '../../wording/en/gaps/index.ts';
import {lastYearWords} from '../../wording/en/last-year-appendix.ts';
import {webWords} from '../../wording/en/web.ts';
import {element, type Html} from './element.ts';
import {sectionId} from './form.ts';
import type {Look} from './look.ts';
import {writeTable} from './table.ts';
import {writeText} from './text.ts';

/** Compliance by section. The bar only repeats the number beside it. */
export function writeStanding(look: Look, {summary, sections}: AssessmentDocument): readonly Html[] {
	const hasNone = sections.some(({counts}) => counts.notApplicable > 0);
	const hasOpen = sections.some(({counts}) => counts.open > 0);
	const {heads, caption} = webWords.standing;
	const rows = sections.map(({number, title, counts: {yes, no, notApplicable, open, all}}) => ({
		cells: [
			look.isFragment ? `${number}. ${title}` : element('a', {href: `#${sectionId(number)}`}, `${number}. ${title}`),
			String(yes),
			String(no),
			...(hasNone ? [String(notApplicable)] : []),
			...(hasOpen ? [String(open)] : []),
			writeShare(look, yes, all - notApplicable),
		],
	}));
	return [
		look.heading(2, documentWords.standing, {id: 'standing'}),
		element('p', {}, element('b', {}, summary.verdict)),
		element('p', {}, noesLine(datedNoes(summary))),
		writeTable(look, {caption, heads: [heads.section, heads.yes, heads.no, ...(hasNone ? [heads.notApplicable] : []), ...(hasOpen ? [heads.open] : []), heads.share], rows, kind: 'standing'}),
	];
}

function writeShare({isFragment}: Look, yes: number, all: number): ReadonlyArray<Html | string> {
	if (all === 0) return [webWords.none];
	const percent = yes === all ? 100 : Math.min(99, Math.round((100 * yes) / all));
	return [...(isFragment ? [] : [element('span', {class: 'bar', 'aria-hidden': 'true'}, element('span', {style: `width:${percent}%`}))]), `${percent}%`];
}

export function writeResponse(look: Look, {responseOn}: AssessmentDocument): readonly Html[] {
	const {response} = documentWords;
	return responseOn === undefined ? [] : [look.heading(2, response.title, {id: 'response'}), element('p', {}, response.published(responseOn))];
}

/** Never a table: one of five columns could be read back as rows of the form. */
export function writeGaps(look: Look, {gaps}: AssessmentDocument): readonly Html[] {
	const lists = severities.flatMap((severity) => {
		const items = gaps.filter((entry) => entry.severity === severity);
		return items.length === 0 ? [] : [look.heading(3, severityTitles[severity]), element('ul', look.styled({class: 'gaps'}), items.map(writeGap))];
	});
	return [look.heading(2, documentWords.gaps, {id: 'gaps'}), ...(lists.length === 0 ? [element('p', {}, documentWords.noGaps)] : lists)];
}

function writeGap(entry: GapEntry): Html {
	const {number, message, clause, remedy, stand} = entry;
	return element('li', {id: number.toLowerCase()},
		element('p', {}, element('b', {}, `${number} · ${gapLead(entry)}`), ` ${message}`),
		clause === '' ? undefined : element('p', {}, `${documentWords.theCodeAsks}: “${clause}”`),
		element('p', {}, stand ? `${documentWords.letStand(stand.by)}: ${stand.reason}` : `${documentWords.toDo}: ${remedy}`));
}

export function writeActions(look: Look, {actions}: AssessmentDocument): readonly Html[] {
	const heading = look.heading(2, documentWords.actionPlan, {id: 'actions'});
	if (actions.length === 0) return [heading, element('p', {}, documentWords.noActions)];
	const rows = actions.map(({id, ids, what, owner, due, isPutOff}) => ({mark: `${isPutOff ? 'put-off' : 'action'} ${id}`, cells: [ids.join(', '), writeText(what), writeText(owner), writeText(due)]}));
	return [heading, writeTable(look, {caption: webWords.actionsCaption, heads: documentWords.actionColumns, rows, kind: 'actions'})];
}

export function writePromises(look: Look, {promises}: AssessmentDocument): readonly Html[] {
	if (promises.length === 0) return [];
	const rows = promises.map(({ids, promise, by, outcome}) => ({cells: [ids.join(', '), promise, by, writeText(outcome)]}));
	return [look.heading(2, lastYearWords.promises, {id: 'promises'}), writeTable(look, {caption: lastYearWords.promises, heads: lastYearWords.promiseColumns, rows, kind: 'promises'})];
}

export function writeRegister(look: Look, {register}: AssessmentDocument): readonly Html[] {
	const heading = look.heading(2, documentWords.evidence, {id: 'evidence'});
	if (register.length === 0) return [heading, element('p', {}, documentWords.noEvidence)];
	const rows = register.map(({id, title, link, address, date, usedAt}) => ({mark: `evidence ${id}`, cells: [id, title, writeLink(link, address), date, usedAt.join(', ')]}));
	return [heading, writeTable(look, {caption: webWords.registerCaption, heads: documentWords.evidenceColumns, rows, kind: 'register'})];
}

function writeLink(link: string, address: RegisterEntry['address']): Html | string {
	return address === undefined ? link : element('a', {href: address}, link);
}
