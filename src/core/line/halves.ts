/** Of what is partly done: which words say what is met, and which what is not. */
export interface Half {
	readonly kind: 'met' | 'not-met';
	readonly from: number;
	readonly to: number;
}

const turn = /(?:^|\s|[,;]\s*)(?=(?:but|though|although|however|except(?: for)?|apart from|other than|bar|whereas|whilst|while|not (?!only)(?=(?:for|in|on|at|the|yet|by|all)\s))(?![\p{L}'-]))/giu;
const lacking =
	new RegExp(
		String.raw`(?<![\p{L}-])(?:not|no|never|none|nothing|nobody|without|lack(?:s|ed|ing)?|miss(?:es|ing|ed)?|omit(?:s|ted|ting)?|(?:leaves?|leaving|left) (?:[\p{L}-]+ )?out|forg(?:ets?|etting|ot|otten)|overlook(?:s|ed|ing)?|except|apart from|` +
		String.raw`other than|bar|fails?|failed|failing|still|gaps?|short|out of date|outdated|incomplete|inconsistent|unclear|` +
		String.raw`needs?|needed|neither|nor|cannot|hardly|rarely|yet|x|outstanding|wrong|incorrect|broken|absent|blank|silent|poor|patchy|inadequate|insufficient|weak|late|overdue|behind|\p{L}+n't|dont|doesnt|isnt|` +
		String.raw`arent|havent|hasnt|wont|cant|didnt)(?![\p{L}-])`,
		'iu',
	);
const whole = new RegExp(
	String.raw`(?:(?<![\p{L}-])(?:do|does|is|are|have|has|can|will|did|ok|okay|fine|done|good|yes|compliant|covered|` +
	String.raw`complete|completed|met|in place|there|✓))[.!]?$|(?<![\p{L}-])only(?![\p{L}-])|` +
	String.raw`^(?:yes|we do|ours do|ok)(?![\p{L}-])|not only`,
	'iu',
);

/** "Not only … but also" goes on; "while" may tell of a time. */
const adverse = /^(?:but(?! also(?![\p{L}'-]))|though|although|however|whereas)(?![\p{L}'-])/iu;
const concessive = /^(?:al)?though/i;

/** `previous`: what the clause before it said, which a clause that says neither goes on with. */
export function halvesOf(text: string, base: number, previous: Half['kind'] | undefined): readonly Half[] {
	const cuts = [0, ...Array.from(text.matchAll(turn), ({0: gap, index}) => index + gap.length).filter((at) => at > 0), text.length];
	let before = previous;
	const halves: Half[] = [];
	for (const [index, from] of cuts.slice(0, -1).entries()) {
		const to = cuts[index + 1]!;
		const words = text.slice(from, to).trim();
		const kind = kindOf(words, turned(words, before));
		before = kind;
		const last = halves.at(-1);
		if (last?.kind === kind) halves[halves.length - 1] = {...last, to: base + to};
		else halves.push({kind, from: base + from, to: base + to});
	}

	return halves;
}

export function isLacking(words: string): boolean {
	return lacking.test(words.replace(/not only/i, '').replaceAll(/\bMiss (?=\p{Lu})/gu, ''));
}

/** What a clause that says neither is, after `before`. What is short is not met by what is conceded. */
function turned(words: string, before: Half['kind'] | undefined): Half['kind'] | undefined {
	if (before === undefined || !adverse.test(words)) return before;
	return before === 'met' || concessive.test(words) ? 'not-met' : 'met';
}

function kindOf(words: string, previous: Half['kind'] | undefined): Half['kind'] {
	if (isLacking(words)) return 'not-met';
	if (whole.test(words)) return 'met';
	return previous ?? 'met';
}
