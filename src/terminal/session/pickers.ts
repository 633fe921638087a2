/** The lists, drawn. */
import type {Question} from '../../core/bank/bank.ts';
import {knownText, rowHeadWords} from '../../wording/en/first-pass.ts';
import {findProvision, type Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {checkList, rowCheckList, documentList, endList, evidenceList, formList, gapList, taskList, type List} from '../../wording/en/lists.ts';
import {endWords} from '../../wording/en/end.ts';
import type {WrittenAs} from '../../wording/en/forms.ts';
import {createChoice} from '../inputs/choice/state.ts';
import {truncate} from '../text-width.ts';
import type {PickerPurpose, Screen} from './state.ts';

type Picker = Extract<Screen, {type: 'picker'}>;

function picker(purpose: PickerPurpose, {title, options, selected}: List): Picker {
	return {type: 'picker', purpose, title, choice: createChoice(options, selected)};
}

/** What is known at a provision, to change one of it. */
export function knownPicker(draft: Draft, facts: readonly Question[]): Picker {
	const options = facts.map((fact) => ({id: fact.id, label: knownText(draft, fact)}));
	return picker('known', {title: rowHeadWords.change, options, selected: options[0]?.id ?? ''});
}

export function taskPicker(bank: Bank, draft: Draft): Picker {
	return picker('tasks', taskList(bank, draft, 'seen'));
}

/** A row, or a question with its answer, in one line of the usual width. */
const longestRow = 76;
const longestShown = 48;

export function checkPicker(bank: Bank, draft: Draft, section: number): Picker {
	return {...picker('check', checkList(bank, draft, section, 'seen', (text) => truncate(text.replaceAll(/\n+/g, ' '), longestRow))), section};
}

export function rowCheckPicker(bank: Bank, draft: Draft, provision: string): Picker {
	return {...picker('row', rowCheckList(bank, draft, provision, (text) => truncate(text.replaceAll(/\s+/g, ' '), longestShown))), section: findProvision(bank, provision)!.section};
}

export function gapPicker(bank: Bank, draft: Draft, asOf: string): Picker {
	return picker('gaps', gapList(bank, draft, asOf, 'seen'));
}

export function evidencePicker(bank: Bank, draft: Draft): Picker {
	return picker('evidence', evidenceList(bank, draft));
}

export function documentPicker(draft: Draft, document: string): Picker {
	return {...picker('document', documentList(draft, document)), document};
}

export function formPicker(bank: Bank, draft: Draft, selected?: WrittenAs | 'go-on'): Picker {
	return picker('forms', formList(bank, draft, selected));
}

/** How it stands, worst first, over what can be done about it. */
export function endPicker(bank: Bank, draft: Draft, asOf: string): Picker {
	const {title, ...list} = endList(bank, draft, 'seen');
	return picker('end', {...list, title: [`${title}.`, ...endWords(bank, draft, asOf)].join(' ')});
}
