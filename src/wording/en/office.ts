/** The words that only a printed paper has. */
export const officeWords = {
	page: 'page ',
	of: ' of ',
	sectionColumns: ['Section', 'Share', 'Yes', 'No', 'Not applicable', 'No answer', 'All'],
	response: {what: 'The governing body', words: 'Its words'},
	severities: {blocking: 'Blocking', serious: 'Serious', advice: 'Advice'},
} as const;
