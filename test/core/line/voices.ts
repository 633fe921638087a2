/** Lines in many people's voices and what a careful colleague understands by each: written before the reading was. */
import type {Expected} from './context.ts';

const E1 = 'E1';
const E2 = 'E2';
const E3 = 'E3';
const E4 = 'E4';

/** With the register of the small landlord; a Saturday in November 2026. */
export const voices: readonly (readonly [string, Expected])[] = [
	// Short answers, however they are spelt.
	['YES -', {answer: 'yes'}],
	['yes.', {answer: 'yes'}],
	['Yep, call handling guide', {answer: 'yes', evidence: [{document: E2}]}],
	['yse complaints policy p3', {answer: 'yes', evidence: [{document: E1, where: 'p3'}]}],
	['✓ policy 4', {answer: 'yes', evidence: [{document: E1, where: '4'}]}],
	['n', {answer: 'no'}],
	['NO!', {answer: 'no'}],
	['nope - nothing in the letters about it', {answer: 'no', notMet: 'nothing in the letters about it'}],
	['N/A', {answer: 'not-applicable'}],
	['na - we are a co-op with no staff', {answer: 'not-applicable', reason: 'we are a co-op with no staff'}],
	["doesn't apply: no stage 0 here", {answer: 'not-applicable', reason: 'no stage 0 here'}],
	['not applicable as we have one stage only, policy 2.3', {answer: 'not-applicable', reason: 'as we have one stage only', evidence: [{document: E1, where: '2.3'}]}],
	['In part', {answer: 'partly'}],
	['fully compliant; policy s4.2, s4.3', {answer: 'yes', evidence: [{document: E1, where: 's4.2, s4.3'}]}],
	['not compliant', {answer: 'no'}],
	['policy 4.2, yes', {answer: 'yes', evidence: [{document: E1, where: '4.2'}]}],
	['yes we do, letter templates', {answer: 'yes', evidence: [{document: E3}]}],

	// Documents and where in them.
	['y; Policy §4.2 & call guide pp. 4-6', {answer: 'yes', evidence: [{document: E1, where: '§4.2'}, {document: E2, where: 'pp. 4-6'}]}],
	['yes, policy 4.2 + letter templates p2 + staff handbook p12', {answer: 'yes', evidence: [{document: E1, where: '4.2'}, {document: E3, where: 'p2'}, {title: 'staff handbook', where: 'p12'}]}],
	['Yes: policy (section 3.1), letters (appendix B)', {answer: 'yes', evidence: [{document: E1, where: 'section 3.1'}, {document: E3, where: 'appendix B'}]}],
	['yes in the policy and on the website', {answer: 'yes', evidence: [{document: E1}, {title: 'website'}]}],
	["yes it's in the complants policy, para 3", {answer: 'yes', evidence: [{document: E1, where: 'para 3'}]}],
	['see page 4 of the call handling guide', {evidence: [{document: E2, where: 'page 4'}]}],
	['Yes. Board report May 2026, slide 3', {answer: 'yes', evidence: [{document: E4, where: 'slide 3'}]}],
	['yes, board report item 6', {answer: 'yes', evidence: [{document: E4, where: 'item 6'}]}],
	['yes, report to the Board 12 November 2026, para 3.4', {answer: 'yes', evidence: [{title: 'report to the Board', date: '2026-11-12', where: 'para 3.4'}]}],
	['Yes, Audit Committee minutes, 3/9/26, minute 26/14', {answer: 'yes', evidence: [{title: 'Audit Committee minutes', date: '2026-09-03', where: 'minute 26/14'}]}],
	['yes - tenancy agreement clause 12; reasonable adjustments policy', {answer: 'yes', evidence: [{title: 'tenancy agreement', where: 'clause 12'}, {title: 'reasonable adjustments policy'}]}],
	['yes www.riverside.example/complaints and policy 2', {answer: 'yes', evidence: [{link: 'www.riverside.example/complaints'}, {document: E1, where: '2'}]}],
	['yes, "Putting things right" leaflet p2', {answer: 'yes', evidence: [{title: '"Putting things right" leaflet', where: 'p2'}]}],
	['Yes, website https://riverside.example/c, policy 1', {answer: 'yes', evidence: [{title: 'website', link: 'https://riverside.example/c'}, {document: E1, where: '1'}]}],
	['yes, training records 2025-26', {answer: 'yes', evidence: [{title: 'training records 2025-26'}]}],
	['yes, E3 p4', {answer: 'yes', evidence: [{document: E3, where: 'p4'}]}],
	['Yes, see the policy at sections 4.2 and 4.3 and the call guide.', {answer: 'yes', evidence: [{document: E1, where: 'sections 4.2 and 4.3'}, {document: E2}]}],
	['Yes. Our policy says so at 4.2.', {answer: 'yes', evidence: [{document: E1, where: '4.2'}], commentary: 'Our policy says so at 4.2.'}],
	['yes, policy 4.2, and we tell callers when they ring', {answer: 'yes', evidence: [{document: E1, where: '4.2'}], commentary: 'and we tell callers when they ring'}],

	// Yes, with more said.
	['Yes, the letters will be updated by March 2027', {answer: 'yes', commentary: 'the letters will be updated by March 2027'}],
	['yes we use letters, case notes and call logs to learn', {answer: 'yes', commentary: 'we use letters, case notes and call logs to learn'}],
	['Yes. We ring, then write; letter templates p1', {answer: 'yes', evidence: [{document: E3, where: 'p1'}], commentary: 'We ring, then write'}],
	['yes, by phone or letter', {answer: 'yes', commentary: 'by phone or letter'}],
	['yes (policy 4.2)', {answer: 'yes', evidence: [{document: E1, where: '4.2'}]}],
	['yes - see 5.6', {answer: 'yes', sameAs: {provision: '5.6', what: 'evidence'}}],
	['yes, same evidence as 5.6', {answer: 'yes', sameAs: {provision: '5.6', what: 'evidence'}}],

	// No and partly: what is short, what will be done, by whom, by when.
	['no the letters lack it', {answer: 'no', notMet: 'the letters lack it'}],
	["No, we don't tell them", {answer: 'no', notMet: "we don't tell them"}],
	['no. website is out of date. update website by end of Feb, complaints manager', {answer: 'no', notMet: 'website is out of date', action: 'update website', owner: 'Complaints Manager', by: '2027-02-28'}],
	['No - the policy is silent; Complaints Manager to add a paragraph by 15/01/2027', {answer: 'no', notMet: 'the policy is silent', action: 'add a paragraph', owner: 'Complaints Manager', by: '2027-01-15'}],
	['no; acknowledgement takes 8 days; to be fixed by the Complaints Manager by end of March', {answer: 'no', notMet: 'acknowledgement takes 8 days', action: 'to be fixed', owner: 'Complaints Manager', by: '2027-03-31'}],
	['no: not in the letters (Priya Shah, 31 Jan 2027)', {answer: 'no', notMet: 'not in the letters', owner: 'Priya Shah', by: '2027-01-31'}],
	['no, owner: Head of Repairs, by: Q2 2027, action: new contract clause', {answer: 'no', owner: 'Head of Repairs', by: '2027-06-30', action: 'new contract clause'}],
	['not yet. Training starts in spring 2027.', {answer: 'no', notMet: 'Training starts in spring 2027'}],
	['no, policy 4.2 allows three stages', {answer: 'no', notMet: 'policy 4.2 allows three stages'}],
	['no: letters lack it, 31/02/2027', {answer: 'no', notMet: 'letters lack it', wrongDay: '31/02/2027', commentary: '31/02/2027'}],
	['no: letters lack it, by mid-May', {answer: 'no', notMet: 'letters lack it, by mid-May'}],
	['no, letters say "ask Head of Repairs by 31 March 2027"', {answer: 'no', notMet: 'letters say "ask Head of Repairs by 31 March 2027"'}],
	['No. Two letters are sent without it. Head of Customer will rewrite them, train staff and report back by 30 April 2027.', {answer: 'no', notMet: 'Two letters are sent without it', action: 'rewrite them, train staff and report back', owner: 'Head of Customer', by: '2027-04-30'}],
	['partly - letters ok but website not', {answer: 'partly', met: 'letters ok', notMet: 'but website not'}],
	['partially: stage 1 yes, stage 2 no', {answer: 'partly', met: 'stage 1 yes', notMet: 'stage 2 no'}],
	['parlty, all letters except the stage 2 extension letter', {answer: 'partly', met: 'all letters', notMet: 'except the stage 2 extension letter'}],
	['partly: some letters miss points; Complaints officer to check each letter, by 4 January 2027', {answer: 'partly', notMet: 'some letters miss points', action: 'check each letter', owner: 'Complaints officer', by: '2027-01-04'}],
	['partly: most letters answer every point, but some leave one out', {answer: 'partly', met: 'most letters answer every point', notMet: 'but some leave one out'}],
	['partly: the policy says so, but staff use forms of their own', {answer: 'partly', met: 'the policy says so', notMet: 'but staff use forms of their own'}],
	['partly: stage 2 letters lack it, but stage 1 letters carry it', {answer: 'partly', met: 'but stage 1 letters carry it', notMet: 'stage 2 letters lack it'}],
	['partly: staff forget to log them', {answer: 'partly', notMet: 'staff forget to log them'}],
	['partly: case notes are patchy', {answer: 'partly', notMet: 'case notes are patchy'}],
	['partly: two teams omit the Ombudsman', {answer: 'partly', notMet: 'two teams omit the Ombudsman'}],
	["Partly: ours do, the contractor's do not. Head of Repairs, end of January", {answer: 'partly', met: 'ours do', notMet: "the contractor's do not", owner: 'Head of Repairs', by: '2027-01-31'}],
	['not fully: surveyors still use the old form. We will replace it by 1 June 2027', {answer: 'partly', notMet: 'surveyors still use the old form', action: 'We will replace it', by: '2027-06-01'}],
	['no, same action as 5.6', {answer: 'no', sameAs: {provision: '5.6', what: 'action'}}],

	// Open: somebody else knows, or later.
	['?', {open: {reason: 'unsure'}}],
	['dk', {open: {reason: 'unsure'}}],
	['tbc', {open: {reason: 'unsure'}}],
	['not sure about the contractors', {open: {reason: 'unsure'}, commentary: 'about the contractors'}],
	['no idea, ask legal', {open: {reason: 'ask', who: 'legal'}}],
	['check with Mrs Okonkwo-Hughes in governance', {open: {reason: 'ask', who: 'Mrs Okonkwo-Hughes in governance'}}],
	['Head of Repairs will know', {open: {reason: 'ask', who: 'Head of Repairs'}}],
	['head of repairs?', {open: {reason: 'ask', who: 'Head of Repairs'}}],
	['I need to ask the complaints manager whether stage 2 letters say it', {open: {reason: 'ask', who: 'Complaints Manager'}, commentary: 'whether stage 2 letters say it'}],
	['come back to this', {open: {reason: 'later'}}],
	['Later - need the audit report first', {open: {reason: 'later'}, commentary: 'need the audit report first'}],
	['yes? I think', {open: {reason: 'unsure'}, commentary: 'yes? I think'}],

	// As elsewhere, not triggered.
	['As per 5.6', {sameAs: {provision: '5.6', what: 'row'}}],
	['ditto 5.6 but for stage 2', {sameAs: {provision: '5.6', what: 'row'}, commentary: 'but for stage 2'}],
	['same as above', {sameAs: {provision: '5.6', what: 'row'}}],
	['same as 5.66', {noProvision: '5.66', commentary: 'same as 5.66'}],
	["hasn't been triggered in the year, policy 6", {notTriggered: true, evidence: [{document: E1, where: '6'}]}],
	['yes, not triggered - no reviews asked for', {answer: 'yes', notTriggered: true, commentary: 'no reviews asked for'}],

	// Never guessed.
	['no longer used', {commentary: 'no longer used'}],
	['no complaints were refused this year', {commentary: 'no complaints were refused this year'}],
	['yes and no, depends on the contractor', {commentary: 'yes and no, depends on the contractor'}],
	['not all of them', {commentary: 'not all of them'}],
	['nobody has asked', {commentary: 'nobody has asked'}],
	['None', {commentary: 'None'}],
	['no-one does this', {commentary: 'no-one does this'}],
	['no letters lack it', {commentary: 'no letters lack it'}],
	['yes for stage 1, no for stage 2', {commentary: 'yes for stage 1, no for stage 2'}],
	['Partial refunds are offered', {commentary: 'Partial refunds are offered'}],
	['Ask residents how they would like to be contacted', {commentary: 'Ask residents how they would like to be contacted'}],
	['residents get a leaflet', {commentary: 'residents get a leaflet'}],
	['we will acknowledge within five working days', {commentary: 'we will acknowledge within five working days'}],
	['asdf qwer 12', {commentary: 'asdf qwer 12'}],
	['', {}],
];

