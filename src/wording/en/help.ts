import {valueOf} from '../../core/draft/answers.ts';
import {findProvision, findQuestion, type Bank, type Question} from '../../core/bank/bank.ts';
import {factsIn} from '../../core/condition/expression.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {moveIds, wordsOf, type MoveId} from '../../core/interview/moves.ts';
import {fillIn} from '../../core/draft/suggestion.ts';
import {moveWords, showsText} from './interview.ts';

/** Help, made from the one table of moves; `keys` are letters pressed with Ctrl. */
export function helpText(keys: Readonly<Partial<Record<MoveId, string>>>): string {
	const moves = moveIds.map((id) => {
		const key = keys[id];
		return `${wordsOf(id).slice(0, 2).join(' or ')}${key ? ` (Ctrl-${key.toUpperCase()})` : ''}: ${moveWords[id]}`;
	});
	return [
		'Answer by arrow keys, by number, or by typing the beginning of a choice; then press Enter. Nothing is given until Enter.',
		'',
		'In longer texts: Enter gives the text. A new line is Ctrl-J (in many terminals also Alt-Enter or Shift-Enter). Ctrl-Z undoes, Ctrl-O does again, Ctrl-W removes a word, Ctrl-left and Ctrl-right go by words, the up arrow in an empty text brings back what you wrote before, and Ctrl-E opens your own editor.',
		'',
		'For evidence: a number picks a document, space ticks several, and a new name is added to the register.',
		'',
		'At any moment you may type one of these words and press Enter:',
		'',
		...moves,
		'',
		'Ctrl-C stops at once. Everything you have answered is already saved.',
	].join('\n');
}

/** Why a question is asked: the Code's words, what the answer changes, and the rules that read it. */
export function whyText(bank: Bank, draft: Draft, question: Question): string {
	const provision = question.home === undefined ? undefined : findProvision(bank, question.home);
	const parts: string[] = [];
	if (question.help) parts.push(question.help);
	if (provision) parts.push(`${provision.id} of the Code (${bank.edition} edition) says:\n${provision.requirement}`, `What has to be shown: ${showsText(provision)}`);
	const readers = bank.sections.flatMap((section) =>
		section.provisions.filter((each) => each.facts.includes(question.id) || [...each.conflicts, ...each.doubts].some((rule) => factsIn(rule.when).includes(question.id))).map((each) => each.id),
	);
	if (question.role === 'fact') parts.push(readers.length > 1 ? `This is asked once and used at ${readers.join(', ')}.` : 'This is asked once.');
	const rules = provision?.conflicts.filter((rule) => question.role === 'answer' || factsIn(rule.when).includes(question.id)) ?? [];
	const known = rules.filter((rule) => factsIn(rule.when).every((id) => !findQuestion(bank, id) || valueOf(draft.answers, id) !== undefined));
	if (known.length > 0) parts.push(`A Yes will not stand where this holds: ${known.map((rule) => fillIn(bank, draft, rule.say, (fact, value) => formatValue(draft, fact, value).toLowerCase())).join(' ')}`);
	if (question.role === 'answer') parts.push('Yes asks for the evidence. No or Partly asks what is not met and why, and what will be done by whom and by when. The answer is yours: what is shown as suggested comes only from what you said.');
	return parts.join('\n\n') || 'This goes at the head of the assessment.';
}

export const pagerTitles = {why: 'Why this is asked', help: 'Help', preview: 'The draft as it stands'} as const;
