/** Gaps that the written words tell, in a draft or in anybody's document. */
import {isShortOf} from '../../../core/bank/form-row.ts';
import type {GapCode} from '../../../core/checks/gap.ts';
import {dateWords} from '../document.ts';
import {joined, shortened} from '../phrasing.ts';
import {go, governingBody, inner, planWords, type Finding, type Sentences} from './sentence.ts';

export function wordsFromText(finding: Finding): Sentences {
	return sentences[finding.gap.code](finding);
}

const sentences: Readonly<Record<GapCode, (finding: Finding) => Sentences>> = {
	unanswered: (finding) => ({
		message: finding.gap.comply === undefined ? `The document has no row ${finding.at}, which asks: “${finding.provision?.asks ?? ''}”` : `The answer is empty, or cannot be read as a Yes or a No.${saying(finding, ' The text beside it says ')}`,
		fix: `${go(finding, 'answer it')}: Yes, or No with ${plan(finding)}. If nobody knows yet, find out who does before the governing body sees it.`,
	}),
	admission: (finding) => ({
		message: `The answer is Yes, but the text says ${quoted(finding)}. That reads as if it were not fully met yet.`,
		fix: `Is it met today? If it is, ${inner(go(finding, 'say how, and take those words out'))}; if it is not, answer No or Partly, with ${plan(finding)}.`,
	}),
	'code-conflict': (finding) => ({
		message: `The text says ${quoted(finding)}, which does not fit what the Code asks here.`,
		fix: `If that is what you do, ${inner(go(finding, isShortOf(finding.gap) ? `say plainly that this is what is not met, with ${plan(finding)}` : `answer No or Partly, with ${plan(finding)}`))}. If it is not, change the words to what you do today.`,
	}),
	contradiction: (finding) => ({
		message: contradicted(finding),
		fix: finding.gap.found.provisions?.length ? `Find out which is right, then change the other: ${joined([finding.at, ...finding.gap.found.provisions])} must say the same.` : `${go(finding, isAgainstItself(finding) ? 'find out which is right, and say only that' : 'change the answer or the words, so that they say the same')}. What staff do today decides which.`,
	}),
	'no-explanation': (finding) => ({
		message: `The answer is ${answer(finding)}, and the text does not say what is not met or why${finding.gap.found.quotes?.length ? `: ${quoted(finding)}` : ''}.`,
		fix: `${go(finding, `write a sentence on what is short today and one on why${finding.bank.edition === '2022' ? ', and what is done instead' : ''}`)}. Write it so that a resident would understand.`,
	}),
	'no-action-date': (finding) => ({
		message: finding.gap.found.quotes?.length ? `The text promises ${quoted(finding)}, and gives no date for it.` : `The answer is ${answer(finding)}, and there is no date by which it will be met.`,
		fix: `${go(finding, 'give the month and year by which it will be done')}, for example “by 30 June”, with its year. “Soon”, “ongoing” and “in due course” are not dates.`,
	}),
	'date-passed': (finding) => ({
		message: `The text gives ${quoted(finding)} as the date${finding.gap.found.date ? ` (${dateWords(finding.gap.found.date)})` : ''}, and it has passed.`,
		fix: `Was it done? If so, ${inner(go(finding, 'say when, and what shows it'))}; if not, give a new date and say why it moved.`,
	}),
	'no-owner': (finding) => ({
		message: `The text promises ${quoted(finding)}, and does not say who will do it.`,
		fix: `${go(finding, 'name the role that will see to it, for example “Head of Housing”')}. A role is better than a person’s name in a document that is published.`,
	}),
	'weak-action': (finding) => ({
		message: `${quoted(finding)} ${(finding.gap.found.quotes?.length ?? 0) > 1 ? 'promise' : 'promises'} to look at it, not to change anything.`,
		fix: `${go(finding, 'say what will be different, by whom it will be done and by when')}. If nothing will change, say so, and why.`,
	}),
	'no-evidence': (finding) => ({
		message: `The answer is ${answer(finding)}, and nothing beside it shows that.`,
		fix: `${go(finding, `name the document or record that shows it, and where in it${example(finding)}`)}. If there is none, look again at whether it is a Yes.`,
	}),
	'vague-evidence': (finding) => ({
		message: `${finding.gap.found.quotes?.length ? quoted(finding) : 'The text'} ${(finding.gap.found.quotes?.length ?? 0) > 1 ? 'say' : 'says'} no more than that it is met: a reader has nothing to look up.`,
		fix: `${go(finding, `name the section or page, the record or report, or who does it and how often${example(finding)}`)}. One of these is enough.`,
	}),
	'repeated-evidence': (finding) => ({
		message: `The same words stand at ${joined([finding.at, ...(finding.gap.found.provisions ?? [])])}: ${quoted(finding)}.`,
		fix: `${go(finding, 'say what shows this provision in particular: the section, the page, the record')}. Do the same at each of the others.`,
	}),
	'part-unaddressed': (finding) => ({
		message: `The text speaks of part of what is asked${finding.gap.found.quotes?.length ? ` (${quoted(finding)})` : ''}, and leaves out ${finding.gap.found.clause ? `“${finding.gap.found.clause}”` : 'the rest'}.`,
		fix: `${go(finding, 'add a sentence on the part that is missing, and what shows it')}. If that part is not met, the answer is Partly, which the form prints as No.`,
	}),
	'not-in-force': (finding) => ({
		message: `The text rests on ${quoted(finding)}, which is not in force yet.`,
		fix: `${go(finding, 'name what is in force today, and what it says')}. If only the new document meets this, answer No or Partly until it is adopted, with ${plan(finding)}.`,
	}),
	'wrong-edition': (finding) => ({
		message: finding.gap.found.quotes?.some((quote) => /\b20\d\d\b/.test(quote)) ? `${quoted(finding)} names another edition of the Code, and this is the ${finding.bank.edition} form.` : `${quoted(finding)} ${finding.gap.found.quotes && finding.gap.found.quotes.length > 1 ? 'are words' : 'is wording'} of the ${finding.bank.edition === '2024' ? '2022' : '2024'} Code, and this is the ${finding.bank.edition} form.`,
		fix: `${go(finding, `check what you do against the words of the ${finding.bank.edition} Code beside it`)}. Then write it in those words.`,
	}),
	'not-compliant': (finding) => ({
		message: `The answer is No${finding.provision ? `: “${finding.provision.asks}”` : '.'}`,
		fix: `An honest No is allowed. See that row ${finding.at} gives ${reasons(finding)}, and show it to ${governingBody(finding.draft)}.`,
	}),
	'partly-compliant': (finding) => ({
		message: `Only part of it is met, and the form knows only Yes and No${finding.provision ? `: “${finding.provision.asks}”` : '.'}`,
		fix: `${go(finding, 'answer No, and say which part is met and which is not')}. See that it gives ${reasons(finding)}.`,
	}),
	'not-applicable-unjustified': (finding) => ({
		message: 'The answer is Not applicable, and the reason is not given.',
		fix: `${go(finding, 'say in a sentence why it does not apply to you')}. If you cannot, answer Yes or No.`,
	}),
	'open-answer': (finding) => ({
		message: `${quoted(finding)} is still to be filled in.`,
		fix: `${go(finding, 'fill it in')}, or ask whoever knows.`,
	}),
	'fact-unknown': (finding) => ({
		message: `The answer rests on what is not known: ${quoted(finding)}.`,
		fix: `Find out, then ${inner(go(finding, 'see whether the answer still stands'))}.`,
	}),
	'missing-approval': (finding) => ({
		message: 'The dates on which it was completed, approved and published are not all there.',
		fix: `Put it before ${governingBody(finding.draft)}, then give the date of its approval.`,
	}),
	'discouraging-language': (finding) => ({
		message: `The text says ${quoted(finding)}. Residents may read that as a reason not to complain.`,
		fix: `${go(finding, 'use the Code’s own words instead')}, here and in the policy or letters it comes from. If it is the title of a document, think of renaming it at its next review.`,
	}),
	'all-yes': (finding) => ({
		message: 'Every answer is Yes. A reviewer will wonder whether practice was looked at as well as the policy.',
		fix: `Take the rows where practice is hardest (time limits, letters, following up what was promised) and check a few real cases. If every Yes stands, say in the summary for ${governingBody(finding.draft)} how that was checked.`,
	}),
};

