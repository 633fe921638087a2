/** Gaps that a draft's answers and facts tell. */
import {textOf} from '../../../core/draft/answers.ts';
import type {Bank, Question, Rule} from '../../../core/bank/bank.ts';
import {askOf, pathOf} from '../../../core/draft/branching.ts';
import {causesOf} from '../../../core/draft/causes.ts';
import type {Draft} from '../../../core/draft/draft.ts';
import type {GapCode} from '../../../core/checks/gap.ts';
import {formatValue, givenText} from '../../../core/kinds/given-text.ts';
import {missing, written, type RowReading} from '../../../core/draft/row.ts';
import {figuresOf, isSaidBeside} from '../../../core/draft/said-beside.ts';
import {fillIn} from '../../../core/draft/suggestion.ts';
import {dateWords} from '../document.ts';
import {dontKnow} from '../interview.ts';
import {capital, joined} from '../phrasing.ts';
import {shortName} from '../short-names.ts';
import {go, governingBody, inner, planWords, type Finding, type Sentences} from './sentence.ts';

interface DraftFinding extends Finding {
	readonly draft: Draft;
	readonly questions: readonly Question[];
}

/** Undefined for a code that answers alone never show. */
export function wordsFromAnswers(finding: Finding & {readonly draft: Draft}): Sentences | undefined {
	return sentences[finding.gap.code]?.({...finding, questions: finding.gap.found.questions ?? []});
}

const sentences: Partial<Readonly<Record<GapCode, (finding: DraftFinding) => Sentences>>> = {
	unanswered: ({at, provision, isOnPaper}) => ({
		message: `There is no answer yet to “${provision?.asks ?? at}”`,
		fix: isOnPaper ? 'Answer it, or say who has to be asked.' : `Jump to ${at} and answer it. If you cannot yet, choose “${dontKnow}” and say whom to ask.`,
	}),
	'no-evidence': (finding) => ({
		message: `The answer is ${answerWord(finding.reading)}, and nothing beside it shows that.`,
		fix: `${go(finding, `name the document or record that shows it, and where in it${finding.provision?.hand[0] ? ` (for example ${finding.provision.hand[0]})` : ''}`)}. If there is none, look again at whether it is a Yes.`,
	}),
	'not-compliant': shortfall,
	'partly-compliant': shortfall,
	'no-explanation': noExplanation,
	'no-action-date': noActionDate,
	'date-passed': (finding) => finding.gap.found.provisions ? promisePassed(finding) : ({
		message: `The date given for complying, ${dateWords(finding.gap.found.date ?? '')}, has passed.`,
		fix: `Was it done? If so, ${inner(go(finding, 'change the answer to Yes, with the evidence'))}; if not, give a new date and say why it moved.`,
	}),
	'code-conflict': codeConflict,
	contradiction: doubted,
	'not-applicable-unjustified': (finding) => finding.gap.found.isNotAllowed ? {
		message: 'The answer is Not applicable, and the facts given no longer allow it.',
		fix: `${go(finding, 'answer Yes, No or Partly')}. If a fact was given wrongly, correct it there first.`,
	} : {
		message: 'The answer is Not applicable, and the reason is not given.',
		fix: `${go(finding, 'say in a sentence why it does not apply to you')}. If you cannot, answer Yes, No or Partly.`,
	},
	'open-answer': openAnswer,
	'fact-unknown': ({at, bank, draft, questions, isOnPaper}) => ({
		message: `The answer is Yes, but it rests on what is not known yet: ${quoted(bank, draft, questions)}`,
		fix: isOnPaper ? 'Find out, then see whether the Yes still stands.' : `Find out, then ${jumps(questions.map(({id}) => id))} to answer it. Then see whether the Yes at ${at} still stands.`,
	}),
	'missing-approval': missingApproval,
};

/** What last year's document promised; `date` is the new day, where one was given. */
function promisePassed({gap: {severity, found}, isOnPaper}: DraftFinding): Sentences {
	const promise = `Last year’s document promised at ${joined(found.provisions ?? [])}: ${(found.quotes ?? []).map((quote) => `“${quote}”`).join(' ')}`;
	if (severity === 'advice') return {message: `${promise} The date has passed; it is now to be done by ${dateWords(found.date ?? '')}.`, fix: 'Say in the row why it moved, so that a reader need not ask.'};
	return {message: `${promise} The date has passed.`, fix: `${isOnPaper ? 'Say' : 'Among last year’s promises, before the first provision, say'} what became of it: done, not done yet with a new date, or no longer planned.`};
}

