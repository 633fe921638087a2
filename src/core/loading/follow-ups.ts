/** Follow-ups: a provision's own, then the edition's for the answer given; one of its own with the same id takes the edition's place. */
import type {Question, Section} from '../bank/bank.ts';
import {evaluate} from '../condition/expression.ts';
import type {EditionFile, FollowUpSource, ProvisionSource} from '../bank/question.ts';
import {rowScope, type AnswerState} from '../bank/row-scope.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {CompileAt} from './conditions.ts';

export interface FollowUps {
	readonly of: (provision: ProvisionSource, compile: CompileAt, file: BankFile, path: DataPath) => readonly Question[];
	/** Reports those of the edition that no provision can ask. */
	readonly checkArise: (sections: readonly Section[]) => void;
}

export function createFollowUps(edition: EditionFile, editionFile: BankFile, report: Report): FollowUps {
	const shared = edition['follow-ups'];
	checkUnique(shared, 'the edition', editionFile, ['follow-ups'], report);
	return {
		of(provision, compile, file, path) {
			const own = provision['follow-ups'];
			checkUnique(own, provision.id, file, [...path, 'follow-ups'], report);
			const rest = shared.flatMap((source, index) => {
				if (own.some((each) => each.id === source.id)) return [];
				const question = followUp(source, provision.id, compile, editionFile, ['follow-ups', index]);
				return canArise(question, provision) ? [question] : [];
			});
			return [...own.map((source, index) => followUp(source, provision.id, compile, file, [...path, 'follow-ups', index])), ...rest];
		},
		checkArise(sections) {
			const arisen = new Set(sections.flatMap((section) => section.provisions.flatMap((provision) => provision.questions.map(({id}) => id.split('/')[1]))));
			for (const [index, {id}] of shared.entries()) {
				if (!arisen.has(id)) report(editionFile, ['follow-ups', index, 'when'], `follow-up "${id}" cannot be asked at any provision`, 'Change its when:, or take it out.');
			}
		},
	};
}

function followUp(source: FollowUpSource, provision: string, compile: CompileAt, file: BankFile, path: DataPath): Question {
	const when = compile(source.when, file, [...path, 'when']);
	const variants = typeof source.ask === 'string' ? [{text: source.ask}] : source.ask;
	const ask = variants.map((variant, index) => {
		const variantWhen = 'when' in variant ? compile(variant.when, file, [...path, 'ask', index, 'when']) : undefined;
		return variantWhen ? {when: variantWhen, text: variant.text} : {text: variant.text};
	});
	return {
		id: `${provision}/${source.id}`,
		role: 'follow-up',
		kind: source.kind,
		ask,
		...(source.help !== undefined && {help: source.help}),
		...(when && {when}),
		optional: source.optional,
		...(source.aside && {aside: true as const}),
		...(source.clause !== undefined && {clause: source.clause}),
		prints: source.prints,
		home: provision,
	};
}

/** Whether an edition's follow-up can be asked at this row at all: `alternative` is for "must" rows, a reason for "not applicable" only where it is allowed. */
function canArise(question: Question, provision: ProvisionSource): boolean {
	const states: readonly AnswerState[] = provision['not-applicable']?.allowed === undefined ? ['yes', 'no', 'partly', 'open'] : ['yes', 'no', 'partly', 'open', 'not-applicable'];
	return question.when === undefined || states.some((state) => evaluate(question.when!, rowScope(provision, state, () => undefined)) !== false);
}

function checkUnique(followUps: readonly FollowUpSource[], owner: string, file: BankFile, path: DataPath, report: Report): void {
	for (const [index, {id}] of followUps.entries()) {
		if (id === 'answer') report(file, [...path, index, 'id'], '"answer" is the id of the row\'s own answer', 'Give this follow-up another id.');
		else if (followUps.findIndex((each) => each.id === id) < index) report(file, [...path, index, 'id'], `follow-up "${id}" of ${owner} stands twice`, 'Give one of the two another id.');
	}
}
