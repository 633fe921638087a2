/** Addresses of pages, with or without `https://`; never of e-mail. */
const ending = 'org|com|net|gov|co|ac|uk|info|wales|cymru|scot|london|example|housing|homes';
const address = new RegExp(String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+|(?:[\p{L}\d-]+\.)+(?:${ending})(?:\.uk)?(?![\p{L}\d@-])(?:\/[^\s<>"“”]*)?`, 'iuy');

export function linkEnd(text: string, from: number): number | undefined {
	if (from > 0 && /[\p{L}\d@./-]/u.test(text[from - 1]!)) return undefined;
	address.lastIndex = from;
	const found = address.exec(text)?.[0].replace(/[.,;:!?)\]'’]+$/, '');
	return found === undefined || found === '' ? undefined : from + found.length;
}

export function linksIn(text: string): readonly {readonly from: number; readonly to: number}[] {
	return Array.from(text.matchAll(/(?<=^|[\s(])\S+/g)).flatMap(({index}) => {
		const to = linkEnd(text, index);
		return to === undefined ? [] : [{from: index, to}];
	});
}
