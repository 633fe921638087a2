/** The words that only the web page has. */
export const webWords = {
	skip: 'Skip to the self-assessment',
	contents: 'Contents',
	formCaption: (section: string) => `${section}: what the Code requires, and our answer`,
	standing: {
		caption: 'Answers by section',
		heads: {section: 'Section', yes: 'Yes', no: 'No', notApplicable: 'Not applicable', open: 'No answer yet', share: 'Answered Yes'},
	},
	none: 'none applies',
	actionsCaption: 'What will be done, by whom and by when',
	registerCaption: 'Documents and records, and the provisions they are evidence for',
	promises: 'Last year’s promises',
} as const;
