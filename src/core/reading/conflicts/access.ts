import {phrases} from '../phrases.ts';
import type {ConflictRule} from './rule.ts';

const ifAsked = phrases(
	'(if|when|where|unless|should) [a|the|they] [resident*|tenant*|customer*|complainant*|leaseholder*] ask*|request*|dispute*|object*|challenge*|query|queries [us|for|it|about|them]',
	'(if|when|where) [specifically] asked|requested',
	'on|upon [their|the] [resident*|tenant*|customer*|complainant*] request',
	'by|at [their|the] request',
	'to (those|residents|tenants|customers|anyone) who ask|request',
);
const otherRequests = [
	'print*|braille|language*|translat*|format*|audio',
	'hard|paper cop*',
	'(ask* for|ask* to|ask* us to|request*) ... (escalat*|stage two|stage 2|review|extension|more time)',
	'call* back', 'meeting*|visit*',
];
const written = '(in writing|by email|by letter|on a form|on the form|on our form|complaint form|complaints form|feedback form|online form|web form|via the portal|through the portal|online|via our website|through our website|through the website)';

export const accessRules: readonly ConflictRule[] = [
	{
		id: 'one-way-in-only',
		at: {2024: ['1.2', '1.3', '3.1', '3.2', '3.4'], 2022: ['1.2', '1.3', '2.1', '2.2', '2.3']},
		clause: {2024: 'Landlords must make it easy for residents to complain by providing different channels through which they can make a complaint', 2022: 'there must be more than one route of access into the complaints system'},
		mentions: ['writing', 'form', 'online', 'website', 'email', 'portal', 'phone', 'verbal', 'social media', 'letter', 'in person'],
		breaks: phrases(
			`complaint* (must|need to|needs to|have to|has to|can only|may only|will only|are only|is only|should) ... ${written}`,
			`(must|need to|needs to|have to|has to|are required to|is required to|can only|may only|are asked to) [complain|put|make|submit|send|set|complete|fill|confirm|use] ... ${written}`,
			`(ask|asks|asked|require|requires|expect|expects) [the|a|all] (resident*|tenant*|customer*|complainant*|them) to ... ${written}`,
			`only (accept*|consider*|log*|register*|deal with|investigate*|recorded|respond to) ... ${written}`,
			`only ${written}`,
			"(not|cannot|can't|never|unable to) [be] accept*|log*|register*|take*|raise* ... (telephone|phone|in person|verbally|verbal|social media|face to face|email)",
		),
		beside: [phrases('complain*', 'resident*|tenant*|customer*|leaseholder*')],
		unless: phrases('(response*|decision*|outcome*|acknowledg*|reply) ... in writing', 'escalat*', '(we|staff|officers|colleagues|team) (must|will|have to|need to)', 'not only', 'where possible', 'if they (can|wish|prefer|want)'),
	},
	{
		id: 'fee-to-complain',
		at: {2024: ['3.1', '3.2', '3.6', '6.10', '6.12'], 2022: ['2.1', '4.5', '5.9']},
		clause: {2024: 'Landlords must make it easy for residents to complain', 2022: 'Landlords must make it easy for residents to complain'},
		mentions: ['fee', 'charge', 'deposit'],
		breaks: phrases(
			'[administration|admin] fee|charge|deposit is|of|applies|payable|for|must',
			'(pay|charge|charged) [a|for] [small|nominal|refundable] fee|deposit|complaint*',
		),
		beside: [phrases('complain*', 'escalat*', 'stage*', 'appeal*')],
		unless: phrases('service charge*', 'compensat*|reimburs*'),
	},
	{
		id: 'representative-barred',
		at: {2024: ['1.3', '3.6'], 2022: ['1.3', '4.5']},
		clause: {2024: 'Landlords must give residents the opportunity to have a representative deal with their complaint on their behalf', 2022: 'Landlords should give residents the opportunity to have a representative deal with their complaint on their behalf'},
		mentions: ['represent', 'solicitor', 'councillor', 'mps', 'advocate', 'third part', 'behalf', 'only', 'legal', 'friend'],
		breaks: phrases(
			"(not|cannot|can't|never|unable to) [be] (accept*|deal with|consider*|correspond with|respond to|communicate with|allow*|permit*|engage with|log*|discuss*) ... (solicitor*|councillor*|mps|advocate*|representative*|third party|third parties|lawyer*|behalf|friend*|members of parliament)",
			'(representative*|solicitor*|councillor*|mps|advocate*|third parties|lawyer*|legal representation|friends) ... not [be] permitted|allowed|accepted|able|entitled|attend',
			'only the|a|our [named|lead|registered|current|sole|actual] tenant*|resident*|leaseholder*|customer*|complainant* can|may|is',
			'only ... (named tenant|lead tenant|registered tenant|tenancy holder|tenant themselves|resident themselves)',
			'complaint* from|by|via|through [made by] [a|local|elected|ward] (solicitor*|councillor*|mps|advocate*|third parties|lawyer*|members of parliament|representatives) ... (not be|not accept*|separately|outside|excluded|refused|member enquir*|members enquir*)',
		),
		unless: phrases('consent|permission|authority|authorisation|authorised|gdpr', 'not all'),
	},
	{
		id: 'ombudsman-only-if-asked',
		at: {2024: ['2.4', '3.4', '3.5', '3.7', '5.9', '5.11', '6.4', '6.5', '6.9', '6.15', '6.16', '6.19'], 2022: ['1.9', '2.6', '2.7', '2.8', '5.2', '5.3', '5.9', '5.13', '5.14', '5.15', '5.16', '5.19', '5.20']},
		clause: {2024: "Landlords must provide residents with information on their right to access the Ombudsman service", 2022: 'Landlords must provide residents with contact information for the Ombudsman as part of its regular correspondence'},
		mentions: ['ask', 'request', 'disput', 'object', 'challeng', 'quer'],
		breaks: ifAsked,
		beside: [phrases('ombudsman*', 'contact details', 'signpost*')],
		unless: phrases(...otherRequests, 'each|every|all letter*|response*|template*|correspondence|acknowledgement*|stage*'),
	},
	{
		id: 'duty-only-if-asked',
		at: {2024: ['5.6', '5.7', '5.9', '6.4', '6.6', '6.7', '6.9', '6.15', '6.17', '6.18', '6.19'], 2022: ['4.2', '4.10', '5.5', '5.6', '5.8', '5.10', '5.16']},
		clause: {},
		mentions: ['ask', 'request'],
		breaks: ifAsked,
		beside: [phrases('updat*', 'reason*', 'explain*|explanation*', 'inform*', 'told', 'set out', 'summary', 'definition', 'in writing', 'written confirmation')],
		unless: phrases(...otherRequests, 'cop*|more|additional|extra|further'),
	},
];
