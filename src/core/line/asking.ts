/** Who has to be asked: "ask Head of Repairs", "legal will know", "Head of Repairs?". */
import {personIn, type Roles} from './people.ts';

export interface Asking {
	readonly who: string;
	readonly to: number;
}

const ask =
	new RegExp(
		String.raw`^(?:(?:(?:and|so|but|please|pls)\s+)?(?:(?:i|we)(?:'ll|\s+will|\s+need\s+to|\s+must|\s+have\s+to|\s+should)?|` +
		String.raw`will|need(?:s)?\s+to|must|have\s+to|to)\s+)?(?:please\s+)?(?:ask|(?:check|confirm|speak|talk|query|raise|` +
		String.raw`discuss|clarify|verify|liaise)\s+(?:this\s+|it\s+)?(?:with|to|w/)|t\.?b\.?[ca]\.?\s+(?:by|with)|be\s+(?:confirmed|checked|advised)\s+(?:by|with)|chase|consult|contact|e-?mail|phone|` +
		String.raw`ring|wait(?:ing)?\s+(?:for|on)|one\s+for|question\s+for|(?:i\s+)?need\s+(?:input|an?\s+answer|confirmation|info(?:rmation)?)\s+from)\s+`,
		'i',
	);
const knows = /\s+(?:(?:will|would|'ll|should|might|may)\s+know|knows|(?:to|can|could|will|should)\s+(?:confirm|advise|answer|say|check))(?:\s+(?:this|it|that|the answer))?$/i;
const stops = new RegExp(
	String.raw`\s+(?:if|whether|about|for|on|re|regarding|what|when|how|why|where|which|that|as|because|before|after|` +
	String.raw`by|to|who|and\s+(?:see|check|confirm|then)|tomorrow|today|next|first|again|please)(?![\p{L}'-])`,
	'iu',
);
/** Those a landlord asks every day as part of its work. */
const asked = new RegExp(
	String.raw`(?<![\p{L}-])(?:residents?|tenants?|customers?|complainants?|leaseholders?|callers?|people|person|them|` +
	String.raw`him|her|us|me|you|everyone|everybody|anyone|each|every|all|any|themselves|households?|famil(?:y|ies)|` +
	String.raw`the same|questions?|whoever|not)(?![\p{L}-])`,
	'iu',
);
const nobody = /^(?:i|we|they|it|this|nobody|no-?one|somebody|someone)$|(?<!\p{L})(?:policy|letters?|website|guide|system|minutes)$/iu;
const mostWords = 9;

export function askingIn(text: string, roles: Roles): Asking | undefined {
	const lead = ask.exec(text);
	if (lead) {
		const start = lead[0].length;
		const stop = stops.exec(text.slice(start));
		const to = start + (stop?.index ?? text.length - start);
		const who = nameOf(text.slice(start, to), roles);
		// "Contact details", "email template": what stands alone there has to be somebody's.
		const isPerson = /^(?:contact|e-?mail|phone|ring|chase)\s/i.test(lead[0]) ? personIn(who, roles) !== undefined : true;
		return isPerson && isSomebody(who, roles) ? {who, to} : undefined;
	}

	const known = knows.exec(text);
	if (known) {
		const who = nameOf(text.slice(0, known.index).replace(/^(?:i think|maybe|perhaps|only)\s+/i, ''), roles);
		return isSomebody(who, roles) && (personIn(who, roles) !== undefined || who.split(/\s+/).length <= 3) ? {who, to: text.length} : undefined;
	}

	const person = text.endsWith('?') ? personIn(text.replace(/\?+$/, ''), roles) : undefined;
	return person?.isSure ? {who: person.name, to: text.length} : undefined;
}

function nameOf(text: string, roles: Roles): string {
	const said = text.trim().replace(/[.,;:?!]+$/, '').replace(/^(?:the|our|a|an)\s+/i, '');
	return personIn(said, roles)?.name ?? said;
}

function isSomebody(who: string, roles: Roles): boolean {
	if (personIn(who, roles)?.isSure) return true;
	return /\p{L}{2}/u.test(who) && who.split(/\s+/).length <= mostWords && !asked.test(who) && !nobody.test(who);
}
