import type {ConflictRule} from './rule.ts';

export const handlingRules: readonly ConflictRule[] = [
	{
		id: 'same-person-at-both-stages',
		at: {2024: ['5.8', '6.13', '6.20'], 2022: ['3.2', '4.6', '4.7', '5.12']},
		clause: {2024: 'The person considering the complaint at stage 2 must not be the same person', 2022: 'must not be the same person that considered the complaint at stage one'},
		mentions: ['same', 'also', 'both stages'],
		breaks: [
			'same (person|officer|manager|member of staff|staff member|investigator|handler|case handler|director|head of service|colleague|team leader|case officer|complaint officer|complaints officer|individual) ... (both|each|stage two|stage 2|second stage|second|review*|final|throughout|all stages)',
			'(stage two|stage 2|both stages|each stage|the review|second stage|final stage|escalated complaint*) ... (same) (person|officer|manager|member of staff|staff member|investigator|handler|case handler|director|head of service|colleague|team leader|case officer|individual)',
			'(manager|officer|person|head of service|director|investigator|handler|team leader) who (dealt|handled|investigated|responded|answered|considered|led|wrote|signed) ... (stage one|stage 1|original complaint|first stage|complaint) ... (also|will|can|may|again|then) ... (stage two|stage 2|review*|second|escalat*|final)',
			'(respond*|investigat*|consider*|deal*|handl*|sign* off|answer*) ... (stage one and stage two|stage 1 and stage 2|stage 1 and 2|stages 1 and 2|stages one and two|both stages)',
		],
		beside: ['same', 'also|again|then', 'head of service|director|manager|officer|lead (will|may|can)? (respond*|investigat*|consider*|deal*|handl*|sign* off|answer*)'],
		unless: ['different|another|other|separate|independent|alternative', '(team|department|system|process|template*|policy|standard*|approach|principles|way|manner|timescale*)  ... both stages', 'not (involved|be the same|the same)|never'],
	},
	{
		id: 'handled-by-those-complained-about',
		at: {2024: ['5.8', '6.13'], 2022: ['3.2', '4.6', '4.7', '4.12']},
		clause: {2024: 'take measures to address any actual or perceived conflict of interest', 2022: 'no conflicts of interest'},
		mentions: ['complained', 'subject of', 'complaint is about', 'responsible for the', 'involved in'],
		breaks: [
			'(staff|officer*|member of staff|manager|person|individual|employee*|colleague*|contractor*|operative*|team) [member*] [who is|who are|that is|being]  (complained about|complained of|subject of the complaint|the subject of the complaint|the subject of a complaint|about whom the complaint is made) [will|may|can|is|are|should|usually|normally|also|then]  [be]  [asked to|expected to|allocated|assigned|responsible for|required to]  [to] (investigat*|handl* the complaint|handl* it|deal* with the complaint|deal* with it|respond* to the complaint|respond* to the resident|repl* to the complain*|answer* the complaint|draft* the response|prepare* the response|write* the response|resolve*)',
			'(investigat*|handl*|dealt with|answer*|respond* to) by [the|a] (person|officer|member of staff|staff member|manager|contractor|individual|team) ... (complained about|complained of|subject of the complaint|the complaint is about|who provided the service|that provided the service)',
		],
		unless: ['not [directly|previously|been|personally]  (involved|part|the)|uninvolved|independent*|different|another|never'],
	},
	{
		id: 'answer-waits-for-works',
		at: {2024: ['6.6', '6.17', '6.3', '6.14'], 2022: ['5.5', '5.1', '5.13']},
		clause: {2024: 'when the answer to the complaint is known, not when the outstanding actions required to address the issue are completed', 2022: 'when the answer to the complaint is known, not when the outstanding actions required to address the issue, are completed'},
		mentions: ['complet', 'open until', 'finished', 'carried out', 'resolved', 'actions', 'works', 'repairs'],
		breaks: [
			'(respon*|answer*|reply|replies|letter*|complaint*) (is|are|will be|may be|can be) [not|only|normally|usually|then]  (sent|issued|provided|given|closed|made) [once|after|when|until|only] [once|after|when|until|only]  [all|any|the|outstanding|agreed|required]  [outstanding|agreed|required|remedial]  (works|work|repairs|actions|repair) [have|has|is|are|have been|has been] [all|been] (complete*|carried out|finished|done)',
			'(not) (clos*|respond*|issue*|send*|answer*|repl*|provide*) ... until [all|any|the|outstanding|agreed]  [outstanding|agreed|required|remedial]  (works|work|repairs|actions|repair|issues) [have|has|is|are] [all|been] (complete*|carried out|finished|done|resolved)',
			'(complaint*|case*) (remain*|stay*|kept|is kept|are kept|is left|are left|is held|held) open until ... (works|work|repairs|actions|repair|remedy|remedies)',
		],
		unless: ['(not|rather than|do not|does not) wait', 'action tracker|tracked|monitor*'],
	},
	{
		id: 'remedy-only-after-escalation',
		at: {2024: ['5.13', '7.2']},
		clause: {2024: 'Landlords must ensure appropriate remedies can be provided at any stage of the complaints process without the need for escalation'},
		mentions: ['stage 2', 'stage two', 'escalat'],
		breaks: [
			'(compensation|remed*|redress|financial [award*|payment*|remed*]|payment*|goodwill) ... only ... (stage two|stage 2|escalat*|second stage)',
			'only ... (compensation|remed*|redress|payment*|goodwill) ... (stage two|stage 2|escalat*|second stage)',
			'(stage two|stage 2|escalat*) ... (only|before) ... (compensation|remed*|redress|payment*) (can|may|is|are|will) [be]',
			'(no|not) ... (compensation|remed*|redress|payment*|financial) ... (stage one|stage 1)',
		],
		unless: ['not only|any stage|either stage|both stages|each stage|all stages'],
	},
	{
		id: 'separate-policies',
		at: {2024: ['5.1']},
		clause: {2024: 'Landlords must have a single policy in place for dealing with complaints covered by this Code'},
		mentions: ['separate', 'two polic', 'different', 'own polic', 'own complaint'],
		breaks: [
			'(separate|different|another|own) [complaint*|complaints] (polic*|procedure*|process*) (for|covers|cover|covering|applies|apply|exist*|in place) ... (leasehold*|tenant*|repair*|supported|shared owner*|residents|housing|sheltered|complaint*)',
			'(two|three|several|multiple|2|3) [separate|different] [complaint*|complaints] (policies|procedures)',
			'(leasehold*|supported housing|shared owner*|sheltered) ... (have|has|use|uses|follow*|under) [a|their|its] (own|separate|different) [complaint*|complaints]  (polic*|procedure*|process*)',
		],
		unless: ['unacceptable|behaviour|compensation|anti social|anti-social|asb|safeguarding|data protection|whistleblow*|equality'],
	},
	{
		id: 'two-processes-with-third-party',
		at: {2024: ['5.4', '5.5']},
		clause: {2024: 'Residents must not be expected to go through two complaints processes'},
		mentions: ['contractor', 'agent', 'third part', 'provider', 'tmo', 'own'],
		breaks: [
			'(contractor*|agent*|third part*|provider*|partner*|tmo|tmos|managing agent*|management company) [own|complaint*|complaints|s] [own|complaint*|complaints]  (process*|procedure*|polic*|team*|stage*) ... (first|before|then|initially|exhaust*)',
			'(exhaust*|complete*|go through|gone through|use|follow*) [the|a|their] (contractor*|agent*|third part*|provider*|partner*|tmo|managing agent*) [own|complaint*|complaints|s] [own|complaint*|complaints]  (process*|procedure*) ... (before|first|prior|and then)',
			'(first|initially) ... (complain*|complaint*|refer*|direct*|raise*) [to|with|directly to] [the] (contractor*|agent*|third part*|provider*|managing agent*) ... (before|then|and if)',
		],
	},
	{
		id: 'fewer-complaints-as-target',
		at: {2024: ['3.3']},
		clause: {2024: 'High volumes of complaints must not be seen as a negative'},
		mentions: ['reduc', 'fewer', 'lower', 'decreas', 'minimis', 'low '],
		breaks: [
			'(aim*|target*|objective*|goal*|kpi*|seek*|want*|committed|strive*|work*) ... (reduc*|fewer|lower*|decreas*|minimis*) ... [number|volume|level|numbers|volumes|levels] [of] complaints',
			'(reduc*|decreas*|lower*) [in] [the] (number|volume|level|numbers|volumes) of complaints ... (target*|success*|positive|good|achiev*|improvement|performance)',
			'(low|lower|falling|fewer) [number*|volume*|level*] [of] complaint* [volume*|number*] ... (success*|positive|good|satisf*|well|performance)',
		],
		unless: ['not|never', 'repeat complaints|escalat*'],
	},
];
