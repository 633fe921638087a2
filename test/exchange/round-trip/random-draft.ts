/** Random drafts of the small bank, as the interview could have made them: every answer, texts of every shape, and what waits. */
import fc from 'fast-check';
import type {Bank, Question} from '../../../src/core/bank/bank.ts';
import type {EvidenceRef} from '../../../src/core/draft/answers.ts';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {interview, type Reply} from '../../document/interviewee.ts';

const piece = fc.constantFrom(
	'policy', 'café', 'O’Neill', 'x_y', '50%', '(see', 'it)', 'https://a.org/b_c?d=1&e=2', 'ann@example.org', 'R&D', '2*3', '日本', '🙂', 'ŵ', '12.', '#4', '*', '- a', '5 < 6', '“so”', '|', '\\', '`x`', '[not', 'given]',
	'_[x]_', '<br>', '&amp;', '<!-- row 1.2 -->', 'Not met:', 'Action:', 'by', '(by 3 May 2026)', '\n', '\n\n', '1.2', 'Yes',
);
/** Begins with a word: a text of signs alone is asked about. */
const text = fc.array(piece, {minLength: 1, maxLength: 8}).map((parts) => `A ${parts.join(' ')}`.trim());
const place = fc.array(piece, {minLength: 1, maxLength: 3}).map((parts) => `p ${parts.join(' ').replaceAll('\n', ' ')}`);
const open: fc.Arbitrary<Reply> = fc.constantFrom({open: 'ask', who: 'Ann [Repairs]'}, {open: 'ask'}, {open: 'later'}, {open: 'unsure'});
const references: fc.Arbitrary<readonly EvidenceRef[]> = fc.uniqueArray(fc.record({evidence: fc.constantFrom('E1', 'E2', 'E3'), where: place}, {requiredKeys: ['evidence']}), {minLength: 1, maxLength: 3, selector: ({evidence}) => evidence});

/** Drawn before the question is known: one of each shape. */
const reply = fc.record({answer: fc.constantFrom('yes', 'no', 'partly', 'not-applicable'), text, references, isYes: fc.boolean(), date: fc.constantFrom('2026-03-31', '2027-01-02'), number: fc.integer({min: 1, max: 4}), isOpen: fc.nat(5), open, isGiven: fc.boolean()});
type Drawn = typeof reply extends fc.Arbitrary<infer Each> ? Each : never;

function replyTo(question: Question, {answer, text: words, references: named, isYes, date, number, isOpen, open: waiting, isGiven}: Drawn): Reply {
	if (isOpen === 0 && question.role !== 'list') return waiting;
	switch (question.kind) {
		case 'answer':
			return answer === 'not-applicable' && question.home !== '1.2' ? 'no' : answer;
		case 'yes-no':
			return isYes;
		case 'evidence':
			return named;
		case 'date':
			return date;
		case 'number':
			return number;
		case 'choice':
			return question.options![0]!.id;
		case 'text':
			return words.replaceAll('\n', ' ').slice(0, 80);
		default:
			return question.optional && !isGiven ? '' : words;
	}
}

export function randomDraft(bank: Bank): fc.Arbitrary<Draft> {
	const titles = fc.tuple(text, text).map((each) => each.map((words) => words.replaceAll('\n', ' ')));
	return fc.tuple(titles, fc.array(reply, {minLength: 60, maxLength: 60})).map(([[one, two], drawn]) => {
		let at = 0;
		return interview(bank, {
			evidence: [{title: `${one} one`, link: 'https://example.org/policy_(new)?a=b#stage_1'}, {title: `${two} two`, link: 'S:\\Housing\\x', date: '2025-06-10'}, {title: 'Minutes'}],
			replies: {landlord: 'Eastmarsh & Sons', assessed_on: '2026-01-05', approved_on: '2026-01-20', published_on: '2026-02-01'},
			otherwise: (question) => replyTo(question, drawn[at++ % drawn.length]!),
		});
	});
}
