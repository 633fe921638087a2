/** Further files that must be refused, which nobody looks at while writing the reader. */
import {readCode} from '../assessment.ts';
import type {RefusedFile} from '../layout.ts';
import {escapeHtml} from '../writing/html.ts';
import {pipeTable} from '../writing/pipes.ts';

const provisions = readCode('2024').sections.flatMap((section) => section.provisions);

/** The form of July 2020: questions of its own, few of whose words the later Codes kept. */
const questions2020 = `Self-assessment form: Complaint Handling Code (July 2020)

Compliance with the Complaint Handling Code

${[
	'1\tDefinition of a complaint\tYes\tNo',
	'\tDoes the complaints process use the following definition of a complaint? An expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the organisation, its own staff, or those acting on its behalf, affecting an individual resident or group of residents.\tYes\t',
	'\tDoes the policy have exclusions where a complaint will not be considered?\tYes\t',
	'\tAre these exclusions reasonable and fair to residents? Evidence relied upon\tYes\t',
	'2\tAccessibility\t\t',
	'\tAre multiple accessibility routes available for residents to make a complaint?\tYes\t',
	'\tIs the complaints policy and procedure available online?\tYes\t',
	'\tDo we have a reasonable adjustments policy?\t\tNo',
	'\tDo we regularly advise residents about our complaints process?\tYes\t',
	'3\tComplaints team and process\t\t',
	'\tIs there a complaint officer or equivalent in post?\tYes\t',
	'\tDoes the complaint officer have autonomy to resolve complaints?\tYes\t',
	'\tDoes the complaint officer have authority to compel engagement from other departments to resolve disputes?\tYes\t',
	'\tIf there is a third stage to the complaints procedure are residents involved in the decision making?\t\tN/A',
	'\tIs any third stage optional for residents?\t\tN/A',
	'\tDoes the final stage response set out residents’ right to refer the matter to the Housing Ombudsman Service?\tYes\t',
	'\tDo we keep a record of complaint correspondence including correspondence from the resident?\tYes\t',
	'\tAt what stage are most complaints resolved?\tStage 1\t',
	'4\tCommunication\t\t',
	'\tAre residents kept informed and updated during the complaints process?\tYes\t',
	'\tAre residents informed of the landlord’s position and given a chance to respond and challenge any area of dispute before the final decision?\tYes\t',
	'\tAre all complaints acknowledged and logged within five days?\tYes\t',
	'\tAre residents advised of how to escalate at the end of each stage?\tYes\t',
	'\tWhat proportion of complaints are resolved at stage one?\t91%\t',
	'\tWhat proportion of complaint responses are sent within Code timescales? Stage one / Stage one (with extension)\t88%\t',
	'5\tCooperation with Housing Ombudsman Service\t\t',
	'\tWere all requests for evidence responded to within 15 days?\tYes\t',
	'6\tFairness in complaint handling\t\t',
	'\tAre residents able to complain via a representative throughout?\tYes\t',
	'\tIf advice was given, was this accurate and easy to understand?\tYes\t',
	'\tHow many cases did we refuse to escalate? What was the reason for the refusal?\t0\t',
	'7\tOutcomes and remedies\t\t',
	'\tWhere something has gone wrong are we taking appropriate steps to put things right?\tYes\t',
	'8\tContinuous learning and improvement\t\t',
	'\tWhat improvements have we made as a result of learning from complaints?\tNew repairs appointment texts\t',
	'\tHow do we share these lessons with residents, the board or governing body, and in the annual report?\tNewsletter\t',
	'\tHas the Code made a difference to how we respond to complaints?\tYes\t',
].join('\n')}
`;

const lgsco = `# Self-assessment against the Local Government and Social Care Ombudsman's Complaint Handling Code

${pipeTable({
	titles: ['Code section', 'Action', 'Do we follow the Code: Yes/No', 'Explanations and Commentary'],
	rows: [
		['1: Definition of a service request and complaint', 'We recognise the difference between a service request and a complaint, and these are defined in our policies and procedures.', 'Yes', 'Corporate complaints policy, section 2'],
		['2: Exclusions', 'Our complaints policy sets out circumstances where we would not consider a complaint. These are reasonable and do not deny individuals access to redress.', 'Yes', 'Section 4'],
		['3: Accessibility and awareness', 'We provide different channels through which individuals can make complaints. These are accessible and we can make reasonable adjustments where necessary', 'Yes', 'Website, telephone, letter'],
		['4: Complaint handling resources', 'We have designated, sufficient resource assigned to take responsibility for complaint handling. Complaints are viewed as a core service and resourced accordingly.', 'Yes', 'Customer relations team of four'],
		['5: The complaint handling process', 'We have a single policy for dealing with complaints covered by the Code and individuals are given the option of raising a complaint where they express dissatisfaction that meets the definition of the complaint in our policy.', 'Yes', ''],
		['6: Complaints stages (Stage 1)', 'We process stage 1 complaints in line with timescales and processes set out in the Code.', 'No', '83% within 10 working days'],
		['6: Complaints stages (Stage 2)', 'We process stage 2 complaints in line with timescales and processes set out in the Code.', 'No', '71% within 20 working days'],
		['7: Putting things right', 'When something has gone wrong we take action to put things right.', 'Yes', 'Remedies guidance'],
		['8: Performance reporting and self-assessment', 'We produce an annual complaints performance and service improvement report for scrutiny and challenge which includes a self-assessment against the Code.', 'Yes', 'Audit committee, July'],
		['9: Scrutiny and oversight', 'We have appropriate senior leadership and governance oversight of complaint handling and performance.', 'Yes', 'Cabinet member for resources'],
	],
})}
`;

