import {evolve, emptyDraft, type Draft} from '../../../src/core/draft/draft.ts';
import type {AssessmentDocument} from '../../../src/document/model.ts';
import {documentOf} from '../../../src/document/assessment.ts';
import type {Reply} from '../../document/interviewee.ts';
import {refer} from '../../document/interviewee.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {smallBank} from '../../document/small-bank.ts';
import {smallDraft} from '../../document/small-draft.ts';

const banks = {'2024': readRealBank('2024'), '2022': readRealBank('2022')};

const empty: Draft = evolve(emptyDraft, {type: 'draft-opened', id: '02-draft', edition: '2024', bank: banks['2024'].version, at: '2026-03-02T09:00:00.000Z', by: 'Complaints officer', via: 'interview'});

/** Whatever a person may type or paste. */
export const nasty = {
	landlord: '<script>alert("1")</script> Cartrefi Llŷr & Môn \'25',
	'1.1/commentary': `| a | b | <b>bold</b> &amp; 🏠👩‍👩‍👧 Rhaid i’r landlord ateb; \u202Eright to left\u202C see https://example.org/${'a'.repeat(300)}?x=1&y=<2>\n${'W'.repeat(5000)}`,
	'1.1/evidence': refer('E1', 'section "2" <i>'),
	'1.2/answer': 'partly',
	'1.2/explanation': `${'A sentence that goes on and on. '.repeat(160)}`,
} as const satisfies Readonly<Record<string, Reply>>;

export const documents: Readonly<Record<string, (isClean: boolean) => AssessmentDocument>> = {
	'a council, 2024': (isClean) => documentOf({bank: banks['2024'], draft: councilOf2024(banks['2024']), name: 'eastmarsh', isClean}),
	'a council, 2022': (isClean) => documentOf({bank: banks['2022'], draft: councilOf2022(banks['2022']), name: 'eastmarsh', isClean}),
	'nothing answered': (isClean) => documentOf({bank: banks['2024'], draft: empty, name: 'new', isClean}),
	'whatever is typed': (isClean) => documentOf({bank: smallBank('2024'), draft: smallDraft(smallBank('2024'), nasty), name: 'nasty', isClean}),
};
