import {chooseOption, isPassedOver, notAnOption, type Kind} from './kind.ts';

export const choice: Kind = {
	options: (question) => question.options ?? [],
	parse(text, question) {
		if (isPassedOver(text, question)) return {value: ''};
		const option = chooseOption(text, question.options ?? []);
		return option ? {value: option.id} : notAnOption(text, question.options ?? []);
	},
	format: (value, question) => question.options?.find((option) => option.id === value)?.label ?? String(value),
};
