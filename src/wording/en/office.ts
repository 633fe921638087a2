/** The words that only a printed paper has. */
export const officeWords = {
	page: 'page ',
	of: ' of ',
	sectionColumns: ['Section', 'Answers', 'Yes', 'No', 'Not applicable', 'No answer', 'All'],
	response: {what: 'To be filled in', words: 'By the governing body'},
	severities: {blocking: 'Blocking', serious: 'Serious', advice: 'Advice'},
} as const;
