/** The moves open at any moment, by word in every mode; keys are the terminal's own business. One table for all modes and for the help. */
export const moveIds = ['back', 'skip', 'next', 'keep', 'note', 'jump', 'ask', 'unsure', 'why', 'evidence', 'gaps', 'settle', 'preview', 'write', 'list', 'check', 'help', 'save', 'quit'] as const;
export type MoveId = (typeof moveIds)[number];

export interface Move {
	readonly id: MoveId;
	/** What followed the word: a provision, a section, a fact, a person. */
	readonly argument: string;
}

const words: Readonly<Record<string, MoveId>> = {
	back: 'back',
	skip: 'skip',
	later: 'skip',
	next: 'next',
	keep: 'keep',
	note: 'note',
	jump: 'jump',
	goto: 'jump',
	ask: 'ask',
	unsure: 'unsure',
	why: 'why',
	evidence: 'evidence',
	gaps: 'gaps',
	settled: 'settle',
	settle: 'settle',
	preview: 'preview',
	write: 'write',
	list: 'list',
	tasks: 'list',
	check: 'check',
	help: 'help',
	'?': 'help',
	save: 'save',
	quit: 'quit',
	exit: 'quit',
};

const takesArgument: ReadonlySet<MoveId> = new Set(['jump', 'ask', 'settle']);

/**
 * The move a typed line means, so that anything else can be an answer; a leading "/" or ":" always makes it one.
 * In prose a sentence may begin with such a word ("Ask the resident …"), so there only a word alone counts, and a jump to a provision or to
 * what `isTarget` knows (`jump stages`).
 */
export function parseMove(text: string, isProse = false, isTarget: (id: string) => boolean = () => false): Move | undefined {
	const line = text.trim();
	const isMarked = /^[/:]/.test(line);
	const [first = '', ...rest] = line.replace(/^[/:]\s*/, '').split(/\s+/);
	const word = first.toLowerCase();
	const id = Object.hasOwn(words, word) ? words[word] : undefined;
	const argument = rest.join(' ');
	if (id === undefined || (argument !== '' && !takesArgument.has(id))) return undefined;
	if (id === 'jump' && argument !== '' && !isJump(argument, isProse && !isMarked, isTarget)) return undefined;
	if (id === 'settle' && argument !== '' && !placeNumber.test(argument)) return undefined;
	if (id === 'ask' && argument !== '' && isProse && !isMarked) return undefined;
	return {id, argument};
}

function isJump(target: string, isInProse: boolean, isTarget: (id: string) => boolean): boolean {
	return isInProse ? placeNumber.test(target) || isTarget(target) : jumpTarget.test(target);
}

const placeNumber = /^[1-9](?:\.\d{1,2})?$/;
const jumpTarget = /^(?:section\s+)?(?:[1-9](?:\.\d{1,2})?|[a-z][a-z0-9_]*)$/i;

/** The words of a move, the usual one first. */
export function wordsOf(id: MoveId): readonly string[] {
	return Object.entries(words).flatMap(([word, move]) => (move === id ? [word] : []));
}

/** A line that sets out to be a move ("/jump", ":back") but is none: to be said, not taken for an answer. */
export function isFailedMove(text: string): boolean {
	const word = /^[/:]\s*([a-z?]+)/i.exec(text.trim())?.[1]?.toLowerCase();
	return word !== undefined && Object.hasOwn(words, word) && parseMove(text) === undefined;
}
