/** The address that a link adds to its text: none if the text says it, or if it leads to a place in the same document. */
export function linkAddress(href: string, text: string): string {
	const address = href.trim();
	if (text.trim() === '' || !/^(https?:\/\/|mailto:)/i.test(address)) return '';
	return bare(text).includes(bare(address)) ? '' : address.replace(/^mailto:/i, '');
}

const bare = (address: string): string =>
	address
		.toLowerCase()
		.replaceAll(/\s/g, '')
		.replace(/^(https?:\/\/|mailto:)/, '')
		.replace(/^www\./, '')
		.replace(/\/$/, '');
