/** The official form: the Code's words and the landlord's answer, in the form's own columns, order and groups. */
import {isOpen} from '../core/draft/answers.ts';
import {answerId, type Bank, type Provision, type Section} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {isWaiting} from '../core/last-year/waiting.ts';
import {countAnswers, readRows, type RowReading} from '../core/draft/row.ts';
import {answerWords, groupHeading, placeholders, waitingWords} from '../wording/en/document.ts';
import type {FormGroup, FormRow, FormSection, GapEntry, RequirementLine} from './model.ts';
import {rowTexts} from './row-texts.ts';
import {withoutMissing} from './text.ts';

export function formSections(bank: Bank, draft: Draft, gaps: readonly GapEntry[], isClean: boolean): readonly FormSection[] {
	const readings = new Map(readRows(bank, draft).map((reading) => [reading.provision.id, reading]));
	const row = (id: string): FormRow => formRow(bank, draft, readings.get(id)!, gaps, isClean);
	return bank.sections.map((section) => ({
		number: section.number,
		title: section.title,
		groups: groupsOf(bank, section, row),
		counts: countAnswers(section.provisions.map(({id}) => readings.get(id)!)),
	}));
}

/** The tables of a section: 2022 must before should, and both editions by stage. The bank's order is the form's. */
function groupsOf(bank: Bank, section: Section, row: (id: string) => FormRow): readonly FormGroup[] {
	const groups: Array<{heading: string; rows: FormRow[]}> = [];
	for (const {id, obligation, stage} of section.provisions) {
		const heading = groupHeading(bank.edition, obligation, stage);
		const last = groups.at(-1);
		if (last?.heading === heading) last.rows.push(row(id));
		else groups.push({heading, rows: [row(id)]});
	}

	return groups;
}

function formRow(bank: Bank, draft: Draft, reading: RowReading, gaps: readonly GapEntry[], isClean: boolean): FormRow {
	const {id} = reading.provision;
	const texts = rowTexts(bank, draft, reading);
	const answer = answerOf(bank, draft, reading);
	return {
		id,
		requirement: requirementOf(reading.provision),
		answer: isClean && answer.kind === 'missing' ? {...answer, text: ''} : answer,
		texts: isClean ? texts.map(withoutMissing) : texts,
		gaps: gaps.filter(({provisions}) => provisions.includes(id)),
	};
}

/** A dash, with the item's own letter behind it where the Code gives one. */
const item = /^- (?:([a-z]\.|\d+\.) )?(.*)$/;

function requirementOf({requirement}: Provision): readonly RequirementLine[] {
	return requirement.split('\n').map((line): RequirementLine => {
		const [, mark = '-', text] = item.exec(line.trim()) ?? [];
		return text === undefined ? {text: line.trim()} : {mark, text};
	});
}

function answerOf(bank: Bank, draft: Draft, {answer, provision}: RowReading): FormRow['answer'] {
	if (answer === undefined) return {kind: 'missing', text: isWaiting(bank, draft, provision.id) ? placeholders.carried : placeholders.answer};
	if (answer !== 'open') return {kind: answer === 'partly' ? 'no' : answer, text: answerWords[answer]};
	const {response} = draft.answers.get(answerId(provision.id))!;
	return {kind: 'missing', text: isOpen(response) ? waitingWords(response) : placeholders.answer};
}