/** With the register of the larger landlord; February 2027. */
export const largerVoices: readonly (readonly [string, Expected])[] = [
	['yes policy 4.2', {answer: 'yes', evidence: [{title: 'policy', where: '4.2', candidates: ['E1', 'E2', 'E5']}]}],
	['yes comp policy 4.2', {answer: 'yes', evidence: [{title: 'comp policy', where: '4.2', candidates: ['E1', 'E2']}]}],
	['Yes, Complaints, Feedback and Learning Report 2025-26 p. 9', {answer: 'yes', evidence: [{document: 'E4', where: 'p. 9'}]}],
	['yes, the learning report, page 9; handbook', {answer: 'yes', evidence: [{document: 'E4', where: 'page 9'}, {document: 'E3'}]}],
	['no: ALMO board has not agreed it, Director of Homes, Communities and Assets by next January', {answer: 'no', notMet: 'ALMO board has not agreed it', owner: 'Director of Homes, Communities and Assets', by: '2028-01-31'}],
	['gofynnwch i Siân', {commentary: 'gofynnwch i Siân'}],
	['ask Siân Llewellyn', {open: {reason: 'ask', who: 'Siân Llewellyn'}}],
	['No – Cabinet report not yet taken. Assistant Director (Housing) to take a report to Cabinet by 30/6/27.', {answer: 'no', notMet: 'Cabinet report not yet taken', action: 'take a report to Cabinet', owner: 'Assistant Director (Housing)', by: '2027-06-30'}],
	['MRC to confirm', {open: {reason: 'ask', who: 'MRC'}}],
	['Yes: unacceptable behaviour policy s2, website', {answer: 'yes', evidence: [{document: 'E5', where: 's2'}, {document: 'E6'}]}],
	['not yet, going to Overview & Scrutiny Committee in July', {answer: 'no', action: 'going to Overview & Scrutiny Committee', by: '2027-07-31'}],
];
