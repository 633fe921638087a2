import type {Line, RequirementLine, Span, Text} from '../../document/model.ts';
import {element, type Html} from './element.ts';

/** A paragraph a line. */
export function writeText(text: Text): readonly Html[] {
	return text.map(writeLine);
}

function writeLine({label, spans}: Line): Html {
	return element('p', {}, label === undefined ? [] : [element('b', {}, `${label}:`), ' '], spans.map(writeSpan));
}

function writeSpan({text, address, isMissing}: Span): Html | string {
	if (isMissing) return writeMissing(text);
	return address === undefined ? text : element('a', {href: address}, text);
}

/** What stands where nothing was given, so that nobody takes it for an answer. */
export function writeMissing(text: string): Html {
	return element('em', {}, `[${text}]`);
}

/** The Code's own words; its lists are lists. */
export function writeRequirement(lines: readonly RequirementLine[]): readonly Html[] {
	const blocks: Html[] = [];
	let items: RequirementLine[] = [];
	const endList = () => {
		if (items.length > 0) blocks.push(writeList(items));
		items = [];
	};

	for (const line of lines) {
		if (line.mark !== undefined) items.push(line);
		else {
			endList();
			blocks.push(element('p', {}, line.text));
		}
	}

	endList();
	return blocks;
}

function writeList(items: readonly RequirementLine[]): Html {
	const [first] = items;
	const content = items.map(({text}) => element('li', {}, text));
	if (first!.mark === '-') return element('ul', {}, content);
	const isNumber = /^\d/.test(first!.mark!);
	return element('ol', {type: isNumber ? '1' : 'a'}, content);
}
