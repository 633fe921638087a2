import {phrases} from '../phrases.ts';
import type {ConflictRule} from './rule.ts';

const at2024 = ['2.2', '2.4', '5.3', '5.11', '6.9', '6.10', '6.11', '6.12', '6.20'] as const;
const at2022 = ['1.8', '4.13', '4.14', '5.8', '5.9', '5.10', '5.11', '5.17'] as const;
const escalation = phrases('escalat*', 'stage two|2|three|3', 'stages', 'next|second|further|final stage', 'review');

export const escalationRules: readonly ConflictRule[] = [
	{
		id: 'escalation-refused-on-outcome',
		at: {2024: at2024, 2022: at2022},
		clause: {2024: 'Landlords must not refuse to escalate a complaint through all stages of the complaints procedure unless it has valid reasons to do so', 2022: 'A landlord must not unreasonably refuse to escalate a complaint through all stages of the complaints procedure'},
		mentions: ['decision', 'outcome', 'nothing', 'response', 'new ', 'further', 'additional', 'different', 'overturned', 'merit', 'prospect'],
		breaks: phrases(
			"not|cannot|won't|unlikely to [be] change*|alter*|affect*|overturn*|reverse* ... decision|outcome|response|answer|position|finding*",
			'(decision|outcome|response|answer|position|result) ... (not|cannot|unlikely to) [be] change*|alter*|overturn*|reverse*|differ*|amended',
			'(decision|outcome|response|answer|position|result) ... (remain unchanged|be the same|remain the same|be no different|not be different)',
			'no|another|unlikely different outcome|decision|result|answer',
			'(not|unlikely to) (achieve|lead to|result in|produce|reach) ... (different|further|better)',
			'(no|without|without any|any|only if|only where|only when|unless|provide|provides|provided) [there is|there are|they provide|sufficient] new|additional|fresh information|evidence|grounds|facts',
			'nothing more|further|else|new can|could|to|would|that',
			'(without|no|lacks|lack of|little) merit',
			'[no] reasonable|realistic prospect*',
		),
		beside: [escalation, phrases('not', 'no', 'refus*', 'declin*', 'only', 'unless', 'cannot', 'reject*', 'skip*', 'straight', 'direct*', 'flexib*', 'may')],
		unless: phrases('not|never refuse*|decline*', 'even if|where|when'),
	},
	{
		id: 'escalation-refused-by-topic',
		at: {2024: ['5.11', '6.10'], 2022: ['4.14', '5.9']},
		clause: {2024: 'they must comply with the provisions set out in section 2 of this Code', 2022: 'must be the same as the reasons for not accepting a complaint'},
		mentions: ['insurance', 'policy', 'liability', 'compensation', 'rent'],
		breaks: phrases(
			'(refus*|declin*|not escalate|not be escalated|not offer*|reject*) ... (insurance|liability claim*|compensation|application of ... policy|rent level*|amount of compensation)',
			'not [usually|normally|generally] offer|allow|grant an|any escalation',
		),
	},
	{
		id: 'escalation-needs-reasons',
		at: {2024: at2024},
		clause: {2024: 'Residents must not be required to explain their reasons for requesting a stage 2 consideration'},
		mentions: ['reason', 'explain', 'why', 'grounds', 'justif'],
		breaks: phrases(
			'(resident*|tenant*|customer*|complainant*|leaseholder*|they|you) (must|need to|needs to|are required to|is required to|have to|has to|should|are expected to|will be required to) [first|also|clearly] (explain|give|state|provide|set out|outline|specify|tell us|say|show|demonstrate|justify|submit) ... (reason*|why|grounds|dissatisf*|unhappy|justification)',
			'(must|required to|need to|have to) ... (reason*|why|grounds) ... (escalat*|stage two|stage 2|next stage|review)',
			'require*|must ... (state|give|explain|provide|set out) ... (reason*|grounds|why)',
			'reason*|explanation|grounds|(why box)|(reasons field) is|are|must be [a] mandatory|compulsory|required|given|stated|provided',
			'only ... (if|where|when) ... (reason*|grounds|explain*|explanation|why)',
			'(provided that|provided|as long as|subject to) ... (reason*|grounds|explain*|explanation|why)',
			'(escalation|stage two|stage 2|review) [request*] without [a|any|valid|good|stated] reason* ... (not|refus*|declin*|return*|reject*)',
		),
		beside: [escalation],
		unless: phrases('not [be] (required|asked|need|needed|obliged|expected|have)', '(no|without) requirement', '(we|landlord|officer|manager|team|staff|council|association|response|letter) (must|need to|needs to|should|have to)', '(refusing|refusal|refuse|declining|decline|declined|refused|not escalating|exclusion*)'),
	},
	{
		id: 'escalation-needs-our-consent',
		at: {2024: ['5.11', '6.10', '6.12'], 2022: ['4.14', '5.9']},
		clause: {2024: "it must be progressed to stage 2 of the landlord's procedure", 2022: "it must be progressed to stage two of the landlord's procedure"},
		mentions: ['discretion', 'decide', 'agree', 'approv', 'authoris', 'permission'],
		breaks: phrases(
			'(escalat*|stage two|stage 2) ... at ... discretion',
			'(decide*|determine*|choose*) (whether|if) ... (escalat*|progress*|go to stage|move to stage|accepted at stage)',
			'(escalat*|progress*|stage two|stage 2) ... (must be|has to be|have to be|needs to be|only if|only when|only where|subject to) ... (approv*|agreed by|agreement of|authoris*|permission)',
		),
		unless: phrases('exclusion*', 'unacceptable behaviour', 'resident|tenant|customer decide*|choose*'),
	},
];
