/** What a picture in place of a tick says, by its description or its name. */

const longest = 60;
const cut = /(?:[.,;]?\s*(?:description )?(?:automatically|ai)[- ]generated.*| with solid fill| outline| icon| (?:image|picture|symbol|graphic|emoji|mark)$|\.(?:png|gif|jpe?g|svg|webp))/gi;
const empty = /\b(?:un-?tick(?:ed)?|un-?check(?:ed)?|un-?selected|not (?:ticked|checked|selected|met)|no tick|(?:empty|blank) (?:check ?|tick ?)?box)\b/;
const ticked = /\b(?:tick(?:ed|s)?|check ?marks?|checked|yes|thumbs?[- ]up|selected)\b|^(?:\w+ )?(?:check|ok|done)$/;
const crossedBox = /\b(?:check ?box crossed|crossed (?:check ?)?box|box crossed|x in (?:a )?box)\b/;
const crossed = /\b(?:cross(?:ed)?|no|x ?mark|wrong|thumbs?[- ]down)\b|^(?:x|close|remove|cancel|clear|times)$/;
/** Nothing says how it is set. */
const anyBox = /\b(?:tick|check) ?box(?:es)?$/;
const mostWords = 6;

/** A sign that an answer is read from; undefined where the words say nothing of the kind, or both. */
export function pictureWords(description: string): string | undefined {
	const words = description.replaceAll(/[_-]+/g, ' ').replaceAll(cut, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().trim();
	if (words === '' || words.length > longest || words.split(' ').length > mostWords) return undefined;
	if (empty.test(words)) return '\u2610';
	if (crossedBox.test(words)) return '\u2612';
	if (anyBox.test(words) && !/\b(?:ticked|checked|selected)\b/.test(words)) return undefined;
	const [isTick, isCross] = [ticked.test(words), crossed.test(words)];
	if (isTick === isCross) return /^partial(?:ly)?\b/.test(words) ? 'Partial' : /^n\/?a$|^not applicable$/.test(words) ? 'N/A' : undefined;
	if (/\byes\b/.test(words)) return 'Yes';
	if (/\bno\b/.test(words)) return /^no\W*$/.test(words) ? 'No' : undefined;
	return isTick ? '\u2713' : '\u2717';
}

const iconFont = /^(?:fa[srlbd]?|glyphicon|icons?|bi|mdi|dashicons|la[srb]?|oi|ti|fi|uil|ri|feather)-/;

/** The sign that an icon of a web font is, by the name of its class: `fa-check`, `glyphicon-remove`. */
export function iconWords(classes: string): string | undefined {
	for (const token of classes.toLowerCase().split(/\s+/, 20)) {
		const name = iconFont.test(token) ? token.replace(iconFont, '').replaceAll(/[-_](?:circle|square|lg|o|alt|fill|filled|outline|bold|solid|thin|sign|mark|\d+)\b/g, '') : '';
		const sign = name === '' ? undefined : name === 'square' ? '\u2610' : pictureWords(name);
		if (sign !== undefined) return sign;
	}

	return undefined;
}
