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

	// A day behind a person is kept, whether it is one or not.
	['no: letters lack it (Head of Repairs, 31/02/2027)', {answer: 'no', notMet: 'letters lack it', owner: 'Head of Repairs', wrongDay: '31/02/2027', commentary: '31/02/2027'}],
	['no. owner: Priya 31/02/2027', {answer: 'no', owner: 'Priya', wrongDay: '31/02/2027', commentary: '31/02/2027'}],
	['no: letters lack it (Head of Repairs, end of May) and website', {answer: 'no', notMet: 'letters lack it, and website', owner: 'Head of Repairs', by: '2027-05-31'}],
];
