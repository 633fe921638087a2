import type {ConflictRule} from './rule.ts';

const routes2024 = ['1.2', '1.3', '3.1', '3.2', '3.4', '6.12'] as const;
const routes2022 = ['1.2', '1.3', '2.1', '2.2', '2.3'] as const;

export const accessRules: readonly ConflictRule[] = [
	{
		id: 'one-way-in-only',
		at: {2024: routes2024, 2022: routes2022},
		clause: {2024: 'by providing different channels through which they can make a complaint', 2022: 'there must be more than one route of access into the complaints system'},
		mentions: ['writing', 'form', 'online', 'email', 'portal', 'written', 'letter'],
		breaks: [
			'complaint* (must|need to|needs to|have to|has to|should|can only|may only|will only|are only|is only) [be] [made|submitted|raised|sent|put|accepted|considered|logged|received|registered] ... (in writing|on our form|by email|by letter|on the form|on a form|complaint form|complaints form|online form|via the portal|online|written|website)',
			'(must|need to|needs to|have to|has to|required to|can only|may only|asked to) [first] (complete|fill in|fill out|submit|use) [a|an|our|the] [online|written|paper|official|standard]  (complaint form|complaints form|form|portal|webform|web form)',
			'(must|need to|needs to|have to|has to|required to|can only|may only) [complain|put|make|submit|send|set out|confirm|raise] ... in writing',
			'only (accept*|consider*|log*|register*|deal* with|investigat*|record*|respond* to) ... (in writing|written|form|by email|online|by letter)',
			'only (in writing|by email|online|by letter|through the website|through our website|via the website|via our website|through the portal)',
			'not (accept*|log*|register*|take*) ... (by telephone|by phone|over the telephone|over the phone|in person|verbally|verbal|on social media|via social media|through social media|by social media|face to face)',
		],
		beside: ['complain*', 'resident*|tenant*|customer*|leaseholder*'],
		unless: ['(response*|decision*|outcome*|acknowledg*|we|reply|letter*) (must|will|are|is|have to) [be] [sent|confirmed|given|provided|issued] ... in writing', 'landlord*|staff|officer* (must|need to|have to) (confirm|respond|complete)', 'escalat*'],
	},
	{
		id: 'fee-to-complain',
		at: {2024: ['1.3', '3.1', '3.2', '3.6', '6.10', '6.12'], 2022: ['1.3', '2.1', '4.5', '5.9']},
		clause: {2024: 'Landlords must make it easy for residents to complain', 2022: 'Landlords must make it easy for residents to complain'},
		mentions: ['fee', 'charge', 'deposit', 'payment'],
		breaks: [
			'(fee|charge|deposit|administration fee|admin fee) (is|of|applies|to|for|payable|must|will|may) ... (complain*|complaint*|escalat*|stage*|hear*|appeal*|review*)',
			'(pay|paying|charge|charged|charges) [a|an|for] [small|nominal|refundable|administration|admin]  (fee|charge|deposit) ... (complain*|complaint*|escalat*|stage*|appeal*|review*)',
			'(complaint*|escalat*|appeal*|stage two|stage 2) ... (fee|deposit) (of|is payable|applies|must be paid)',
		],
		unless: ['service charge*', 'free of charge', 'compensation|refund*|reimburs*'],
	},
	{
		id: 'representative-barred',
		at: {2024: ['1.3', '3.6'], 2022: ['1.3', '4.5']},
		clause: {2024: 'opportunity to have a representative deal with their complaint on their behalf', 2022: 'opportunity to have a representative deal with their complaint on their behalf'},
		mentions: ['represent', 'solicitor', 'councillor', 'mp', 'advocate', 'third part', 'on behalf', 'behalf', 'tenant', 'only', 'legal'],
		breaks: [
			'not (accept*|deal* with|consider*|correspond* with|respond* to|communicate* with|allow*|permit*|engage* with|log*|discuss*) ... (solicitor*|councillor*|mp|mps|advocate*|representative*|third party|third parties|lawyer*|legal representation|claims management|member* of parliament)',
			'(representative*|solicitor*|councillor*|mps|advocate*|third parties|lawyer*|legal representation) ... (not|never) [be] (permitted|allowed|accepted|able|entitled|attend|act|represent)',
			'(only) [the] [named|lead|registered|current|legal|sole|joint|original]  (tenant*|resident*|leaseholder*|tenancy holder*|customer*|householder*|complainant*) [or joint tenant|or leaseholder|themselves|named on the tenancy] (can|may|is able to|are able to|is allowed to|are allowed to) (complain|make|raise|submit|bring|attend|pursue)',
			'(complaint* (from|by|via|through|made by|submitted by|raised by|received from)) [a|any|local|elected|your]  (solicitor*|councillor*|mp|mps|advocate*|third party|third parties|lawyer*|member* of parliament|representative*) ... (not (be|accept*|consider*|log*|handled|treated)|separate*|outside|corporate|enquir*|exclu*|refus*)',
			'only accept* ... (from|by) [the] [named|registered|current] (tenant*|resident*|leaseholder*|tenancy holder*|customer*) [themselves|directly|personally|in person]',
		],
		unless: ['without [the] [resident*|tenant*|customer*|their|appropriate|written|prior|relevant] (consent|permission|authority|authorisation)', 'unless ... (consent|permission|authori*)', 'until ... (consent|permission|authori*)', 'not all'],
	},
	{
		id: 'ombudsman-only-if-asked',
		at: {2024: ['2.4', '3.4', '3.5', '3.7', '5.9', '6.4', '6.5', '6.15', '6.16', '6.9', '6.19'], 2022: ['1.9', '2.6', '2.7', '2.8', '5.2', '5.3', '5.9', '5.13', '5.14', '5.15', '5.16', '5.19', '5.20']},
		clause: {2024: 'must be provided with the contact details of the Ombudsman', 2022: "landlords should provide the Housing Ombudsman's contact details"},
		mentions: ['ask', 'request', 'enquire', 'query', 'challenge', 'object', 'unhappy'],
		breaks: [
			'(if|when|where|unless|only if|only when|whenever|should) [a|the|they|resident*|tenant*|customer*|complainant*|leaseholder*] [resident*|tenant*|customer*|complainant*|leaseholder*] (ask*|request*|enquire*|inquire*) [us|for|it|to|about|them]',
			'(if|when|where) [specifically|they are|it is|it|this is|a|so]  (asked|requested|asked for|required)',
			'(on|upon) [their|the|a] [resident*|tenant*|customer*] request',
			'by request',
			'to (those|residents|tenants|customers|anyone) who (ask|request)',
		],
		beside: ['ombudsman', 'contact details', 'signpost*'],
		unless: ['print*|braille|language*|translat*|format*|audio|hard cop*|paper cop*', 'extension request*', 'ask* [us] to (escalat*|review|progress)', '(ask*|request*) ... (escalat*|stage two|stage 2|extension|more time)'],
	},
	{
		id: 'duty-only-if-asked',
		at: {2024: ['5.6', '5.7', '5.9', '6.4', '6.6', '6.7', '6.9', '6.15', '6.17', '6.18', '6.19'], 2022: ['4.2', '4.10', '5.5', '5.6', '5.8', '5.10', '5.16']},
		clause: {},
		mentions: ['ask', 'request'],
		breaks: [
			'(if|when|where|unless|only if|only when|should) [a|the|they] [resident*|tenant*|customer*|complainant*|leaseholder*] (ask*|request*) [us|for|it|about|them]',
			'(if|when|where) (asked|requested)',
			'(on|upon) [their|the] [resident*|tenant*|customer*] request',
		],
		beside: ['updat*', 'reason*', 'explain*|explanation*', 'inform*|informed|told|kept', 'set out|summary|understanding|definition', 'written confirmation|in writing'],
		unless: ['print*|braille|language*|translat*|format*|audio|hard cop*|paper cop*', 'escalat*|stage two|stage 2|review', 'call* back|call-back|meeting|visit|copy|copies|extension|extend*|more frequent*|additional'],
	},
];
