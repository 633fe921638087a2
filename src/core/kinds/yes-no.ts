import {chooseOption, notAnOption, type Kind} from './kind.ts';

const options = [
	{id: 'yes', label: 'Yes'},
	{id: 'no', label: 'No'},
];

export const yesNo: Kind = {
	options: () => options,
	parse(text) {
		const option = chooseOption(text, options);
		return option ? {value: option.id === 'yes'} : notAnOption(text, options);
	},
	format: (value) => (value === true ? 'Yes' : 'No'),
};
