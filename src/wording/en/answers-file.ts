/** What is said about an answers file: what is wrong at a line, then what to do. */
import type {Issue} from '../../core/kinds/issue.ts';
import {numberWanted} from './issues.ts';

export interface Trouble {
	readonly problem: string;
	readonly fix: string;
}

const shown = (text: string) => {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const meant = (near: string | undefined, otherwise: string) => (near === undefined ? otherwise : `Did you mean "${near}"?`);

export const answersFileWords = {
	notYaml: (message: string): Trouble => ({problem: `The file is not well-formed YAML: ${message}.`, fix: 'Look at indents, quotes and colons on this line and the one above.'}),
	notAnswers: (): Trouble => ({problem: 'The file holds no answers.', fix: 'Write them under "facts:" and "provisions:".'}),
	unknownKey: (key: string, near: string | undefined, keys: readonly string[]): Trouble => ({problem: `"${shown(key)}" is not a key of an answers file.`, fix: meant(near, `Its keys are ${keys.join(', ')}.`)}),
	unknownFact: (key: string, edition: string, near: string | undefined): Trouble => ({
		problem: `"${shown(key)}" is not a fact of the ${edition} Code's questions.`,
		fix: meant(near, 'Take it out, or look up its name in questions/shared/facts.yaml.'),
	}),
	unknownProvision: (id: string, edition: string, near: string | undefined): Trouble => ({
		problem: `"${shown(id)}" is not a provision of the ${edition} Code.`,
		fix: meant(near, 'Write its number in quotes, like "5.3".'),
	}),
	unknownPart: (key: string, provision: string, near: string | undefined, parts: readonly string[]): Trouble => ({
		problem: `"${shown(key)}" is not asked at ${provision} under any answers.`,
		fix: meant(near, `What can be given there: ${parts.join(', ')}.`),
	}),
	unknownEvidence: (key: string, near: string | undefined): Trouble => ({
		problem: `"${shown(key)}" is not in the register under "evidence:".`,
		fix: meant(near, 'Add it there with its title, and use its short name here.'),
	}),
	givenTwice: (line: number): Trouble => ({problem: `The same question is answered at line ${line}, and that answer was taken.`, fix: 'Keep one of the two.'}),
	notAMapping: (place: string): Trouble => ({problem: `"${place}" is to hold names with values, one a line.`, fix: 'Write each as "name: value", indented under it.'}),
	notADocument: (key: string): Trouble => ({problem: `The document "${shown(key)}" is not written as it should be.`, fix: 'Write it like: {title: Complaints Policy, link: https://…, date: 2025-04-01}; only the title is needed.'}),
	notAValue: (typed: string): Trouble => ({problem: `"${shown(typed)}" is not a value.`, fix: 'Write an answer, or {open: ask, who: Legal}, or for evidence a list of short names.'}),
	notAnEdition: (typed: string): Trouble => ({problem: `"${shown(typed)}" is not an edition of the Code.`, fix: 'Write "2024" or "2022".'}),
	lineNeedsAnswer: (line: string): Trouble => ({problem: `"${shown(line)}" holds no answer.`, fix: 'Begin it with yes, no, partly or n/a, or write "ask" and who would know.'}),
	lineNeedsDocument: (title: string): Trouble => ({problem: `"${shown(title)}" may be more than one document of the register.`, fix: 'Write its title in full.'}),
	notOne: (): Trouble => ({problem: 'This is to be one value, not a list or a document.', fix: 'Write the answer itself, or {open: ask, who: Legal}.'}),
	wrongEdition: (file: string, draft: string): Trouble => ({problem: `The file is for the ${file} Code, and this draft is for the ${draft} Code.`, fix: 'Give the draft another name, or correct "edition:".'}),
	missingFile: (file: string): Trouble => ({problem: `There is no file "${file}".`, fix: 'Check the name after --file.'}),
	unreadableFile: (file: string): Trouble => ({problem: `"${file}" could not be read as text.`, fix: 'Give a YAML file after --file.'}),
	tooLarge: (file: string, bytes: number, limit: number): Trouble => ({problem: `"${file}" has ${Math.ceil(bytes / 1_000_000)} MB, and no answers come near ${limit / 1_000_000}.`, fix: 'Give the answers alone.'}),
	notUtf8: (file: string): Trouble => ({problem: `"${file}" is not UTF-8 text.`, fix: 'Save it as UTF-8, then give it again.'}),
	moreProblems: (count: number) => `There are ${count} more like these. Put these right first, then run it again.`,
	misfit(issue: Issue): Trouble {
		switch (issue.code) {
			case 'not-an-option':
				return {problem: `"${shown(issue.typed)}" is not one of the choices.`, fix: `Write one of: ${issue.options.join(', ')}.`};
			case 'not-a-number':
				return {problem: `"${shown(issue.typed)}" is not ${numberWanted(issue.decimals)}.`, fix: `Write one from ${issue.min} to ${issue.max}.`};
			case 'out-of-range':
				return {problem: `"${shown(issue.typed)}" is outside ${issue.min} to ${issue.max}.`, fix: 'Write a number in that range.'};
			case 'not-a-date':
				return {problem: `"${shown(issue.typed)}" is not a date.`, fix: 'Write it like 2026-09-30.'};
			case 'not-in-calendar':
				return {problem: `"${shown(issue.typed)}" is not a day in the calendar.`, fix: 'Write it like 2026-02-28.'};
			case 'not-applicable-not-allowed':
				return {problem: `The Code does not let ${issue.provision} be answered "not applicable" as things stand.`, fix: 'Answer yes, no or partly.'};
			case 'empty':
				return {problem: 'Nothing is written here.', fix: 'Write the answer, or take the line out.'};
			case 'unknown-evidence':
				return answersFileWords.unknownEvidence(issue.typed, undefined);
			case 'not-ticks':
			case 'unknown-provision':
			case 'evidence-used':
			case 'title-taken':
			case 'no-note':
			case 'first-question':
			case 'row-not-applicable':
			case 'not-asked':
				return {problem: 'This is not asked.', fix: 'Take the line out.'};
		}
	},
	renamed: (id: string, now: readonly string[]) => (now.length === 0 ? `"${id}" is no longer asked, and was passed over.` : `"${id}" is now called ${now.map((each) => `"${each}"`).join(' and ')}; its answer was taken there.`),
	notAskedFollows: (provision: string, say: string) => `${provision} is not asked: ${say}`,
	notAskedWhile: (place: string, facts: readonly string[]) => `${place} is not asked: ${facts.join(', ')}.`,
	notAskedYet: (place: string) => `${place} is not asked with the answers given so far.`,
	factIs: (fact: string, value: string) => `${fact} is ${value}`,
	factOpen: (fact: string) => `${fact} was left open`,
	itsAnswer: 'its answer',
	factUnknown: (fact: string) => `${fact} is not given`,
	summary: ({taken, unchanged}: {taken: number; unchanged: number}) => `${taken} ${taken === 1 ? 'answer' : 'answers'} taken, ${unchanged} as they were.`,
	atLine: (line: number, text: string) => `line ${line}: ${text}`,
};
