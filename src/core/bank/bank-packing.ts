/** A bank as it is kept between starts: what the edition asks at every provision stands once, so that reading it is quick. */
import type {Bank, Provision, Question} from './bank.ts';

type Shared = Omit<Question, 'id' | 'home'>;

/** A provision's question, or the number of a shared one with the last part of its id. */
type PackedQuestion = Question | readonly [shared: number, name: string];

export type PackedBank = Omit<Bank, 'sections'> & {
	readonly shared: readonly Shared[];
	readonly sections: ReadonlyArray<Omit<Bank['sections'][number], 'provisions'> & {readonly provisions: ReadonlyArray<Omit<Provision, 'questions'> & {readonly questions: readonly PackedQuestion[]}>}>;
};

export function packBank(bank: Bank): PackedBank {
	const numbers = new Map<string, number>();
	const shared: Shared[] = [];
	const packQuestion = (question: Question, provision: Provision): PackedQuestion => {
		const {id, home, ...rest} = question;
		if (question.role !== 'follow-up' || home !== provision.id) return question;
		const key = JSON.stringify(rest);
		if (!numbers.has(key)) numbers.set(key, shared.push(rest) - 1);
		return [numbers.get(key)!, id.slice(provision.id.length + 1)];
	};

	const sections = bank.sections.map((section) => ({
		...section,
		provisions: section.provisions.map((provision) => ({...provision, questions: provision.questions.map((question) => packQuestion(question, provision))})),
	}));
	return {...bank, sections, shared};
}

export function unpackBank({shared, ...packed}: PackedBank): Bank {
	const unpackQuestion = (question: PackedQuestion, provision: string): Question =>
		isNumbered(question) ? {id: `${provision}/${question[1]}`, ...shared[question[0]]!, home: provision} : question;
	return {
		...packed,
		sections: packed.sections.map((section) => ({
			...section,
			provisions: section.provisions.map((provision) => ({...provision, questions: provision.questions.map((question) => unpackQuestion(question, provision.id))})),
		})),
	};
}

function isNumbered(question: PackedQuestion): question is readonly [number, string] {
	return Array.isArray(question);
}
