/** What a numbered place in a document is called, in full and for short: "section 4", "p4", "pp 4-6", "ch 3", "v3.1". */

/** Each is such a word wherever a number stands behind it. */
export const placeWords = [
	'sections?', 'sect?s?', 'paragraphs?', 'paras?', 'pars?', 'pages?', 'pgs?', 'pps?', 'p', 'clauses?', 'cls?', 'appendix', 'appendices', 'apps?', 'annexe?s?', 'annexures?', 'schedules?', 'scheds?',
	'parts?', 'chapters?', 'chaps?', 'ch', 'items?', 'agenda items?', 'slides?', 'tables?', 'figures?', 'figs?', 'tabs?', 'sheets?', 'rows?', 'columns?', 'headings?', 'box(?:es)?', 'modules?', 'points?',
	'bullets?', 'folios?', 'footnotes?', 'articles?', 'versions?', 'vers?', 'v', 'rev',
] as const;

/** In a sentence these are more often something else: "no 3 of them", "line 2 support", "s1" for stage 1. Behind a document's name they are places too. */
export const placeWordsBehindDocuments = ['ss?', 'lines?', 'steps?', 'questions?', 'rules?', 'notes?', 'issues?', 'refs?', 'nos?', 'numbers?', 'minutes?', 'min'] as const;