const answerNames = {yes: 'Yes', no: 'No', partial: 'Partly', 'not-applicable': 'Not applicable', blank: 'empty'} as const;

function answer({gap}: Finding): string {
	return answerNames[gap.comply ?? 'blank'];
}

/** Two quotations: of one row, or of this one and another. */
function isAgainstItself({gap}: Finding): boolean {
	return gap.found.quotes?.length === 2;
}

function contradicted(finding: Finding): string {
	const {quotes = [], provisions = []} = finding.gap.found;
	const [one, other] = quotes.map((quote) => `“${shortened(quote, longestQuote)}”`);
	if (isAgainstItself(finding)) return provisions.length > 0 ? `This row says ${one!}, and ${provisions[0]!} says ${other!}. They cannot both be so.` : `The text says ${one!}, and also ${other!}. They cannot both be so.`;
	return provisions.length > 0 ? `This row says ${quoted(finding)}, and ${joined(provisions)} ${provisions.length === 1 ? 'says' : 'say'} otherwise. A reader cannot tell which is right.` : `The answer is ${answer(finding)}, but the text says ${quoted(finding)}.`;
}

function plan({bank, provision}: Finding): string {
	return planWords(bank, provision);
}

function reasons({bank, provision}: Finding): string {
	return bank.edition === '2024' ? 'what is not met, why, and the date by which it will be' : planWords(bank, provision);
}

function example({provision}: Finding): string {
	return provision?.hand[0] ? ` (for example ${provision.hand[0]})` : '';
}

const mostQuoted = 2;
const longestQuote = 140;

/** What was found, in quotation marks. */
function quoted({gap}: Finding): string {
	const quotes = (gap.found.quotes ?? []).slice(0, mostQuoted).map((quote) => `“${shortened(quote, longestQuote)}”`);
	return quotes.length === 0 ? 'this' : joined(quotes);
}

function saying(finding: Finding, before: string): string {
	return finding.gap.found.quotes?.length ? `${before}${quoted(finding)}.` : '';
}
