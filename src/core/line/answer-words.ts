/** The words that answer a provision by themselves, and those that leave it open. Alternatives of a regular expression, in small letters. */
import type {RowAnswer} from '../bank/row-scope.ts';

/** What ends an answer: the end of the line, or a mark that sets it off. "No-one" and "no. 4" go on. */
export const setOff = String.raw`(?=\s*(?:$|[,;:!?)(…]|\.(?!\s*\d)|\s[-–—/]|[-–—]\s|[–—]))`;

/** Words that go on from a whole answer; "no letters" and "partly owned" are no answers. */
const goesOn =
	"we|we're|it|it's|they|they're|our|ours|the|this|that|there|these|those|because|cos|as|since|but|and|although|" +
		"though|only|not|i|you|so|for|at|in|on|see|when|yet|currently|yes|sorry|afraid|unfortunately";
const follower = (more = '') => String.raw`(?=\s+(?:${goesOn}${more})(?![\p{L}'-]))`;

interface AnswerWords {
	readonly answer: RowAnswer;
	readonly words: string;
	/** What may follow. */
	readonly before: string;
}

/** In the order tried. */
export const answerWords: readonly AnswerWords[] = [
	{answer: 'not-applicable', words: String.raw`(?:n\/a|n\.a\.?)(?: (?:here|for us|to us))?`, before: String.raw`(?![\p{L}\d])`},
	{
		answer: 'not-applicable',
		words:
			String.raw`(?:na|(?:this is )?not applicable|non[- ]applicable|(?:it |this )?(?:does not|doesn'?t) apply|not relevant)(?: here|` +
			String.raw` to us| for us| to (?:this|our) (?:landlord|organisation|association|council|co-?op|tmo|almo))?`,
		before: String.raw`(?:${setOff}|(?=\s+(?:as|because|cos|since|we|due to)(?![\p{L}'-])))`,
	},
	{answer: 'partly', words:
		'partly|partially|partial|in part|part(?:ly|ially)? (?:met|compliant|in place|done|yes)|we partly comply|' +
		'mostly|mainly|largely|not (?:fully|entirely|completely|wholly)(?: met| compliant)?|to some extent', before: `(?:${setOff}|${follower('|stage|met')})`},
	{answer: 'partly', words: 'parlty|partyl|partley|partialy|partally|partiall|party|prtly', before: setOff},
	{answer: 'no', words:
		'not yet|not (?:at present|at the moment|currently|presently|as yet|at all|met|compliant|in place)|non[- ]?compliant|' +
		'we (?:do not|don\'?t) comply|does not comply|not yet (?:met|compliant|in place)', before: `(?:${setOff}|${follower()})`},
	{answer: 'no', words: "(?:we|they|ours) (?:do not|don'?t)|it (?:does not|doesn'?t)|nope|nah", before: setOff},
	{answer: 'no', words: 'no|n', before: `(?:${setOff}|${follower()})`},
	/** A letter alone and small words after it: nobody begins a sentence so. */
	{answer: 'no', words: 'n', before: String.raw`(?=\s+\p{L}{3})`},
	{answer: 'yes', words: 'yes|y|yep|yup|yeah|yea|aye|yess|yse|yes we comply', before: String.raw`(?![\p{L}\d'&/]|-\p{L})`},
	{answer: 'yes', words: '[✓✔☑✅]\uFE0F?', before: ''},
	{answer: 'yes', words:
		'(?:fully |we are (?:fully )?)?compliant|(?:fully )?met|we (?:do |fully )?comply|complies|definitely|absolutely|' +
		'certainly|of course|(?:we|they|ours) do|it does', before: setOff},
];

/** What only repeats the answer: "yes, we do", "no not yet". */
export const answerTails: Readonly<Partial<Record<RowAnswer, string>>> = {
	yes: String.raw`,?\s+(?:(?:we|they|it|i) (?:do|does|are|is|have|has|did)(?: (?:so|this|that|it))?|(?:fully )?compliant|definitely|absolutely|of course)${setOff}`,
	no:
		String.raw`,?\s+(?:(?:we|they|it|i) (?:do not|does not|are not|is not|have not|has not|don'?t|doesn'?t|aren'?t|isn'?t|` +
		String.raw`haven'?t|hasn'?t)|not (?:yet|currently|at present|at the moment|really))${setOff}`,
};

/** Said after a Yes or a No, it takes it back. */
export const doubts = String.raw`\s*(?:\?|[,-]?\s*(?:i (?:think|believe|guess|suppose)|probably|possibly|maybe|perhaps|hopefully|presumably|ish)(?![\p{L}]))`;

/** Both at once. */
const andOr = String.raw`\s*(?:,?\s*(?:and|&|or)\s*|\/)\s*`;
export const both = String.raw`(?:(?:yes|y)${andOr}(?:no|n)|(?:no|n)${andOr}(?:yes|y))(?![\p{L}\d])`;

export const unsureBefore =
	"\\?+|(?:(?:i|we) )?(?:do not|don'?t|really don'?t|honestly don'?t) (?:really )?know(?: yet)?|dk|d\\/k|" +
	"dunno|no idea|no clue|not (?:really )?(?:sure|certain)(?: yet)?|unsure|i'?m not sure|we are not sure";
export const unsureAlone =
	"uncertain|unknown|unclear|t\\.?b\\.?[cad]\\.?|to be (?:confirmed|checked|determined|established)|can(?:no|" +
		"')t (?:say|tell|remember)|(?:(?:i|we) )?(?:(?:need|have|want) to|must|will|'ll|should|to) (?:check|find out|" +
		"look (?:it|this|that) up|look into (?:it|this|that))(?: (?:this|it|that))?|i'll (?:check|find out|ask)|" +
		"(?:need to|must|will|have to) ask(?: around| somebody| someone)?|(?:i )?think so|i (?:think|believe|guess|" +
		"suppose) (?:so|yes|no|not)|(?:probably|possibly|maybe|perhaps|hopefully|presumably)(?: (?:yes|no|not|so))?";
export const laterAlone =
	'later|(?:(?:i\'ll|will|to|need to|must) )?(?:come|get|go|be) back(?: to (?:this|it|that))?(?: (?:one|' +
		'row))?(?: later)?|(?:do|answer|leave|finish) (?:this|it|that)(?: one)? (?:later|for (?:now|later)|till later|' +
		'until later)|do later|(?:park|skip|pass)(?: (?:this|it|that))?(?: one)?(?: for (?:now|later))?|leave for (?:now|' +
		'later)|return to (?:this|it)(?: later)?|another (?:time|day)|not now';

/** What the Code asks about did not come up. */
export const notTriggered =
	String.raw`(?:(?:this )?(?:has(?: not|n'?t)(?: yet)? been|was(?: not|n'?t)|not|never|nothing|not been|hasn'?t) (?:yet )?triggered|` +
	String.raw`(?:it |this )?(?:has(?: not|n'?t) (?:yet )?(?:arisen|occurred|come up|happened)|did(?: not|n'?t) (?:arise|` +
	String.raw`come up|occur|happen)|never (?:arose|came up|happened))|not arisen|untriggered)(?: (?:yet|so far|to date|` +
	String.raw`(?:this|last) year|(?:in|during|within|over) (?:the|this|that) (?:reporting )?(?:year|period)(?: covered)?|` +
	String.raw`in the last (?:year|12 months|twelve months)))*`;
