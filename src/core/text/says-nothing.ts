/** Words that stand where something was asked for and say nothing of it: a mark, a figure alone, a bare answer, an affirmation, a time that is none. */
const nothing = new RegExp(
	String.raw`^[^\p{L}]*(?:\p{L}|yes|no|partial(?:ly)?|partly|n\/?a|none|nil|nothing|tbc|tba|tbd|todo|to do|to follow|to be (?:confirmed|added|completed|decided|advised)|non[- ]?compliant|not (?:compliant|met|known|sure|yet)|unknown|unsure|` +
		String.raw`don['’]?t know|does not comply|best practice|see (?:above|below)|as (?:above|below|before|required|needed)|ditto|same|soon|asap|as soon as possible|ongoing|on[- ]going|pending|in progress|in hand|in due course|later|various|historic(?:al)?|because|test(?:ing)?|x+|\.+|(?:the )?(?:same(?: \p{L}+)? (?:as|at)|as(?: at)?) \d+\.\d+(?:(?:,| and|, and) \d+\.\d+)*)?[^\p{L}]*$`,
	'iu',
);

export function saysNothing(text: string): boolean {
	return nothing.test(text);
}