const annualReport = `Annual Complaints Performance and Service Improvement Report 2023/24

Our performance
We received 412 stage 1 complaints and 61 stage 2 complaints.

Measure	2022/23	2023/24	Target
Stage 1 complaints per 1,000 homes	38.2	44.7	n/a
Stage 1 responded to within 10 working days	81.3%	88.9%	95%
Stage 2 responded to within 20 working days	76.0%	82.4%	95%
Complaints refused	6	4	n/a

What people complained about
6.2 out of every ten complaints were about repairs. 1.4 were about anti-social behaviour.

Self-assessment
We have completed our self-assessment against the Housing Ombudsman’s Complaint Handling Code. We comply with 70 of the 72 provisions. The governing body’s response is published alongside this report.
`;

const indicators = pipeTable({
	titles: ['Ref', 'Indicator', 'Met: Yes/No', 'Evidence', 'Commentary'],
	rows: provisions.map(({id}, index) => [id, `Indicator ${index + 1}: average days to complete a ${['gas service', 'void', 'fire risk assessment', 'lift inspection'][index % 4]!}`, index % 5 ? 'Yes' : 'No', 'Performance dashboard', 'Reported quarterly to the board']),
});

const consumerStandards = `Regulator of Social Housing: consumer standards self-assessment

${pipeTable({
	titles: ['Provision', 'Requirement', 'Compliant: Yes/No', 'Evidence', 'Action'],
	rows: [
		['1.1', 'Registered providers must ensure that complaints are addressed fairly, effectively, and promptly.', 'Yes', 'Complaints policy', ''],
		['1.2', 'Registered providers must treat tenants and prospective tenants with fairness and respect.', 'Yes', 'Customer charter', ''],
		['2.1', 'Registered providers must take tenants’ views into account in their decision-making about how landlord services are delivered.', 'Yes', 'Tenant panel', ''],
		['2.2', 'Registered providers must provide tenants with accessible information about how to make a complaint.', 'Yes', 'Website', ''],
		['2.3', 'Registered providers must provide information on the type of complaints received and how they have learnt from complaints.', 'No', '', 'Annual report'],
	],
})}
`;

const article = `<!DOCTYPE html><html><head><title>What landlords should know about the Complaint Handling Code</title></head><body><nav>Home News Contact</nav><article><h1>Six things to know about the Code</h1>
<p>By our legal team. Does your organisation comply? Yes or no?</p>
${provisions.filter((_, index) => index % 12 === 3).map(({id, requirement}) => `<h2>Provision ${id}</h2><blockquote>${escapeHtml(requirement)}</blockquote><p>In our experience landlords find this one difficult, and we recommend that you review your policy early.</p>`).join('\n')}
<p>Contact us for a free consultation.</p></article></body></html>`;

const letter = `Dear Ms Ferreira

Your complaint, reference 24/5.3/118

Thank you for your complaint of 3 June. Under our policy we must acknowledge a complaint within five working days. We did not, and I am sorry.

Do you agree with this outcome? Yes / No

Yours sincerely
Complaints Officer
`;

export const heldOutRefusals: readonly RefusedFile[] = [
	{name: 'questions-2020', format: 'text', text: questions2020},
	{name: 'lgsco', format: 'markdown', text: lgsco},
	{name: 'annual-report', format: 'text', text: annualReport},
	{name: 'indicators', format: 'markdown', text: indicators},
	{name: 'consumer-standards', format: 'markdown', text: consumerStandards},
	{name: 'article', format: 'html', text: article},
	{name: 'letter', format: 'text', text: letter},
	{name: 'package-file', format: 'text', text: JSON.stringify({name: 'housing', version: '1.2.0', dependencies: Object.fromEntries(provisions.map(({id}) => [`module-${id}`, id])), answers: ['Yes', 'No']}, null, 2)},
	{name: 'noise', format: 'text', text: Array.from({length: 400}, (_, index) => String.fromCodePoint(...Array.from({length: 60}, (_, at) => 32 + ((index * 7919 + at * 104729) % 3000)))).join('\n')},
];
