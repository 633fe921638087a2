import type {FrontMatter} from '../../document/model.ts';

/** YAML; a JSON string is one too. */
export function writeFrontMatter(front: FrontMatter): string {
	return ['---', ...Object.entries(front).map(([key, value]) => `${key}: ${scalar(value)}`), '---'].join('\n');
}

/** What a reader that knows no front matter could take for HTML, a link, a picture, an address or code: written as JSON's own escapes. */
const live = /[<>[\]!`*_~]|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|@/gi;

function scalar(value: string | number | null): string {
	return JSON.stringify(value).replaceAll(live, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
