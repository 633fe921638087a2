import type {LineContext, Understood} from '../../../src/core/line/understood.ts';

export const provisions = ['1.2', '1.3', '1.4', '2.1', '2.2', '3.1', '4.1', '4.2', '5.1', '5.5', '5.6', '5.7', '6.1', '6.3', '6.17', '7.1', '8.1', '9.2'];

export const context: LineContext = {
	today: '2026-11-28',
	register: ['Complaints policy', 'Call handling guide', 'Letter templates', 'Board report May 2026'].map((title, index) => ({id: `E${index + 1}`, title})),
	roles: ['Head of Customer', 'Complaints Manager', 'Head of Repairs'],
	provisions,
	current: '5.7',
};

/** A larger landlord: two policies, names with commas and accents. */
export const larger: LineContext = {
	today: '2027-02-10',
	register: ['Complaints policy', 'Compensation policy', 'Staff handbook', 'Complaints, Feedback and Learning Report 2025-26', 'Unacceptable behaviour policy', 'Website'].map((title, index) => ({id: `E${index + 1}`, title})),
	roles: ['Director of Homes, Communities and Assets', 'Siân Llewellyn', 'Member Responsible for Complaints', 'Assistant Director (Housing)'],
	provisions,
};

export type Expected = Partial<Omit<Understood, 'pieces'>>;
