import {phrases} from '../phrases.ts';
import type {ConflictRule} from './rule.ts';

const noExtraStages = 'It is not appropriate to have extra named stages';
const stageOne = '(stage one|stage 1|logged|logging|registered|registering|formal*|complaints procedure|complaints process|complaint procedure|complaint process)';

const unless = phrases('informal meeting*|discussion*|chat*|visit*|feedback', 'service request*');

export const stageRules: readonly ConflictRule[] = [
	{
		id: 'more-than-two-stages',
		at: {2024: 'every', 2022: ['4.14', '5.9']},
		atInDocuments: {2022: ['5.17']},
		clause: {2024: 'A process with more than two stages is not acceptable under any circumstances', 2022: 'Two stage landlord complaint procedures are ideal'},
		mentions: ['three', 'third', 'four', '3', '4', 'iii'],
		breaks: phrases(
			'three|four|five|3|4|5 [separate|distinct|formal|different|main|clear] stage[s|d]',
			'stage[s] three|four|3|4|iii',
			'third|fourth|3rd|4th [and final|or final|formal|review|appeal|complaint] stage',
			'stages one|two|1|2 ... (or|and|and/or|to) three|3',
			'three|four|3|4 tier|tiered|level|step [complaint|complaints|corporate] process|procedure|policy|system',
		),
		unless: phrases('stage three|3|iii|4 repair*|works|adaptation*', 'if landlords'),
	},
	{
		id: 'step-after-stage-two',
		at: {2024: 'every', 2022: ['4.14', '5.9']},
		atInDocuments: {2022: ['5.16', '5.17']},
		clause: {2024: 'A process with more than two stages is not acceptable under any circumstances', 2022: 'Two stage landlord complaint procedures are ideal'},
		mentions: ['panel', 'appeal', 'chief executive', 'final review', 'further', 'another', 'additional', 'third', 'hearing'],
		breaks: phrases('panel|appeal|appeals|(chief executive)', 'final|further|another|additional|third [internal|independent] review|hearing|stage'),
		beside: [phrases('(after|following|beyond|dissatisfied with|unhappy with|not satisfied with|not happy with|disagree with) [the|our|a|completion of] stage two|2', 'stage two|2 ... (followed by|and then|afterwards)')],
		unless: phrases('stage two|2 [review|appeal|appeals|complaint|complaints] panel|hearing|appeal', 'no|not|never'),
	},
	{
		id: 'step-before-stage-one',
		at: {2024: 'every', 2022: 'every'},
		clause: {2024: noExtraStages, 2022: noExtraStages},
		mentions: ['informal', 'stage 0', 'stage zero', 'pre-', 'pre complaint', 'precomplaint', 'preliminary', 'resolution s', 'fix s'],
		breaks: phrases(
			'informal [complaint|complaints|resolution|dispute|early|initial] stage*|step*|phase|process|procedure|route',
			'informal [stage] complaint|complaints|resolution',
			'(early|quick|rapid|swift|local|initial|immediate|service|frontline|front line|first contact) resolution|fix stage|step|phase',
			'stage 0|zero|nought',
			'pre-complaint|pre-complaints|precomplaint|pre-stage|pre-formal',
			'preliminary [complaint] stage|step|phase',
			`informally ... ${stageOne}`,
			`informal approach|basis|level|manner|way ... ${stageOne}`,
		),
		unless,
	},
	{
		id: 'attempt-before-stage-one',
		at: {2024: 'every', 2022: 'every'},
		clause: {2024: noExtraStages, 2022: noExtraStages},
		mentions: ['before', 'prior to'],
		breaks: phrases(
			'before|(prior to) ... (stage one|stage 1|formal*) ... informally',
			'stage|step ... before|(prior to) ... (stage one|stage 1|formal*|a complaint|complaint is)',
			'(dealt with|deal with|resolve|resolved|handle|handled|steps taken|actions taken) ... before|(prior to) ... (stage one|stage 1|formal complaint|formal process|formal procedure|formal complaints|logging|registering|it is logged|it is registered|they are logged|being logged)',
		),
		unless,
	},
];
