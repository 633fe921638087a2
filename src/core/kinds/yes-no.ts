import {chooseOption, isPassedOver, notAnOption, type Kind} from './kind.ts';

const options = [
	{id: 'yes', label: 'Yes'},
	{id: 'no', label: 'No'},
];

export const yesNo: Kind = {
	options: () => options,
	parse(text, question) {
		if (isPassedOver(text, question)) return {value: ''};
		const option = chooseOption(text, options);
		return option ? {value: option.id === 'yes'} : notAnOption(text, options);
	},
	format: (value) => (value === '' ? '' : value === true ? 'Yes' : 'No'),
};
