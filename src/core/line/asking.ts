/** Who has to be asked: "ask Head of Repairs", "legal will know", "Head of Repairs?". */
import {personIn} from './people.ts';

export interface Asking {
	readonly who: string;
	readonly to: number;
}

const ask =
	/^(?:(?:(?:and|so|but|please|pls)\s+)?(?:(?:i|we)(?:'ll|\s+will|\s+need\s+to|\s+must|\s+have\s+to|\s+should)?|will|need(?:s)?\s+to|must|have\s+to|to)\s+)?(?:please\s+)?(?:ask|(?:check|confirm|speak|talk|query|raise|discuss|clarify|verify|liaise)\s+(?:this\s+|it\s+)?(?:with|to)|chase|consult|contact|e-?mail|phone|ring|wait(?:ing)?\s+(?:for|on)|one\s+for|question\s+for|(?:i\s+)?need\s+(?:input|an?\s+answer|confirmation|info(?:rmation)?)\s+from)\s+/i;
const knows = /\s+(?:(?:will|would|'ll|should|might|may)\s+know|knows|(?:to|can|could|will|should)\s+(?:confirm|advise|answer|say|check))(?:\s+(?:this|it|that|the answer))?$/i;
const stops = /\s+(?:if|whether|about|for|on|re|regarding|what|when|how|why|where|which|that|as|because|before|after|by|to|who|and\s+(?:see|check|confirm|then)|tomorrow|today|next|first|again|please)(?![\p{L}'-])/iu;
/** Those a landlord asks every day as part of its work. */
const asked = /(?<![\p{L}-])(?:residents?|tenants?|customers?|complainants?|leaseholders?|callers?|people|person|them|him|her|us|me|you|everyone|everybody|anyone|each|every|all|any|themselves|households?|famil(?:y|ies)|the same|questions?|whoever|not)(?![\p{L}-])/iu;
const mostWords = 9;

export function askingIn(text: string, roles: readonly string[]): Asking | undefined {
	const lead = ask.exec(text);
	if (lead) {
		const start = lead[0].length;
		const stop = stops.exec(text.slice(start));
		const to = start + (stop?.index ?? text.length - start);
		const who = nameOf(text.slice(start, to), roles);
		// "Contact details", "email template": what stands alone there has to be somebody's.
		const isPerson = /^(?:contact|e-?mail|phone|ring|chase)\s/i.test(lead[0]) ? personIn(who, roles) !== undefined : true;
		return isPerson && isSomebody(who) ? {who, to} : undefined;
	}

	const known = knows.exec(text);
	if (known) {
		const who = nameOf(text.slice(0, known.index).replace(/^(?:i think|maybe|perhaps|only)\s+/i, ''), roles);
		return isSomebody(who) && (personIn(who, roles) !== undefined || who.split(/\s+/).length <= 3) ? {who, to: text.length} : undefined;
	}

	const person = /\?$/.test(text) ? personIn(text.replace(/\?+$/, ''), roles) : undefined;
	return person?.isSure ? {who: person.name, to: text.length} : undefined;
}

function nameOf(text: string, roles: readonly string[]): string {
	const said = text.trim().replace(/[.,;:?!]+$/, '').replace(/^(?:the|our|a|an)\s+/i, '');
	return personIn(said, roles)?.name ?? said;
}

function isSomebody(who: string): boolean {
	return /\p{L}{2}/u.test(who) && !asked.test(who) && who.split(/\s+/).length <= mostWords && !/^(?:i|we|they|it|this|nobody|no-?one|somebody|someone)$/i.test(who) && !/(?<!\p{L})(?:policy|letters?|website|guide|system|minutes)$/iu.test(who);
}
