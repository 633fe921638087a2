import type {RowAnswer} from '../bank/row-scope.ts';
import {chooseOption, notAnOption, type Kind} from './kind.ts';

const labels: Record<RowAnswer, string> = {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'Not applicable'};

const options = Object.entries(labels).map(([id, label]) => ({id, label}));

/** The row's answer. Whether "not applicable" may be chosen is the provision's to say: see `answerOptions` in `interview.ts`. */
export const answer: Kind = {
	options: () => options,
	parse(text) {
		const typed = /^n\/?a$/i.test(text.trim()) ? 'not applicable' : text;
		const option = chooseOption(typed, options);
		return option ? {value: option.id} : notAnOption(text, options);
	},
	format: (value) => labels[value as RowAnswer] ?? String(value),
};
