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
];
