/** Enter on a list. */
import {findQuestion, type Question} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {decide} from '../../core/interview/decide.ts';
import {isPromise} from '../../core/last-year/promises.ts';
import {issueWords} from '../../wording/en/issues.ts';
import {choiceReducer, isMistyped} from '../inputs/choice/state.ts';
import {line} from '../line.ts';
import {settle} from './asking.ts';
import {goTo, jump, jumpToSection} from './moving.ts';
import {endPicker, gapPicker, taskPicker} from './pickers.ts';
import {notify, say, type Session, type World} from './state.ts';

export function pick(session: Session, world: World): Session {
	const {screen} = session;
	if (screen.type !== 'picker') return session;
	const chosen = screen.choice.options[screen.choice.selected]?.id;
	if (chosen === undefined || isMistyped(screen.choice)) {
		const issue = {code: 'not-an-option', typed: screen.choice.typed, options: screen.choice.options.map((option) => option.label)} as const;
		return notify({...session, screen: {...screen, choice: choiceReducer(screen.choice, {type: 'clear'})}}, issueWords(issue), 'problem');
	}

	if (chosen === 'go-on') return settle(session, world);
	switch (screen.purpose) {
		case 'tasks':
			return pickTask(session, chosen, world);
		case 'check':
			return chosen === 'all-right' ? checkSection(session, screen.section!, world) : toQuestion(session, findQuestion(session.bank, chosen), world);
		case 'gaps': {
			const provision = chosen.split(' ')[2];
			return provision ? jump(session, provision, world) : settle(session, world);
		}

		case 'evidence':
			return settle(session, world);
		case 'end':
			return pickAtEnd(session, chosen, world);
	}
}

function pickTask(session: Session, chosen: string, world: World): Session {
	if (chosen.startsWith('section ')) return jumpToSection(session, Number(chosen.slice(8)), world);
	const {opening, closing} = pathOf(session.bank, session.draft);
	const group = chosen === 'closing' ? closing : opening.filter((question) => isPromise(question) === (chosen === 'promises'));
	return toQuestion(session, group.find((question) => !session.draft.answers.has(question.id)) ?? group[0], world);
}

function toQuestion(session: Session, question: Question | undefined, world: World): Session {
	return question ? goTo(session, question, world) : settle(session, world);
}

function checkSection(session: Session, section: number, world: World): Session {
	const decision = decide(session.bank, session.draft, {type: 'check-section', section}, world.today());
	return 'happenings' in decision ? settle({...session, draft: world.record(decision.happenings)}, world) : session;
}

function pickAtEnd(session: Session, chosen: string, world: World): Session {
	const {bank, draft} = session;
	switch (chosen) {
		case 'write':
			return {...say(session, [line(`The draft is written: ${world.writeDraft()}`, 'good')]), screen: endPicker(bank, draft)};
		case 'gaps':
			return {...session, screen: gapPicker(bank, draft, world.today())};
		case 'list':
			return {...session, screen: taskPicker(bank, draft)};
		default:
			return {...session, ending: {reason: 'finished', code: 0}};
	}
}
