import {chooseOption, notAnOption, type Kind} from './kind.ts';

export const choice: Kind = {
	options: (question) => question.options ?? [],
	parse(text, question) {
		const option = chooseOption(text, question.options ?? []);
		return option ? {value: option.id} : notAnOption(text, question.options ?? []);
	},
	format: (value, question) => question.options?.find((option) => option.id === value)?.label ?? String(value),
};
