/** What the interview says, in every mode. */
import {textOf, valueOf} from '../../core/draft/answers.ts';
import {findProvision, type Bank, type Provision, type Question} from '../../core/bank/bank.ts';
import type {Row} from '../../core/draft/branching.ts';
import type {SectionState} from '../../core/draft/position.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {formatValue, givenText} from '../../core/kinds/given-text.ts';
import type {NamedBefore} from '../../core/interview/named-before.ts';
import type {MoveId} from '../../core/interview/moves.ts';
import {isMissed} from '../../core/draft/pass.ts';
import {fillIn, suggestionFor} from '../../core/draft/suggestion.ts';
import {rowsToCheck} from '../../core/draft/to-check.ts';
import {capital, joined, shortened} from './phrasing.ts';

export const editionTitle: Readonly<Record<Bank['edition'], string>> = {
	'2024': 'Complaint Handling Code, 2024 edition (in force)',
	'2022': 'Complaint Handling Code, 2022 edition (superseded)',
};

export function timeLeft(minutes: number): string {
	if (minutes < 1) return 'nearly done';
	if (minutes < 60) return `about ${minutes} min left`;
	const hours = Math.floor(minutes / 60);
	const rest = Math.round((minutes % 60) / 5) * 5;
	if (rest === 60) return `about ${hours + 1} h left`;
	return rest === 0 ? `about ${hours} h left` : `about ${hours} h ${rest} min left`;
}

export const obligationWords: Readonly<Record<Provision['obligation'], string>> = {must: 'must', should: 'should', none: 'part of the Code'};

export const dontKnow = 'Don’t know yet';

export const openReasonOptions = [
	{id: 'ask', label: 'Ask someone'},
	{id: 'later', label: 'Come back to it later'},
	{id: 'unsure', label: 'I am unsure'},
] as const;

export const openWords = {
	reason: 'What would help?',
	who: 'Who would know? A role or name, or Enter to leave it open.',
	ask: (who: string | undefined) => (who ? `to ask ${who}` : 'to ask someone'),
	later: () => 'to come back to',
	unsure: () => 'unsure',
} as const;

export function openLabel(reason: 'ask' | 'later' | 'unsure', who: string | undefined): string {
	return `left open: ${openWords[reason](who)}`;
}

export const evidenceWords = {
	same: (what: string) => `Same as last time: ${what}`,
	add: (title: string) => `Add “${title}” to the register`,
	none: 'No document',
	where: (title: string) => `Where in “${title}”? Section, page or link; Enter alone to leave it.`,
};

export const sectionStateWords: Readonly<Record<SectionState, string>> = {
	'not-started': 'not started',
	'in-progress': 'in progress',
	'to-check': 'to check',
	done: 'done',
};

export const moveWords: Readonly<Record<MoveId, string>> = {
	back: 'the question before; nothing is lost',
	skip: 'come back to this question later',
	next: 'leave this provision for now and go to the next',
	keep: 'keep what last year’s document says here, as far as it answers; or the answer given before',
	note: 'write a note for the reader at this provision',
	jump: 'go to a provision, a section or a fact: jump 6.3',
	ask: 'don’t know, somebody else does: ask Head of Housing',
	unsure: 'mark this answer as unsure',
	why: 'why this is asked, and what the answer changes',
	evidence: 'the evidence register',
	gaps: 'what a reviewer would flag so far',
	settle: 'what a colleague wrote here is dealt with; elsewhere: settled 6.3',
	preview: 'the draft document as it stands',
	write: 'write the document: Word, web page, board paper, markdown, or the clean copy for publishing',
	list: 'the list of sections: what is done and what is left',
	check: 'check the answers of this section',
	help: 'these words and keys',
	save: 'everything is saved already; this says where',
	quit: 'stop here and carry on another day',
};

export const showsWords: Readonly<Record<string, string>> = {
	policy: 'what your policy says',
	practice: 'what happens in practice',
	letters: 'what your letters say',
	governance: 'who is responsible and who is told',
	culture: 'how complaints are regarded',
	conditional: 'what you do when it arises',
};

/** What a row has to show, and what to have to hand for it. */
export function showsText({shows, hand}: Provision): string {
	return `${shows.map((kind) => showsWords[kind]).join('; ')}.${hand.length > 0 ? ` To hand: ${hand.join('; ')}.` : ''}`;
}

