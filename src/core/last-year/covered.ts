/** What a Yes of last year says of the limbs and facts of its row: the one value without which it could not have been a Yes. */
import type {Value} from '../draft/answers.ts';
import {findProvision, type Bank, type Provision, type Question} from '../bank/bank.ts';
import {evaluate, factsIn, type Expression, type Scalar} from '../condition/expression.ts';
import {metWhen} from '../draft/suggestion.ts';
import type {CarriedRow} from './carried-rows.ts';

/** Nothing where several values would do, where the Code asks it anew, or where it is about the year just past. */
export function coveredBy(bank: Bank, {provision: id, origin, said}: CarriedRow, question: Question): Value | undefined {
	if (said !== 'yes' || origin.kind === 'new' || question.yearly || origin.asksAnew.includes(question.id)) return undefined;
	const provision = findProvision(bank, id)!;
	const values = closedValues(question).filter((value) => standsWithYes(provision, question, value));
	return values.length === 1 && values.length < closedValues(question).length ? values[0] : undefined;
}

function closedValues(question: Question): readonly Scalar[] {
	if (question.kind === 'yes-no') return [true, false];
	return question.kind === 'choice' ? (question.options ?? []).map(({id}) => id) : [];
}

function standsWithYes(provision: Provision, question: Question, value: Scalar): boolean {
	const holds = (condition: Expression) => evaluate(condition, (id) => (id === question.id ? value : undefined)) === true;
	const limb = provision.limbs.find(({id}) => id === question.id);
	const met = limb && metWhen(limb, question);
	const conflicts = provision.conflicts.filter(({when}) => factsIn(when).includes(question.id));
	return (met === undefined || holds(met)) && !conflicts.some(({when}) => holds(when));
}