/** No and Partly: the same duty to explain, and the same remedy. */
function shortfall(finding: DraftFinding): Sentences {
	const {at, gap, bank, draft, reading, provision} = finding;
	const asks = provision ? `: “${provision.asks}”` : '.';
	const message = reading?.answer === 'partly' ? `Only part of it is met, so the form prints No${asks}` : `The answer is No${asks}`;
	const empty = reading ? missing(reading, 'explanation', 'alternative', 'action', 'owner', 'due') : [];
	if (empty.length > 0) return {message, fix: `${go(finding, 'fill in what is empty')}: ${quoted(bank, draft, empty.map(({question}) => question))}`};
	const told = bank.edition === '2024' ? 'its explanation and its date' : provision?.obligation === 'should' ? 'and why discretion is used' : 'and what is done instead';
	const passed = gap.found.date;
	if (passed !== undefined) return {message, fix: `Its date, ${dateWords(passed)}, has passed. ${go(finding, `give a new one, or change the answer if it was done, before ${governingBody(draft)} sees it`)}.`};
	return {message, fix: `Nothing the form asks for is missing at ${at}. Show ${governingBody(draft)} this answer, ${told}, before it approves the assessment.`};
}

function noExplanation(finding: DraftFinding): Sentences {
	const {bank, draft, reading, provision, questions} = finding;
	const empty = quoted(bank, draft, questions);
	if (questions.some(({prints}) => prints === 'reasons')) {
		return {
			message: `The Code asks for the reasons in the self-assessment itself, and they are not there: ${empty}`,
			fix: `${go(finding, 'say what the third stage gives residents that two stages cannot')}. That it has always been there is not a reason.`,
		};
	}

	const wanted = [
		...(questions.some(({id}) => id.endsWith('/explanation')) ? ['what is not met and why'] : []),
		...(questions.some(({prints}) => prints === 'alternative') ? [provision?.obligation === 'should' ? 'why you use your discretion' : 'what is done instead and why that is better for residents'] : []),
	];
	return {
		message: finding.isOnPaper && wanted.length > 0 ? `The answer is No, and it is not said ${joined(wanted, 'or')}.` : `The answer is ${answerWord(reading)}, and this is empty: ${empty}`,
		fix: `${go(finding, wanted.length > 0 ? `write ${wanted.join(', and ')}` : 'answer that question')}. Write it so that a resident would understand.`,
	};
}

function noActionDate(finding: DraftFinding): Sentences {
	const {bank, reading} = finding;
	const owner = reading ? written(reading, 'owner') : '';
	if (bank.edition === '2022') {
		return {
			message: 'No date is given by which it will be met. The 2022 form does not ask for one, but a reader will look for it.',
			fix: `${go(finding, 'give the date, or say in the explanation that no change is planned')}.`,
		};
	}

	return {
		message: 'No date is given by which it will be met.',
		fix: `${go(finding, `give the day by which you will comply${owner ? `, agreed with ${owner}` : ''}`)}.`,
	};
}

function codeConflict(finding: DraftFinding): Sentences {
	const {gap, bank, draft, reading, questions} = finding;
	const rules = gap.found.rules ?? [];
	const said = rules.map(({say}) => fillIn(bank, draft, say, (question, value) => inSentence(question, formatValue(draft, question, value))));
	const answered = questions.map((question) => {
		const given = givenText(draft, question) ?? '';
		const isCopied = reading?.provision.limbs.some(({id, says}) => id === question.id && says !== undefined);
		if (isCopied) return `The words copied from your policy are not the Code's: “${given}”.`;
		return finding.isOnPaper ? `${capital(shortName(question))}: ${given}.` : `To ${quoted(bank, draft, [question])} the answer was “${given}”.`;
	});
	const shown = [...said, ...answered].slice(0, mostQuoted);
	const more = said.length + answered.length - shown.length;
	const isYes = reading?.answer === 'yes' && !finding.isOnPaper;
	const facts = [...rules.flatMap((rule) => causesOf(bank, draft, rule)), ...questions.map(({id}) => id)];
	return {
		message: `${isYes ? 'The answer is Yes. ' : ''}${shown.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`,
		fix: `${go(finding, conflictRemedy(bank, reading))}.${toCorrect(finding, facts)}`,
	};
}

/** Facts that make a reader doubt the Yes; none of them breaks the Code by itself. */
function doubted(finding: DraftFinding): Sentences {
	const {gap, bank, draft, reading} = finding;
	const rules = gap.found.rules ?? [];
	const said = rules.slice(0, mostQuoted).map(({say}) => fillIn(bank, draft, say, (question, value) => inSentence(question, formatValue(draft, question, value))));
	return {
		message: `${finding.isOnPaper ? '' : `The answer is ${answerWord(reading)}. `}${said.join(' ')}`,
		fix: `${doubtRemedy(finding, rules)}${toCorrect(finding, rules.flatMap((rule) => causesOf(bank, draft, rule)))}`,
	};
}

/** A figure can be explained where it stands; the rest holds or does not. */
function doubtRemedy(finding: DraftFinding, rules: readonly Rule[]): string {
	const {bank, draft, reading} = finding;
	if (reading && rules.length > 0 && rules.every((rule) => isSaidBeside(bank, draft, reading, rule))) return `The row speaks of it. Show ${governingBody(draft)} how it stands before it approves the assessment.`;
	const figures = [...new Set(rules.flatMap((rule) => figuresOf(bank, draft, rule)))];
	if (figures.length > 0) return `${go(finding, `say beside the answer how it stands with this, with the ${figures.length === 1 ? 'figure' : 'figures'} (${joined(figures.map((figure) => figure.toLocaleString('en-GB')))}) and why, or change the answer`)}.`;
	return `${go(finding, 'see whether the answer holds with this; if it does not, change it')}.`;
}

