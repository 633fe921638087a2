/** The words that only a printed paper has. */
export const officeWords = {
	page: 'page ',
	of: ' of ',
	sectionColumns: ['Section', 'Answers', 'Yes', 'No', 'Not applicable', 'No answer', 'All'],
	response: {what: 'Part', words: 'Words'},
	severities: {blocking: 'Blocking', serious: 'Serious', advice: 'Advice'},
} as const;
