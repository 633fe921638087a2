import {asTyped, isPassedOver, type Kind} from './kind.ts';

export const number: Kind = {
	options: () => [],
	/** A number within the question's range, whole unless it may have decimals; its unit may follow it ("10 working days", "95%", "91.5%"). */
	parse(text, question) {
		if (isPassedOver(text, question)) return {value: ''};
		const {min = 0, max = Number.MAX_SAFE_INTEGER, decimals = 0} = question;
		const typed = asTyped(text);
		// By one word of it, "no", something else may be meant.
		const named = question.named?.find(({label}) => asTyped(label) === typed || (typed.includes(' ') && asTyped(label).startsWith(typed)));
		if (named) return {value: named.value};
		const match = /^(-?\d[\d ,]*(?:\.(\d+))?)\s*(?:%|[a-z][a-z ]*)?$/i.exec(text.trim());
		if (!match || (match[2] ?? '').length > decimals) return {issue: {code: 'not-a-number', typed: text.trim(), min, max, ...(decimals > 0 && {decimals}), ...(question.named && {named: question.named.map(({label}) => label)})}};
		const value = Number(match[1]!.replaceAll(/[ ,]/g, ''));
		if (value < min || value > max) return {issue: {code: 'out-of-range', typed: text.trim(), min, max}};
		return {value};
	},
	format: (value, question) => question.named?.find((each) => each.value === value)?.label ?? value.toLocaleString('en-GB'),
};
