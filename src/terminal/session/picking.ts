/** Enter on a list. */
import {findQuestion, jumpTargets} from '../../core/bank/bank.ts';
import {isOddTitle, meantMove} from '../../core/interview/doubtful-text.ts';
import {decide, type Command} from '../../core/interview/decide.ts';
import {evidencePageWords} from '../../wording/en/evidence.ts';
import type {WrittenAs} from '../../wording/en/forms.ts';
import {slipWords} from '../../wording/en/slips.ts';
import {whereGap, whereTask} from '../../core/interview/where-to.ts';
import {issueWords, notAnOptionWords} from '../../wording/en/issues.ts';
import {choiceReducer, isMistyped} from '../inputs/choice/state.ts';
import {settle} from './asking.ts';
import {changeFact} from './changing-facts.ts';
import {go} from './moving.ts';
import {documentPicker, evidencePicker, formPicker, gapPicker, rowCheckPicker, taskPicker} from './pickers.ts';
import {give} from './submitting.ts';
import {passFact} from '../../core/draft/pass.ts';
import {notify, type Session, type World} from './state.ts';
import {wanting} from './writing.ts';

/** How the check of a section names a row of it. */
const rowOption = 'row ';

export function pick(from: Session, world: World): Session {
	const session: Session = {...from, isGoneBack: false};
	const {screen} = session;
	if (screen.type !== 'picker') return session;
	const chosen = screen.choice.options[screen.choice.selected]?.id;
	if (screen.purpose === 'document' && isMistyped(screen.choice)) return rename(session, screen.document!, screen.choice.typed.trim(), world);
	if (chosen === undefined || isMistyped(screen.choice)) {
		const meant = meantMove(screen.choice.typed, jumpTargets(session.bank));
		const words = meant === undefined ? notAnOptionWords(screen.choice.typed, screen.choice.options) : slipWords.meant(screen.choice.typed.trim(), meant);
		return notify({...session, screen: {...screen, choice: choiceReducer(screen.choice, {type: 'clear'})}}, words, 'problem');
	}

	if (chosen === 'go-on') return settle(session, world);
	switch (screen.purpose) {
		case 'known':
			return changeFact(session, chosen, session.introduced, world);
		case 'tasks':
			return go(session, whereTask(session.bank, session.draft, chosen), world);
		case 'check':
			if (chosen.startsWith(rowOption)) return {...session, screen: rowCheckPicker(session.bank, session.draft, chosen.slice(rowOption.length))};
			return chosen === 'all-right' ? checkSection(session, screen.section!, world) : go(session, {to: 'question', question: findQuestion(session.bank, chosen)!}, world);
		case 'row':
			return go(session, {to: 'question', question: findQuestion(session.bank, chosen)!}, world);
		case 'gaps': {
			const destination = whereGap(session.bank, session.draft, chosen);
			return destination ? go(session, destination, world) : settle(session, world);
		}

		case 'evidence':
			return {...session, screen: documentPicker(session.draft, chosen)};
		case 'document':
			return chosen === 'remove' ? remove(session, screen.document!, world) : {...session, screen: evidencePicker(session.bank, session.draft)};
		case 'forms':
			return wanting(session, chosen as WrittenAs);
		case 'end':
			return pickAtEnd(session, chosen, world);
	}
}

function rename(session: Session, id: string, title: string, world: World): Session {
	if (isOddTitle(title) && session.doubted !== title) return notify({...session, doubted: title}, evidencePageWords.odd(title), 'problem');
	const document = session.draft.evidence.get(id)!;
	return changeRegister(session, {...document, type: 'change-evidence', title}, evidencePageWords.renamed(title), world);
}

function remove(session: Session, id: string, world: World): Session {
	return changeRegister(session, {type: 'remove-evidence', id}, evidencePageWords.removed(session.draft.evidence.get(id)!.title), world);
}

function changeRegister(session: Session, command: Command, said: string, world: World): Session {
	const decision = decide(session.bank, session.draft, command, world.today());
	if (!('happenings' in decision)) return 'refused' in decision ? notify(session, issueWords(decision.refused), 'problem') : session;
	const draft = world.record(decision.happenings);
	return notify({...session, draft, screen: evidencePicker(session.bank, draft)}, said);
}

function checkSection(session: Session, section: number, world: World): Session {
	const decision = decide(session.bank, session.draft, {type: 'check-section', section}, world.today());
	return 'happenings' in decision ? settle({...session, draft: world.record(decision.happenings)}, world) : session;
}

function pickAtEnd(session: Session, chosen: string, world: World): Session {
	const {bank, draft} = session;
	switch (chosen) {
		case 'stronger':
			return give(session, findQuestion(bank, passFact)!, 'worst-first', false, world);
		case 'write':
			return {...session, screen: formPicker(bank, draft)};
		case 'gaps':
			return {...session, screen: gapPicker(bank, draft, world.today())};
		case 'list':
			return {...session, screen: taskPicker(bank, draft)};
		default:
			return {...session, ending: {reason: 'finished', code: 0}};
	}
}
