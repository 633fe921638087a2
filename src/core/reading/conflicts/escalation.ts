import type {ConflictRule} from './rule.ts';

const escalating2024 = ['2.2', '2.4', '5.3', '5.11', '6.9', '6.10', '6.11', '6.12', '6.20'] as const;
const escalating2022 = ['1.8', '4.13', '4.14', '5.8', '5.9', '5.10', '5.11', '5.17'] as const;
const escalation = ['escalat*', 'stage two|three|2|3', 'next|second|further|final|higher stage', 'progress*|review*', 'stages'] as const;

export const escalationRules: readonly ConflictRule[] = [
	{
		id: 'escalation-refused-on-outcome',
		at: {2024: escalating2024, 2022: escalating2022},
		clause: {2024: 'Landlords must not refuse to escalate a complaint through all stages of the complaints procedure unless it has valid reasons', 2022: 'A landlord must not unreasonably refuse to escalate a complaint through all stages'},
		mentions: ['decision', 'outcome', 'response', 'new ', 'further', 'additional', 'different', 'overturned', 'answer', 'change', 'merit'],
		breaks: [
			'(will|would|could|can|is likely to|are likely to|is|be) (not|unlikely to|never) [be] (change*|alter*|affect*|differ*|overturn*|revers*|improve*) ... (decision*|outcome*|response*|answer*|position)',
			'(decision*|outcome*|response*|answer*|position|result) ... (is|are|was|were|would be|will be|be) unlikely to [be] (change*|alter*|overturn*|revers*|differ*|different|amended)',
			'(decision*|outcome*|response*|answer*|position|result) ... (will|would|could|can|is going to) not [be] (change*|alter*|overturn*|revers*|differ*|different|amended)',
			'(decision*|outcome*|response*|answer*|position|result) ... (will|would) be|remain [the] (same|unchanged)',
			'(no|not a) (different|other|better|further) [outcome|decision|result|remedy|response]  ... (achiev*|possible|likely|reach*|offer*|expect*|available)',
			'(not|unlikely to|will not) (achieve|lead to|result in|produce|reach|bring) [a|any] (different|other|further|better|new)',
			'(no|without|not provided|does not provide|do not provide|fails to provide|cannot provide|has not provided) [any|sufficient|enough] (new|further|additional|fresh) (information|evidence|grounds|facts|reasons|points)',
			'(only|unless|provided|provides) ... (new|further|additional|fresh) (information|evidence|grounds|facts)',
			'(nothing) (further|more|else|new|additional) [that] [we|can|to|could]',
			'(no merit|without merit|little merit|reasonable prospect*|lacks merit)',
		],
		beside: escalation,
		unless: ['stage one|1 response* [has|have] [not] [been] issued'],
	},
	{
		id: 'escalation-refused-by-topic',
		at: {2024: ['5.11', '6.10'], 2022: ['4.14', '5.9']},
		clause: {2024: 'they must comply with the provisions set out in section 2 of this Code', 2022: 'must be the same as the reasons for not accepting a complaint'},
		mentions: ['insurance', 'policy', 'polic', 'liability', 'compensation', 'value', 'amount', 'rent'],
		breaks: [
			'(refus*|declin*|not escalat*|not be escalated|not offer*|not accept*|reject*|turn* down) ... (insurance|liability|compensation|application of [our|the|a] policy|challenge to [our|the|a] policy|rent level*|service charge level*)',
			'not [usually|normally|generally] (offer|allow|permit|grant) [an|any|a] escalation ... where|if|when',
		],
		beside: escalation,
	},
	{
		id: 'escalation-needs-reasons',
		at: {2024: escalating2024},
		clause: {2024: 'Residents must not be required to explain their reasons for requesting a stage 2 consideration'},
		mentions: ['reason', 'explain', 'why', 'grounds', 'justif', 'evidence', 'detail'],
		breaks: [
			'(must|need* to|required to|have to|has to|should|obliged to|expected to) [first|also|clearly|then] (explain|give|state|provide|set out|outline|specify|detail|tell us|say|show|demonstrate|justify|submit|put) ... (reason*|why|grounds|dissatisfi*|unhappy|evidence|justif*|not satisfied|escalat*)',
			'(subject to|only if|only where|only when|provided|as long as|unless|dependent on) ... (reason*|grounds|explanation|explain*|justif*) ... [is|are|has|have] (given|provid*|valid|stated|set out|accepted|supplied|clear)',
			'(subject to|only if|only where|only when|provided|as long as) ... (gives|give|provides|provide|states|state|explain|explains|set out|sets out) ... (reason*|why|grounds)',
			'valid|good|clear|sufficient|specific (reason*|grounds) (for|to) (escalat*|request*|progress*|a stage two|a stage 2|a review)',
			'(ask|asked|request|requested) [for|to] ... (reason*|why) ... (before|otherwise|until|or) ... (escalat*|stage two|stage 2|declin*|refus*|accept*)',
		],
		beside: ['escalat*', 'stage two|2', 'next|second|final stage', 'review'],
		unless: ['(we|landlord|officer|manager|team|staff|council|association|response|letter|it|handler|investigator) (must|need to|needs to|will|should|has to|have to) [also|always|then|clearly] (explain|give|state|provide|set out|tell)', '(reasons|reason|explanation|why) ... (refus*|declin*|not escalat*|not to escalate)', 'not (required|asked|need|needed|obliged|expected|have) to'],
	},
	{
		id: 'escalation-at-our-discretion',
		at: {2024: ['5.11', '6.10', '6.12'], 2022: ['4.14', '5.9']},
		clause: {2024: "If all or part of the complaint is not resolved to the resident's satisfaction at stage 1, it must be progressed to stage 2", 2022: 'it must be progressed to stage two'},
		mentions: ['discretion', 'decide', 'agree', 'approv', 'permission', 'accept'],
		breaks: [
			'(escalat*|stage two|stage 2) ... (at|is at|with) (the|our) (sole|absolute|full)? discretion',
			'(manager|director|officer|team|head of service|panel|board|we) [will] (decide*|determine*|consider*|choose) (whether|if) ... (escalat*|stage two|stage 2|accept* ... review)',
			'(escalat*|stage two|stage 2) ... (must|has to|have to|needs to|only if|only when|only where) [be] (approved|agreed|authorised|accepted|sanctioned|granted|permitted) by',
			'(only|not) [be] (escalate*|progress*) ... (with the agreement|with the approval|with permission|if the [service|complaints|senior]  manager|if the director)',
		],
		unless: ['exclusion*|excluded', 'unacceptable behaviour'],
	},
];
