/** Of what is partly done: which words say what is met, and which what is not. */
export interface Half {
	readonly kind: 'met' | 'not-met';
	readonly from: number;
	readonly to: number;
}

const turn = /(?:^|\s|[,;]\s*)(?=(?:but|though|although|however|except(?: for)?|apart from|other than|bar|whereas|whilst|while|not (?!only)(?=(?:for|in|on|at|the|yet|by|all)\s))(?![\p{L}'-]))/giu;
const lacking =
	/(?<![\p{L}-])(?:not|no|never|none|nothing|nobody|without|lacks?|lacking|miss(?:es|ing|ed)|except|apart from|other than|bar|fails?|failed|failing|still|gaps?|short|out of date|outdated|incomplete|inconsistent|unclear|needs?|needed|neither|nor|cannot|hardly|rarely|yet|x|outstanding|late|behind|\p{L}+n't|dont|doesnt|isnt|arent|havent|hasnt|wont|cant|didnt)(?![\p{L}-])/iu;
const whole = /(?:(?<![\p{L}-])(?:do|does|is|are|have|has|can|will|did|ok|okay|fine|done|good|yes|compliant|covered|complete|completed|met|in place|there|✓)|(?<!no|not)\s+(?:yet|still))[.!]?$|(?<![\p{L}-])only(?![\p{L}-])|^(?:yes|we do|ours do|ok)(?![\p{L}-])|not only/iu;

/** `previous`: what the clause before it said, which a clause that says neither goes on with. */
export function halvesOf(text: string, base: number, previous: Half['kind'] | undefined): readonly Half[] {
	const cuts = [0, ...Array.from(text.matchAll(turn), ({0: gap, index}) => index + gap.length).filter((at) => at > 0), text.length];
	let before = previous;
	const halves: Half[] = [];
	for (const [index, from] of cuts.slice(0, -1).entries()) {
		const to = cuts[index + 1]!;
		const kind = kindOf(text.slice(from, to).trim(), before);
		before = kind;
		const last = halves.at(-1);
		if (last?.kind === kind) halves[halves.length - 1] = {...last, to: base + to};
		else halves.push({kind, from: base + from, to: base + to});
	}

	return halves;
}

function kindOf(words: string, previous: Half['kind'] | undefined): Half['kind'] {
	const withoutOnly = words.replace(/not only/i, '');
	if (lacking.test(withoutOnly)) return 'not-met';
	if (whole.test(words)) return 'met';
	return previous ?? 'met';
}
