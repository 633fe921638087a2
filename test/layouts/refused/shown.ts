/** Files that are no self-assessment against the Housing Ombudsman's Code, and must be refused. */
import {readCode} from '../assessment.ts';
import type {RefusedFile} from '../layout.ts';
import {csvTable} from '../writing/delimited.ts';
import {pipeTable} from '../writing/pipes.ts';

const code = readCode('2024');

const policy = `Complaints Policy and Procedure

Approved by the Board on 14 March 2024. Review date: March 2026.

1. Introduction
1.1 This policy sets out how Fernbank Homes handles complaints in line with the Housing Ombudsman’s Complaint Handling Code.
1.2 We define a complaint as: ‘an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the landlord, its own staff, or those acting on its behalf, affecting a resident or group of residents.’
1.3 A resident does not have to use the word ‘complaint’ for it to be treated as such. A complaint made through a third party or representative will be handled in line with this policy.

2. What we will not treat as a complaint
2.1 We will accept a complaint unless there is a valid reason not to do so.
2.2 We will not consider a matter that occurred over twelve months ago, or where legal proceedings have started.

3. How to complain
3.1 You can complain in person, by telephone, in writing, by email and on our website.

4. Stage 1
4.1 We will acknowledge your complaint within five working days of the complaint being received.
4.2 We will issue a full response within 10 working days of the complaint being acknowledged.

5. Stage 2
5.1 If all or part of the complaint is not resolved to your satisfaction at stage 1, it will be progressed to stage 2. Stage 2 is our final response.
5.2 We will issue a final response within 20 working days of the complaint being acknowledged.

6. The Housing Ombudsman
6.1 You can contact the Housing Ombudsman Service at any time on 0300 111 3000.
`;

const minutes = `FERNBANK HOMES
MINUTES OF THE BOARD MEETING held on Thursday 27 June 2024 at 6.00 pm

Present: J. Okafor (Chair), S. Lindqvist, P. Marsh, T. Ahmed (Member Responsible for Complaints)

5.1 Apologies. None.
5.2 Declarations of interest. None.
5.3 Complaint Handling Code self-assessment. The Head of Customer Services presented the self-assessment. Members asked whether the landlord complied with every provision. Officers confirmed: yes, except for 6.2, where acknowledgement had taken more than five working days.
RESOLVED: that the self-assessment be approved and published.
5.4 Annual complaints performance and service improvement report. Noted.
5.5 Date of next meeting: 26 September 2024.
`;

const recommendations = `# Policy compliance check: recommendations

${pipeTable({
	titles: ['Code Provision', 'Code Requirement', 'Commentary / Observations', 'Recommendation'],
	rows: code.sections
		.flatMap((section) => section.provisions)
		.filter((_, index) => index % 3 === 0)
		.map(({id, requirement}) => [id, requirement, 'The policy does not use the words of the Code here, and the page on the website says something else.', 'Amend the policy so that it reflects the provision, and update the website to match.']),
})}
`;

const codeAsProse = `# The Complaint Handling Code

The Code is statutory from 1 April 2024. It sets out requirements for member landlords that will allow them to respond to complaints effectively and fairly.

${code.sections.map(({number, title, provisions}) => `## ${number}. ${title}\n\n${provisions.map(({id, requirement}) => `${id} ${requirement}`).join('\n\n')}`).join('\n\n')}
`;

const repairs = csvTable({
	titles: ['Job number', 'Property', 'Raised', 'Trade', 'Completed', 'Within target: Yes/No', 'Comments'],
	rows: Array.from({length: 90}, (_, index) => [`${1 + (index % 9)}.${1 + Math.floor(index / 9)}`, `${index + 3} Mill Lane`, '2024-05-02', index % 2 ? 'Plumbing' : 'Electrical', '2024-05-09', index % 4 ? 'Yes' : 'No', 'Tenant satisfied with the repair']),
});

export const shownRefusals: readonly RefusedFile[] = [
	{name: 'policy', format: 'text', text: policy},
	{name: 'minutes', format: 'text', text: minutes},
	{name: 'recommendations', format: 'markdown', text: recommendations},
	{name: 'code-as-prose', format: 'markdown', text: codeAsProse},
	{name: 'repairs-csv', format: 'text', text: repairs},
	{name: 'blank-page', format: 'text', text: '\n\n   \n\f\n'},
	{name: 'minified-script', format: 'text', text: `!function(e,t){"object"==typeof exports?module.exports=t():e.Comply=t()}(this,function(){${'var a=function(e){return e&&e.yes?"Yes":"No"},b=[1.2,1.3,5.3,6.2];'.repeat(400)}return a});`},
];