function conflictRemedy(bank: Bank, reading: RowReading | undefined): string {
	const plan = planWords(bank, reading?.provision);
	switch (reading?.answer) {
		case 'yes':
			return `change the answer to No or Partly, with ${plan}`;
		case 'no':
		case 'partly':
			return `see that the explanation names this, with ${plan}`;
		default:
			return `answer No or Partly, with ${plan}`;
	}
}

function openAnswer({at, gap, bank, draft, reading, questions, isOnPaper}: DraftFinding): Sentences {
	const who = gap.found.who ?? [];
	const isRowOpen = reading?.answer === 'open';
	const facts = questions.filter(({role}) => role === 'fact' || role === 'limb').map(({id}) => id);
	const there = isOnPaper ? '' : `${isRowOpen || facts.length === 0 ? `jump to ${at}` : jumps(facts)} and `;
	return {
		message: `${isRowOpen ? 'The answer itself' : 'Part of this row'} waits${who.length > 0 ? ` for ${joined(who)}` : ''}: ${quoted(bank, draft, questions)}`,
		fix: who.length > 0 ? `Ask ${joined(who)}, then ${there}fill it in.` : capital(`${there}fill it in, or say whom to ask.`),
	};
}

const dateFacts = {assessed: 'assessed_on', approved: 'approved_on', published: 'published_on'} as const;
const dateAims = {assessed: 'completion', approved: 'approval', published: 'publication'} as const;
const dateNames = {assessed: 'completed', approved: 'approved', published: 'published'} as const;

function missingApproval({gap, draft, isOnPaper}: DraftFinding): Sentences {
	const toGive = (facts: readonly string[], before: string) => (isOnPaper ? '' : `${before}${jumps(facts)}`);
	const dates = gap.found.dates ?? [];
	const absent = dates.filter((date) => date !== 'order');
	const ahead = gap.found.ahead ?? [];
	if (dates.includes('order')) {
		const given = (['assessed', 'approved', 'published'] as const).flatMap((date) => {
			const text = textOf(draft.answers, dateFacts[date]);
			return text ? [`${dateNames[date]} on ${dateWords(text)}`] : [];
		});
		return {
			message: `The dates are not in order: ${joined(given)}.`,
			fix: `It is completed first, then approved, then published.${toGive(Object.values(dateFacts), ' To correct one, ')}${isOnPaper ? '' : '.'}`,
		};
	}

	const isMissing = absent.length === 0 ? '' : `No date is given on which it was ${joined(absent.map((date) => dateNames[date]))}`;
	if (ahead.length > 0) {
		const given = ahead.map((date) => `${dateAims[date]} on ${dateWords(textOf(draft.answers, dateFacts[date]))}`);
		return {
			message: `${capital(joined(given))} ${ahead.length === 1 ? 'lies' : 'lie'} ahead, and until then the document is a DRAFT.${isMissing && ` ${isMissing}.`}`,
			fix: `Give the date once the day has come${toGive([...ahead, ...absent].map((date) => dateFacts[date]), ': ')}.`,
		};
	}

	const [first] = absent;
	const steps = {
		assessed: 'When the last provision is answered, give the date',
		approved: `Put it before ${governingBody(draft)}, then give the date of its approval`,
		published: 'Publish it with the governing body’s response, then give the date',
	};
	return {
		message: `${isMissing}. Until then the document is a DRAFT.`,
		fix: first ? `${steps[first]}${toGive([dateFacts[first]], ': ')}.` : '',
	};
}

const mostQuoted = 3;

/** Questions in quotation marks; each ends with its own mark, so no full stop follows. */
function quoted(bank: Bank, draft: Draft, questions: readonly Question[]): string {
	const {scope} = pathOf(bank, draft);
	const shown = questions.slice(0, mostQuoted).map((question) => `“${askOf(question, scope)}”`);
	const more = questions.length - shown.length;
	return more > 0 ? `${shown.join(' ')} and ${more} more.` : shown.join(' ');
}

/** Nothing where it rests on words alone. */
function toCorrect({isOnPaper}: DraftFinding, facts: readonly string[]): string {
	return facts.length === 0 || isOnPaper ? '' : ` If a fact was given wrongly, ${jumps(facts)} to correct it.`;
}

/** What to type to get to facts: an order that can be followed by what for. */
function jumps(facts: readonly string[]): string {
	const ids = [...new Set(facts)];
	const shown = ids.slice(0, mostQuoted).map((id) => `“jump ${id}”`);
	return `type ${shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)!}`}`;
}

function inSentence(question: Question, text: string): string {
	return question.kind === 'choice' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

const answerNames = {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'Not applicable', open: 'open'} as const;

function answerWord(reading: RowReading | undefined): string {
	return answerNames[reading?.answer ?? 'open'];
}
