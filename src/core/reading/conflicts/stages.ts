import type {ConflictRule} from './rule.ts';

export const stageRules: readonly ConflictRule[] = [
	{
		id: 'more-than-two-stages',
		at: {2024: 'every', 2022: ['4.14', '5.9', '5.17']},
		clause: {2024: 'more than two stages is not acceptable under any circumstances', 2022: 'Two stage landlord complaint procedures are ideal'},
		mentions: ['stage', 'panel', 'appeal'],
		breaks: [
			'three|four|five|3|4|5 [separate|distinct|formal|different|main|clear] stage[s|d]',
			'stage[s] three|four|five|3|4|5|iii|iv',
			'third|fourth|fifth|3rd|4th [and final|or final|formal|review|appeal|complaint|complaints] stage',
			'stage[s] one|two|1|2 (or|and|and/or|to) three|four|3|4',
			'stage[s] one|1 two|2 (or|and|and/or) three|3',
			'(after|following|beyond|dissatisfied with|unhappy with|not satisfied with|disagree with|appeal against) ... stage two|2 ... (panel|chief executive|appeal committee|appeals committee|further stage|further internal review)',
			'(final|further|additional|last) [internal|independent] (appeal|review) ... (after|following|beyond) ... stage two|2',
		],
		unless: ['stage three|3|iii adaptation*|repair*|works', 'stock condition', 'local government'],
	},
	{
		id: 'step-before-stage-one',
		at: {2024: 'every', 2022: 'every'},
		clause: {2024: 'It is not appropriate to have extra named stages', 2022: 'It is not appropriate to have extra named stages'},
		mentions: ['informal', 'stage 0', 'stage zero', 'stage nought', 'pre-', 'pre ', 'precomplaint', 'before', 'prior', 'resolution', 'preliminary', 'quick', 'first line', 'front line', 'frontline'],
		breaks: [
			'informal [complaint|complaints|resolution|dispute|early|initial|resolve] stage[s]|step[s]|phase|process|procedure|level|route',
			'informal [stage] complaint[s]',
			'(early|quick|rapid|swift|local|initial|immediate|service|frontline|front line|first contact|fast track) [complaint|complaints] (resolution|fix|recovery) stage|step|phase',
			'stage 0|zero|nought',
			'(pre-complaint|precomplaint|pre-complaints|pre-stage 1|pre-stage one|pre-formal|preliminary) [complaint] stage|step|phase|process|procedure|period|route|team|complaint[s]',
			'(pre-complaint|pre-complaints)',
			'(treat*|handl*|deal* with|log*|record*|resolv*|address*|consider*|raise*) [as|it|them|this|these|the complaint|the matter|complaints|concerns] [as|on|at] [an|a|the] [informal basis|informal level|informally] ... (before|prior to) ... (stage one|stage 1|formal)',
			'(informal|informally) ... (before|prior to) ... (stage one|stage 1|formal*|complaint|logged|logging)',
			'(before|prior to) ... (stage one|stage 1|formal complaint*|formal process|formal procedure) ... (informal|informally)',
			'(initial|first|early|quick|attempted) (resolution|contact|response|review) ... (before|prior to) [it|they|this|a complaint|the complaint|the matter] ... (stage one|stage 1|formal complaint*|formal process|formal procedure)',
			'(first|initially) (try|tries|attempt*|seek*|aim*) ... (before|prior to) ... (stage one|stage 1|formal complaint*|formal process|formal procedure|logging|registering|recording)',
			'(try|tries|attempt*|seek*) to resolve ... (before|prior to) ... (stage one|stage 1|formal complaint*|formal process|formal procedure|logging|registering|recording|it is logged|it is registered)',
			'(steps|action*|attempts|efforts) ... (before|prior to) ... stage one|1',
			'(within|up to) <number> [working] days|hours|day ... (before|prior to) ... (stage one|stage 1|logged|registered|escalat* to stage 1|formal complaint)',
		],
		unless: ['service request stage of the repair*', 'informal meeting|discussion|chat|conversation|feedback|learning|visit'],
	},
];