export function factsWords(draft: Draft, questions: readonly Question[]): readonly string[] {
	return questions.flatMap((question) => {
		const text = givenText(draft, question);
		const name = question.label === undefined ? question.ask[0]!.text : `${capital(question.label)}:`;
		return text === undefined ? [] : [`${name} ${text} (to change: jump ${question.id})`];
	});
}

/** Short, where it stands beside the answers at every row. */
export const suggestedShort = 'Suggested:';

export const optionalWords = 'Enter alone if there is nothing to add.';

/** What was put right since the row was answered; empty where nothing was. */
export function toCheckWords(bank: Bank, draft: Draft, provision: string): string {
	const changed = rowsToCheck(bank, draft).get(provision) ?? [];
	return changed.length === 0 ? '' : `to check again: ${joined(changed.map(({label, ask}) => label ?? ask[0]!.text))} changed`;
}

/** What the facts given so far suggest, and why. */
export function suggestionWords(bank: Bank, draft: Draft, question: Question, lead = 'What you said suggests'): string {
	const again = toCheckWords(bank, draft, question.home!);
	if (again === '') return suggested(bank, draft, question, lead);
	const said = saidBefore(bank, draft, question);
	return `${capital(again)}. ${said}${suggested(bank, draft, question, said === '' ? lead : 'What you said now suggests')}`.trim();
}

/** A No or Partly that Yes is suggested for since: Enter would keep it, with reasons that speak of what was so before. */
function saidBefore(bank: Bank, draft: Draft, {id, home}: Question): string {
	const given = valueOf(draft.answers, id);
	if ((given !== 'no' && given !== 'partly') || suggestionFor(bank, draft, findProvision(bank, home!)!).answer !== 'yes') return '';
	const why = textOf(draft.answers, `${home!}/explanation`);
	return `You said ${given === 'no' ? 'No' : 'Partly'}${why === '' ? '. ' : ` because “${shortened(why, longestReason)}” `}`;
}

const longestReason = 120;

function suggested(bank: Bank, draft: Draft, question: Question, lead: string): string {
	const {answer, conflicts, doubts, unmet, unknown} = suggestionFor(bank, draft, findProvision(bank, question.home!)!);
	const say = (rules: typeof conflicts) => rules.map((rule) => fillIn(bank, draft, rule.say, (fact, value) => formatValue(draft, fact, value).toLowerCase()));
	const doubtful = say(doubts).join(' ');
	const missed = unknown.filter(({id}) => isMissed(bank, draft, id));
	// A first pass does not ask for the parts, and has nothing to suggest from.
	if (answer === undefined && missed.length === 0) return doubtful;
	if (answer === undefined) return `Nothing is suggested while this is not known: ${missed.map((fact) => `“${fact.label ?? fact.ask[0]!.text}” (jump ${fact.id})`).join(', ')} ${doubtful}`.trim();
	if (answer === 'yes') return `${lead} Yes. ${doubtful}`.trim();
	const failing = unmet.map((limb) => `“${limb.label ?? limb.ask[0]!.text}” ${givenText(draft, limb) ?? ''}.`);
	return `${lead} ${answer === 'no' ? 'No' : 'Partly'}. ${[...say(conflicts), ...failing].join(' ')} ${doubtful}`.trim();
}

export const followsWords = ({provision}: Row) => `${provision.id} is not applicable: ${provision.notApplicable?.say ?? ''}`;

export const failedMoveWords = (typed: string) => `“${typed.trim()}” goes nowhere. Write it like jump 6.3, or type ? for all the words.`;

/** Above the row's own answer, so that it is not taken for one more question about it. */
export const formAnswerWords = 'For the form:';

export const isMetWords = (provision: string) => `For the form: is ${provision} met?`;

/** Who, by number, and which actions can be taken over, where somebody or something was named before; empty where nothing was. */
export function namedBeforeWords({roles, rows}: NamedBefore): string {
	if (roles.length > 0) return `Named before: ${roles.map((role, index) => `${index + 1} ${role}`).join(', ')}. A number is enough.`;
	return rows.length > 0 ? `The same as at another row: write same as ${rows[0]}.` : '';
}

export const keptWords = (before: string) => `Given before: ${before}. Enter alone keeps it.`;
