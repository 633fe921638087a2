import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {promisesPutOff} from '../core/last-year/promises.ts';
import {isShort, readRows, type RowReading} from '../core/draft/row.ts';
import {dateWords, documentWords} from '../wording/en/document.ts';
import type {PlannedAction, Text} from './model.ts';
import {dueOf, partOf} from './row-texts.ts';
import {orMissing, textLines, withoutMissing} from './text.ts';

/** What is planned for each row that is short; last year's promise, put off, where a row plans nothing. */
export function plannedActions(bank: Bank, draft: Draft, isClean: boolean): readonly PlannedAction[] {
	const actions = readRows(bank, draft).flatMap((reading) => {
		const planned = isShort(reading) ? actionOf(reading) : [];
		return planned.length > 0 ? planned : promisesPutOff(bank, draft, reading.provision.id).map(({about, words, due}): PlannedAction => ({id: about[0]!, ids: about, what: textLines(words.join('\n')), owner: [], due: textLines(dateWords(due)), isPutOff: true}));
	});
	return actions.map((action) => shownOf(action, isClean)).filter(({what, owner, due}) => [what, owner, due].some((text) => text.length > 0));
}

/** A clean copy says nothing of what is not given; any other says that it is not. */
function shownOf(action: PlannedAction, isClean: boolean): PlannedAction {
	const shown = (text: Text) => (isClean ? withoutMissing(text) : orMissing(text, documentWords.notGiven));
	return {...action, what: shown(action.what), owner: shown(action.owner), due: shown(action.due)};
}

/** None where the edition asks for no action and none was given. */
function actionOf(reading: RowReading): readonly PlannedAction[] {
	const {id} = reading.provision;
	const action = {id, ids: [id], what: partOf(reading, 'action'), owner: partOf(reading, 'owner'), due: dueOf(reading), isPutOff: false};
	return [action.what, action.owner, action.due].every((text) => text.length === 0) ? [] : [action];
}
