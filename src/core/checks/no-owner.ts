/**
 * What: a promised action that nobody in particular will see to: "the policy will be amended".
 * Why: what nobody owns is not done; the governing body asks who, and next year's reader asks whether. Advice: the Code asks for the action and its date.
 */
import {isShortOf} from '../bank/form-row.ts';
import type {Check} from './gap.ts';
import {hasPhrase, phrases} from '../reading/phrases.ts';
import {ownerIn} from '../reading/owners.ts';
import {promisesIn} from '../reading/promises.ts';
import {sentencesOf, type Sentence} from '../reading/sentences.ts';
import {deadlinesIn} from '../reading/target-dates.ts';
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from '../reading/text-row.ts';

/** Whose task it is, where that is said in a sentence of its own. */
const tasked = phrases('owner|lead|leads|leading|owns|responsible|responsibility|drafting|overseeing|oversees|arranging|arranged', '(asked|tasked|commissioned|instructed|agreed|undertaken|ordered|promised) (to|by)', '(has|have) [been] [already] (ordered|asked|commissioned)');
/** So few are no sentence but a note: "Head of Housing, March 2027". */
const noteWords = 5;
const verb = /\b(?:is|are|was|were|has|have|had|do|does|not|can|cannot|may|should)\b/i;

export const noOwner: Check = {
	ofText(row, {bank}) {
		if (row.comply === 'not-applicable' || (row.action && row.action.owner !== '') || row.provision.stepsLater) return undefined;
		const promised = promisedIn(row, bank);
		if (promised.size === 0 || sentencesOf(row).some((sentence) => isOwned(sentence, promised, row.comply === 'yes'))) return undefined;
		return {severity: 'advice', found: {quotes: [...new Set(promised.values())]}};
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '1.6', evidence: 'ACTION\nStaff guidance will be amended to reflect this.'},
			{edition: '2022', provision: '1.9', evidence: 'Not defined in the policy but a response would be sent.\nStaff guidance to be amended to reflect this'},
			{provision: '6.9', comply: 'no', commentary: 'The letter lacks the definition. The template will be rewritten by 30 June 2026.'},
			{provision: '3.5', comply: 'partial', commentary: 'We will add a paragraph to the policy by March 2026.'},
			{edition: '2022', provision: '5.2', comply: 'no', evidence: 'ACTION\nPolicy to be amended to reflect this'},
			{provision: '5.10', comply: 'no', commentary: 'There is no record of adjustments. A register will be introduced in the autumn.'},
			{provision: '3.1', comply: 'no', commentary: 'Phone and email only. A paper form comes in at both schemes on 1 December 2026.', why: 'What comes about on a day is an action too.'},
			{provision: '9.8', comply: 'no', commentary: 'Team managers alone have an objective. Appraisal forms are to be redesigned by June 2026.', why: 'The managers are spoken of, but not for this.'},
		],
		passed: [
			{provision: '6.9', comply: 'no', commentary: 'The letter lacks the definition. The Complaints Manager will rewrite the template by 30 June 2026.'},
			{provision: '3.5', comply: 'partial', commentary: 'A paragraph will be added to the policy. Owner: Head of Housing.'},
			{provision: '6.9', comply: 'no', commentary: 'The template is to be rewritten. Complaints Manager, June 2026.'},
			{provision: '9.8', comply: 'no', commentary: 'Human resources will add the objective to appraisals by April 2026.'},
			{provision: '6.12', comply: 'no', commentary: 'The field is mandatory. Our supplier is taking it off by 30 June 2027.', why: 'A third party has it.'},
			{provision: '1.6', comply: 'no', commentary: 'Texts say nothing. KS to put in a link in January 2027.'},
			{provision: '6.3', commentary: 'We will always answer within 10 working days.'},
			{edition: '2022', provision: '8.3', evidence: 'The self-assessment will be published on the website.'},
			{provision: '5.14', commentary: 'The policy was amended in May 2025.'},
		],
	},
};

/** What is promised; and beside a No whatever comes about on a day to come. */
function promisedIn(row: TextRow, bank: Bank): ReadonlyMap<Sentence, string> {
	const promises = promisesIn(row, bank).map(({sentence, quote}) => [sentence, quote] as const);
	return new Map([...(isShortOf(row) ? deadlinesIn(row) : []).map((sentence) => [sentence, sentence.text] as const), ...promises]);
}

/** An owner in the promise itself, under a heading for actions, as a short note, or in a sentence that says whose task it is. */
function isOwned(sentence: Sentence, promised: ReadonlyMap<Sentence, string>, isPart: boolean): boolean {
	const {text, isAction} = sentence;
	if (!isAction && !promised.has(sentence) && !(text.split(/\s+/).length <= noteWords && !verb.test(text)) && !hasPhrase(tasked, text)) return false;
	const quote = promised.get(sentence);
	const part = quote === undefined || !isPart ? undefined : text.split(';').find((each) => each.includes(quote));
	return ownerIn(part ?? text);
}
