/** Lines that were misread, and others of their kind: what each has to be understood as. */
import type {Expected} from './context.ts';

const E1 = 'E1';
const E2 = 'E2';
const E3 = 'E3';

export const reviewedVoices: readonly (readonly [string, Expected])[] = [
	// A document's number is no provision's.
	['see policy 4.2', {evidence: [{document: E1, where: '4.2'}]}],
	['see policy 6.18', {evidence: [{document: E1, where: '6.18'}]}],
	['no: see policy 4.2', {answer: 'no', evidence: [{document: E1, where: '4.2'}]}],
	['see letter 5.6', {evidence: [{document: E3, where: '5.6'}]}],
	['same policy 5.1', {evidence: [{document: E1, where: '5.1'}]}],
	['same policy, 5.1', {evidence: [{document: E1, where: '5.1'}]}],
	['yes, see the policy at 5.6', {answer: 'yes', evidence: [{document: E1, where: '5.6'}]}],
	['yes, see policy 4.2 and 4.3', {answer: 'yes', evidence: [{document: E1, where: '4.2 and 4.3'}]}],
	['yes, see paper 5.6', {answer: 'yes', commentary: 'see paper 5.6'}],
	['see 5.6', {sameAs: {provision: '5.6', what: 'row'}}],
	['same as 5.6', {sameAs: {provision: '5.6', what: 'row'}}],
	['same evidence as 5.6', {sameAs: {provision: '5.6', what: 'evidence'}}],
	['same action as 5.6', {sameAs: {provision: '5.6', what: 'action'}}],
	['yes, same policy as 5.6', {answer: 'yes', sameAs: {provision: '5.6', what: 'evidence'}}],

	// Letters and figures are the place, as they were written.
	['yes, letter templates A1, A2, S1 and S2', {answer: 'yes', evidence: [{document: E3, where: 'A1, A2, S1 and S2'}]}],
	['Letter templates: A1', {evidence: [{document: E3, where: 'A1'}]}],
	['yes, call guide A3', {answer: 'yes', evidence: [{document: E2, where: 'A3'}]}],
	['yes, call guide A3 and policy 4.2', {answer: 'yes', evidence: [{document: E2, where: 'A3'}, {document: E1, where: '4.2'}]}],
	['no: see letter A1', {answer: 'no', evidence: [{document: E3, where: 'A1'}]}],
	['yes, letter templates (letter R1)', {answer: 'yes', evidence: [{document: E3, where: 'letter R1'}]}],
	['yes, staff handbook B2, B3', {answer: 'yes', evidence: [{title: 'staff handbook', where: 'B2, B3'}]}],
	['yes, letter templates A1, A2 and policy 4.2', {answer: 'yes', evidence: [{document: E3, where: 'A1, A2'}, {document: E1, where: '4.2'}]}],
	['yes, letter templates 1A, 1B and policy 4', {answer: 'yes', evidence: [{document: E3, where: '1A, 1B'}, {document: E1, where: '4'}]}],

	// A day behind a person is kept, whether it is one or not.
	['no: letters lack it (Head of Repairs, 31/02/2027)', {answer: 'no', notMet: 'letters lack it', owner: 'Head of Repairs', wrongDay: '31/02/2027', commentary: '31/02/2027'}],
	['no. owner: Priya 31/02/2027', {answer: 'no', owner: 'Priya', wrongDay: '31/02/2027', commentary: '31/02/2027'}],
	['no: letters lack it (Head of Repairs, end of May) and website', {answer: 'no', notMet: 'letters lack it, and website', owner: 'Head of Repairs', by: '2027-05-31'}],

	// "By" leads to a time of the year or a meeting, too.
	...['Easter', 'Christmas', 'Spring', 'Autumn', 'Lent', 'Diwali', 'Year End', 'Ramadan', 'Summer Recess', 'Good Friday', 'the New Year', 'Monday', 'March board', 'the January committee'].map((time): readonly [string, Expected] => [`No: letters lack it. Will sort by ${time}`, {answer: 'no', notMet: 'letters lack it', action: `Will sort by ${time}`}]),
	['no: letters lack it, by March board', {answer: 'no', notMet: 'letters lack it, by March board'}],
	['no: letters lack it, by 14 January board', {answer: 'no', notMet: 'letters lack it, by 14 January board'}],
	['No: letters lack it. To be fixed by Priya by Easter', {answer: 'no', notMet: 'letters lack it', owner: 'Priya', action: 'To be fixed by Easter'}],
	['No: letters lack it. To be agreed by the Board by Easter', {answer: 'no', notMet: 'letters lack it', owner: 'Board', action: 'To be agreed by Easter'}],
	['No: letters lack it. Will sort by Aareon', {answer: 'no', notMet: 'letters lack it', action: 'Will sort by Aareon'}],

	// What is named twice is one document.
	['yes, sampled in May (Case file sample p3)', {answer: 'yes', evidence: [{title: 'Case file sample', where: 'p3'}], commentary: 'sampled in May'}],
	['yes, sampled in May (policy 4.2)', {answer: 'yes', evidence: [{document: E1, where: '4.2'}], commentary: 'sampled in May'}],
	['yes, we tell them in the policy 4.2 (call guide p4)', {answer: 'yes', evidence: [{document: E1, where: '4.2'}, {document: E2, where: 'p4'}], commentary: 'we tell them in the policy 4.2'}],
	['yes, sampled (policy 4.2) and told (policy 4.2)', {answer: 'yes', evidence: [{document: E1, where: '4.2'}], commentary: 'sampled and told'}],
	['yes, policy 4.2. Our policy says so at 4.2.', {answer: 'yes', evidence: [{document: E1, where: '4.2'}], commentary: 'Our policy says so at 4.2.'}],

	// A letter alone answers; before a surname it is an initial.
	['Y. Policy 4.2', {answer: 'yes', evidence: [{document: E1, where: '4.2'}]}],
	['N. Letters lack it', {answer: 'no', notMet: 'Letters lack it'}],
	['Y. Call guide p4.', {answer: 'yes', evidence: [{document: E2, where: 'p4'}]}],
	['Y Policy 4.2', {answer: 'yes', evidence: [{document: E1, where: '4.2'}]}],
	['Y. We tell every caller', {answer: 'yes', commentary: 'We tell every caller'}],
	['N. Nothing in the letters', {answer: 'no', notMet: 'Nothing in the letters'}],
	['N. Board to agree it by 14 January 2027', {answer: 'no', action: 'agree it', owner: 'Board', by: '2027-01-14'}],
	['N. Smith', {commentary: 'N. Smith'}],
	['N. Smith will know', {open: {reason: 'ask', who: 'N. Smith'}}],

	// Days with one figure for the month are days behind a word that leads to one.
	['no: letters lack it, by: 31.1.27', {answer: 'no', notMet: 'letters lack it', by: '2027-01-31'}],
	['no: letters lack it, by 31.1.27', {answer: 'no', notMet: 'letters lack it', by: '2027-01-31'}],
	['no: letters lack it, Complaints Manager by 31-1-27', {answer: 'no', notMet: 'letters lack it', owner: 'Complaints Manager', by: '2027-01-31'}],
	['no: letters lack it, by 31.2.27', {answer: 'no', notMet: 'letters lack it, by 31.2.27', wrongDay: '31.2.27'}],
	['yes, policy 4.1.27', {answer: 'yes', evidence: [{document: E1, where: '4.1.27'}]}],

	// What is yet to be done is what is short; "will" alone says nothing of what will be done.
	['no: stage 2 letters yet to be updated', {answer: 'no', notMet: 'stage 2 letters yet to be updated'}],
	['No. Stage 2 letters are still to be updated, Head of Customer by March 2027', {answer: 'no', notMet: 'Stage 2 letters are still to be updated', owner: 'Head of Customer', by: '2027-03-31'}],
	['No, but will by 31/3/27', {answer: 'no', by: '2027-03-31', commentary: 'but will'}],
	['No: letters lack it, but we will by 31/3/27', {answer: 'no', notMet: 'letters lack it', by: '2027-03-31', commentary: 'but we will'}],
	['No: letters lack it, to Board on 14 Jan', {answer: 'no', notMet: 'letters lack it', commentary: 'to Board on 14 Jan'}],
	['No: letters lack it, Complaints Manager to fix them', {answer: 'no', notMet: 'letters lack it', owner: 'Complaints Manager', action: 'fix them'}],

	// A doubt behind any answer.
	['no?', {open: {reason: 'unsure'}, commentary: 'no?'}],
	['n? letters may lack it', {open: {reason: 'unsure'}, commentary: 'n? letters may lack it'}],
	['partly?', {open: {reason: 'unsure'}, commentary: 'partly?'}],
	['n/a?', {open: {reason: 'unsure'}, commentary: 'n/a?'}],
	['not yet?', {open: {reason: 'unsure'}, commentary: 'not yet?'}],
	['no? ask Priya', {open: {reason: 'ask', who: 'Priya'}, commentary: 'no?'}],

	// A name before what it is to do, by a day.
	['no: not in policy. Aareon to fix by June 2027', {answer: 'no', notMet: 'not in policy', owner: 'Aareon', action: 'fix', by: '2027-06-30'}],
	['no: not in policy. Need to fix by June 2027', {answer: 'no', notMet: 'not in policy. Need to fix', by: '2027-06-30'}],
	['no: not in policy. Hoping to fix it by June 2027', {answer: 'no', notMet: 'not in policy', action: 'Hoping to fix it', by: '2027-06-30'}],
	['no: not in policy. Approval to follow by June 2027', {answer: 'no', notMet: 'not in policy', action: 'Approval to follow', by: '2027-06-30'}],
	['No. Board approves new policy 14 January 2027', {answer: 'no', action: 'Board approves new policy', by: '2027-01-14'}],
	['Yes. Board approves new policy 14 January 2027', {answer: 'yes', commentary: 'Board approves new policy 14 January 2027'}],

	// A provision that there is not.
	['same as 9.9', {noProvision: '9.9', commentary: 'same as 9.9'}],
	['no, same as 9.9', {answer: 'no', noProvision: '9.9', commentary: 'same as 9.9'}],
	['yes, same evidence as 9.9', {answer: 'yes', noProvision: '9.9', commentary: 'same evidence as 9.9'}],
	['as 2.5 per cent', {commentary: 'as 2.5 per cent'}],
];
