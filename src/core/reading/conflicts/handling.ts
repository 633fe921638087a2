import {phrases} from '../phrases.ts';
import type {ConflictRule} from './rule.ts';

const notWhenDone = 'when the answer to the complaint is known, not when the outstanding actions required to address the issue';
const handler = '(person|officer|manager|member of staff|staff member|investigator|handler|director|head of service|colleague|team leader|individual)';

export const handlingRules: readonly ConflictRule[] = [
	{
		id: 'same-person-at-both-stages',
		at: {2024: ['5.8', '6.13', '6.20'], 2022: ['3.2', '4.6', '4.7', '5.12']},
		clause: {2024: 'The person considering the complaint at stage 2 must not be the same person that considered the complaint at stage 1', 2022: 'The person considering the complaint at stage two, must not be the same person that considered the complaint at stage one'},
		mentions: ['same', 'both stages', 'also', 'may', 'can', 'stage 1 and'],
		breaks: phrases(
			`same [complaints|case|investigating|responsible|senior] ${handler} ... (both|each|stage two|stage 2|second stage|review*|again|throughout|stages|end to end)`,
			`(stage two|stage 2|both stages|each stage|second stage|final stage|the review) ... same [complaints|case|investigating|senior] ${handler}`,
			`(stage one|stage 1) [complaint|complaints] ${handler} (may|can|will|might|could|also) ... (stage two|stage 2|second stage)`,
			`${handler} who (dealt|handled|investigated|responded|answered|considered|wrote) ... (may|can|will|might|could|also|then|again) ... (stage two|stage 2|review*|second|escalat*|final)`,
			`${handler} ... (responds|investigates|considers|deals|handles|signs|answers|reviews|respond|investigate|review|answer) ... (stage one and stage two|stage 1 and stage 2|stage 1 and 2|stages 1 and 2|stages one and two|both stages)`,
		),
		unless: phrases('different|another|other|separate|independent', 'more senior', 'not|never|nor|cannot|avoid*|prevent*|ensur*', 'same team|template*|policy|standard*|principles|way|approach'),
	},
	{
		id: 'handled-by-those-complained-about',
		at: {2024: ['5.8', '6.13'], 2022: ['3.2', '4.6', '4.7', '4.12']},
		clause: {2024: 'take measures to address any actual or perceived conflict of interest', 2022: 'no conflicts of interest'},
		mentions: ['complained', 'subject of', 'complaint is about'],
		breaks: phrases(
			'(complained about|complained of|subject of the complaint|subject of a complaint|complaint is about|complaint is made about) [will|may|can|should|usually|normally|also|is|are] [be] [asked to|expected to|required to] (investigate*|handle* the|handle* it|deal* with the|deal* with it|reply|replies|answer* the|draft* the|prepare* the response|write* the response|respond* to the complaint|respond* to the resident|respond* directly)',
			'(investigated|handled|dealt with|answered) by the|a|that [same] (person|officer|member of staff|staff member|manager|contractor|individual|team|operative) ... (complained about|complained of|subject of|complaint is about)',
		),
		unless: phrases('not|never|nor|cannot|uninvolved|independent*|different|another|other'),
	},
	{
		id: 'answer-waits-for-works',
		at: {2024: ['6.3', '6.6', '6.14', '6.17'], 2022: ['5.1', '5.5', '5.13']},
		clause: {2024: notWhenDone, 2022: notWhenDone},
		mentions: ['complet', 'finished', 'carried out', 'done', 'open until'],
		breaks: phrases(
			'(respon*|answer*|reply|letter*|complaint*) (is|are|will be|may be) [only|normally|usually] (sent|issued|provided|given|closed) [only] (once|after|when|until) ... (works|work|repairs|actions|repair) ... (complete*|carried out|finished|done)',
			'not [be] (close*|respond*|issue*|send*|sent|answer*|reply|provide*) ... until ... (complete*|carried out|finished|done)',
			'(complaint*|case*) (remain*|stay*|kept|is kept|are kept|left|is left|are left) open until ... (works|work|repairs|actions|repair|remed*)',
		),
		unless: phrases('not|never wait*', 'tracked|tracker'),
	},
	{
		id: 'remedy-only-after-escalation',
		at: {2024: ['5.13', '7.2']},
		clause: {2024: 'Landlords must ensure appropriate remedies can be provided at any stage of the complaints process without the need for escalation'},
		mentions: ['stage', 'escalat'],
		breaks: phrases(
			'(compensation|remed*|redress|financial*|payment*|goodwill) ... only ... (stage two|stage 2|escalat*|second stage)',
			'only ... (compensation|remed*|redress|payment*|goodwill|stage two|stage 2) ... (stage two|stage 2|escalat*|second stage|compensation|remed*|redress|payment*)',
			'(compensation|remed*|redress|financial*|payment*|goodwill) ... (stage two|stage 2|second stage) only',
			'(no|not|cannot) ... (compensation|remed*|redress|payment*) ... (stage one|stage 1)',
		),
		unless: phrases('not only', 'any|either|both|each|all stage[s]', 'without'),
	},
	{
		id: 'more-than-one-policy',
		at: {2024: ['5.1']},
		clause: {2024: 'Landlords must have a single policy in place for dealing with complaints covered by this Code'},
		mentions: ['separate', 'two ', 'three ', 'own ', 'different'],
		breaks: phrases(
			'separate|different|another|own complaint*|complaints policy|policies|procedure*|process*',
			'two|three|several [separate|different] [complaint|complaints] policies|procedures',
			'separate|different policy|policies|procedure for ... (leasehold*|shared owner*|supported|sheltered|repair*|tenants|temporary accommodation) ... [complain*]',
		),
		unless: phrases('unacceptable|behaviour|compensation|anti-social|asb|safeguarding|whistleblow*|corporate|adult|children*|data', 'replaced|merged|combined', 'into one', 'into a single', 'not|no'),
	},
	{
		id: 'third-party-process-first',
		at: {2024: ['5.4', '5.5']},
		clause: {2024: 'Residents must not be expected to go through two complaints processes'},
		mentions: ['contractor', 'agent', 'third part', 'provider', 'tmo', 'partner'],
		breaks: phrases(
			"(contractor*|contractor's|agent*|agent's|third party*|provider*|provider's|partner*|tmo|tmo's) own|complaint*|complaints ... (process|procedure|policy|team) ... (first|before|initially|exhaust*)",
			"(exhaust*|complete|completed|go through|gone through|follow|use) ... (contractor*|contractor's|agent*|agent's|third party*|provider*|provider's|partner*|tmo|tmo's) ... (process|procedure) ... (before|first|prior)",
			'first ... (to|with) the (contractor|managing agent|agent|third party|provider|partner) ... (before|then|and if)',
		),
		unless: phrases('not|never|nor'),
	},
	{
		id: 'fewer-complaints-as-target',
		at: {2024: ['3.3']},
		clause: {2024: 'High volumes of complaints must not be seen as a negative'},
		mentions: ['reduc', 'fewer', 'lower', 'decreas', 'minimis', 'low '],
		breaks: phrases(
			'(aim*|target*|objective*|goal*|kpi|seek*|committed to|strive*) ... (reduc*|fewer|lower*|decreas*|minimis*) ... complaints',
			'(low|lower|falling|fewer|reduced) [number*|volume*|level*] [of] complaint* [volume*|number*|levels] ... (success*|positive|good|satisf*|performing well)',
		),
		unless: phrases('not|never', 'repeat*|escalat*|ombudsman'),
	},
];
