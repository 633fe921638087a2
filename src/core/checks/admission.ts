/**
 * What: Yes, while the words beside it promise a change that bears on it, or admit that it is not wholly done.
 * Why: the Code asks whether the landlord complies today ("Comply: Yes/No"); what is still to come is a No or Partly with a date.
 * Standing practice in the future tense ("will be reported quarterly") and changes already made are no admission, nor are
 * the steps that a provision itself places later or makes conditional (after the assessment, after a restructure).
 */
import type {Check} from './gap.ts';
import {promisesIn} from '../reading/promises.ts';
import {sentencesOf, type Quoted} from '../reading/sentences.ts';
import type {TextRow} from '../reading/text-row.ts';
import {likelyShortfallsIn, shortfallsIn} from '../reading/shortfalls.ts';

export const admission: Check = {
	ofText(row, {bank}) {
		if (row.comply !== 'yes') return undefined;
		const promises = row.provision.stepsLater ? [] : promisesIn(row, bank);
		const shortfalls = shortfallsIn(row, bank);
		const quotes = [...new Set([...promises, ...shortfalls, ...likelyShortfallsIn(row, bank)].map(({quote}) => quote))];
		if (quotes.length === 0) return undefined;
		return {severity: shortfalls.length > 0 || isAllPromise(row, promises) ? 'blocking' : 'serious', found: {quotes}};
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '2.8', evidence: 'Ombudsman contact details are in the stage 2 template.\nThe stage 1 response template will be amended to include them.'},
			{edition: '2022', provision: '1.9', evidence: 'Not defined in the policy but a response would be sent.'},
			{edition: '2022', provision: '5.15', evidence: 'We will work with the Council to embed this best practice requirement.'},
			{edition: '2022', provision: '3.3', evidence: 'Staff who resolve complaints are due to receive further training on complaint handling'},
			{edition: '2022', provision: '5.17', evidence: 'Three stage process to be reviewed April 2024.'},
			{provision: '3.4', commentary: 'The website redesign is underway and will make the policy easier to find.'},
			{provision: '6.2', commentary: 'We are in the process of recruiting a second complaints officer to meet this.'},
			{provision: '1.6', commentary: "Future surveys will include a link 'How to make a complaint'."},
			{provision: '5.12', commentary: 'Letters are kept on the case. A shared folder for photographs is being set up.'},
			{provision: '3.7', commentary: 'We are adding the Ombudsman’s address to it when the paper is next ordered.'},
			{provision: '4.2', commentary: 'Authority limits have not been set for the new post.'},
			{provision: '6.3', evidence: 'Performance dashboard', commentary: 'Only 61% went out on time in quarter 4.'},
			{provision: '5.10', commentary: 'There is nowhere on the system to keep a note, so it depends on what the officer remembers.'},
			{provision: '3.7', commentary: 'The details are on the website but not in the letters.', why: 'Softer words.'},
			{provision: '5.6', commentary: 'The letters will carry the details by 31 Mar 2027.'},
			{provision: '5.10', commentary: 'Adjustments are agreed by telephone but not consistently recorded.'},
		],
		passed: [
			{edition: '2022', provision: '7.4', evidence: 'Complaints handling and learning will be reported to the Board quarterly.'},
			{edition: '2022', provision: '1.5', evidence: 'Viewpoint has been amended to reflect this.'},
			{edition: '2022', provision: '8.3', evidence: 'Once signed off by the Board this will be published on our website.', why: 'The provision places publication after the assessment.'},
			{edition: '2022', provision: '6.6', evidence: 'This is covered in our existing policy and the proposed new Redress Policy.', why: 'A proposed document is only mentioned.'},
			{provision: '5.2', commentary: "Our 'Talk2Us' informal stage was removed in March 2024. All complaints are now logged at stage 1."},
			{provision: '6.4', commentary: 'Residents will be contacted if an extension is required, and this will be agreed with them.'},
			{provision: '9.7', commentary: 'All of this will be included in packs for the Housing Advisory Board.'},
			{provision: '6.2', commentary: 'Since we moved to the new system in 2025 every complaint is logged within a day.', why: 'A shortfall that is over.'},
			{provision: '6.6', commentary: 'The resident is told what is still outstanding, and when it will be done.', why: 'Words about the resident’s case.'},
			{provision: '5.7', commentary: 'The letters will be updated by the case handler after each call.'},
			{provision: '2.1', commentary: 'Nobody is turned away and no complaint has been refused.'},
			{provision: '6.6', comply: 'no', commentary: 'The template will be amended by May 2025.', why: 'A No admits it already.'},
		],
	},
};

/** So many words beside a promise tell how the row is met already: what is promised may only better it. */
const wordsOfPractice = 8;

function isAllPromise(row: TextRow, promises: readonly Quoted[]): boolean {
	const promised = new Set(promises.map(({sentence}) => sentence));
	const others = sentencesOf(row).filter((sentence) => !sentence.isHeading && !promised.has(sentence));
	return promises.length > 0 && others.every(({text}) => text.split(/\s+/).length < wordsOfPractice);
}
