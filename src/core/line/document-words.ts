/** What documents and records are called by, and the words that tell something about them instead of naming them. */

const named =
	'polic(?:y|ies)|procedures?|strateg(?:y|ies)|templates?|letters?|minutes|reports?|guides?|guidance|leaflets?|' +
		'handbooks?|charters?|websites?|web ?pages?|webpages?|intranet|registers?|manuals?|logs?|agreements?|surveys?|' +
		'dashboards?|newsletters?|posters?|toolkits?|trackers?|booklets?|factsheets?|flowcharts?|scripts?|terms of reference|' +
		'faqs?|annual review|self-assessment|job descriptions?|strategy|protocols?|circulars?|bulletins?|crib sheets?|checklists?|brochures?';
/** Too plain to name one alone: "the form" is one, "form" may be anything. */
const plain =
	'forms?|pages?|codes?|plans?|statements?|assessments?|frameworks?|schemes?|standards?|records?|papers?|' +
		'presentations?|slides|slide deck|decks?|contracts?|scorecards?|notes?|recordings?|packs?|e-?mails?|lists?|' +
		'videos?|audits?|spreadsheets?|screenshots?|screen ?shots?|notices?|memos?|briefings?|tool|modules?|matrix|' +
		'reviews?|profiles?|specifications?|process(?:es)?|summary|analysis|data';
/** What turns words into a sentence. */
const telling =
	"yes|it's|that's|there|there's|we've|we're|they're|i'm|i've|think|thinks|might|probably|maybe|possibly|" +
		"approved|agreed|is|are|was|were|be|been|being|will|would|can|could|may|must|shall|should|has|have|had|" +
		"do|does|did|done|we|they|i|you|he|she|it|who|which|that|when|where|if|not|no|never|none|nothing|nobody|" +
		"all|every|each|any|only|still|also|then|so|but|because|yet|ok|okay|fine|use|uses|used|using|send|sends|" +
		"sent|sending|give|gives|gave|given|get|gets|got|receive|receives|received|follow|follows|followed|lack|" +
		"lacks|lacking|need|needs|include|includes|included|say|says|said|tell|tells|told|read|reads|mention|mentions|" +
		"keep|keeps|kept|hold|holds|write|writes|wrote|written|make|makes|made|ask|asks|asked|publish|publishes|" +
		"published|quote|quotes|explain|explains|explained|allow|allows|cover|covers|covered|set|sets|show|shows|" +
		"record|recorded|review|reviewed|update|updated|call|ring|rang|phone|checked|missing|except|without|until|" +
		"since|via|by|ensure|ensures|provide|provides|provided|apply|applies|add|rewrite|change|amend|don't|doesn't|" +
		"approves|agrees|adopts|considers|decides|discusses|endorses|ratifies|signs|amends|updates|rewrites|replaces|launches|introduces|starts|begins|meets|goes|" +
		"isn't|aren't|haven't|hasn't|won't|can't|didn't";

const word = new RegExp(`^(?:${named}|${plain})$`, 'iu');
const ending = new RegExp(
	String.raw`(?<![\p{L}\d'-])(?:(?<named>${named})|(?:${plain}))["'”]?(?<of>\s+(?:of|to|for|on|from|about|with|re)\s+[^,;:()]+)?(?<when>\s+` +
	String.raw`(?:(?:\p{L}{3,9}\s+)?(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|\d\d[-/]\d\d))?$`, 'iu');
const sentence = new RegExp(String.raw`(?<![\p{L}'-])(?:${telling})(?![\p{L}'-])`, 'iu');
/** First in a name it says what the document is of: "call guide", "review report". */
const noun = /^(?:call|phone|record|review)(?=\s|$)/i;
const joinedNames = new RegExp(String.raw`(?<![\p{L}\d'-])(?:${named}|${plain})\s+(?:(?:\S+\s+)?\S*\d\S*\s+)?(?:and|&|or|plus)\s`, 'iu');
const otherName = new RegExp(String.raw`\s(?:and|&|or|plus)\s.*(?<![\p{L}\d'-])(?:${named})$`, 'iu');
const twins = /^(?:[\p{L}'-]+\s){0,4}polic(?:y|ies)\s+(?:and|&)\s+procedures?$/iu;
const article = /\s(?:a|an|the|our|their|its|your|his|her|my)\s/i;
const longest = 90;

/** `word` is in the singular or the plural. */
export function isDocumentWord(single: string): boolean {
	return word.test(single) || word.test(`${single}s`);
}

/** The words name a document that the register does not have: "Audit Committee minutes", "letter to residents". */
export function isDocumentName(phrase: string): boolean {
	return nameSort(phrase) !== undefined;
}

/** Whether the word it is called by names documents alone, or much else too. */
export function nameSort(phrase: string): 'named' | 'plain' | undefined {
	const name = phrase.trim();
	if (name === '' || name.length > longest || /[,:;()+]|\s\/\s/.test(name)) return undefined;
	const match = ending.exec(name);
	if (!match || (joinedNames.test(name.slice(0, name.length - (match.groups?.['of'] ?? '').length)) && !twins.test(name)) || otherName.test(match.groups?.['of'] ?? '')) return undefined;
	const before = name.slice(0, match.index).trim();
	if (/\sin\s/i.test(before) || sentence.test(withoutQuoted(before).replace(noun, '')) || article.test(` ${withoutQuoted(before)} `) || before.split(/\s+/).length > 8) return undefined;
	if (match.groups?.['of'] !== undefined && sentence.test(match.groups['of'])) return undefined;
	if (match.groups?.['named'] !== undefined) return 'named';
	return before !== '' || match.groups?.['of'] !== undefined ? 'plain' : undefined;
}

const joining = /^(?:and|or|in|at|on|of|for|to|with|from|see)\s|\s(?:and|or|in|at|on|of|for|to|with|from|as|by)$/i;

/** Words that can be the name of anything: with a place in it, it is a document. */
export function isAnyName(phrase: string): boolean {
	const name = phrase.trim();
	const isShort = name.length <= 60 && name.split(/\s+/).length <= 5;
	return isShort && /\p{L}{3}/u.test(name) && /^[\p{L}\d&'"“”.\s-]+$/u.test(name) && !sentence.test(name) && !joinedNames.test(name) && !article.test(` ${name} `) && !joining.test(name);
}

function withoutQuoted(text: string): string {
	return text.replaceAll(/["“'][^"”]*["”']/g, ' ');
}
