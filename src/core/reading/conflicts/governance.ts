import {phrases} from '../phrases.ts';
import type {ConflictRule} from './rule.ts';

const mustBeMember = {2024: 'a member of the governing body (or equivalent) must be appointed to have lead responsibility for complaints', 2022: 'A member of the governing body should be appointed to have lead responsibility for complaints'};
const officers = '(chief executive|ceo|managing director|director|directors|head of|heads of|manager|strategic lead|team leader|officer|management team|leadership team)';
const body = '(board|committee|cabinet|governing body|panel|executive)';
const holds = '(is|are|act|acts|acting|appointed|designated|has|have|holds|hold|takes|take|fulfils|fulfil|performs|perform|undertakes|assumes|serves)';
const role = "(mrc|member responsible|lead responsibility|lead member|responsibility for complaints|responsible for complaints|overall responsibility|this role|this capacity|that capacity|this responsibility|this function|collectively)";
const member = [
	'non-executive|ned|trustee|councillor*|cllr*|alderman',
	'portfolio holder*',
	'(cabinet|elected|board|committee|lead|independent|executive) member*',
	'member of the|our ... (board|committee|cabinet|governing body|executive)',
	'chair|chairman|vice-chair|chairperson',
];

export const governanceRules: readonly ConflictRule[] = [
	{
		id: 'member-responsible-is-an-officer',
		at: {2024: ['9.5', '9.6'], 2022: ['7.3']},
		clause: mustBeMember,
		mentions: ['director', 'head', 'manager', 'chief', 'officer', 'ceo', 'lead', 'team'],
		breaks: phrases(
			`${officers} ... ${holds} ... ${role}`,
			`${role} ... (is|are|held by|sits with|rests with|lies with|falls to|assigned to|given to|delegated to|taken by|appointed is|allocated to|performed by|fulfilled by|undertaken by) [the|our|a] ... ${officers}`,
		),
		alone: phrases('[assistant|deputy|corporate|executive|interim|group|strategic] (director|head) of|for', '[corporate|executive|housing|managing|complaints|operations|service] (director|manager)', 'chief executive'),
		unless: phrases(...member, 'support*|reports|alongside|assists|assisted', 'report to', 'works with'),
	},
	{
		id: 'member-responsible-is-a-whole-body',
		at: {2024: ['9.5', '9.6'], 2022: ['7.3']},
		clause: mustBeMember,
		mentions: ['board', 'committee', 'cabinet', 'governing body', 'panel', 'executive'],
		breaks: phrases(
			`${body} ... ${holds} ... ${role}`,
			`${role} ... (is|are|held by|sits with|rests with|lies with|falls to|assigned to|given to|delegated to|shared by|taken by|shared across|performed by|fulfilled by|undertaken by) [the] [whole|full|entire] ... ${body}`,
			`whole|entire|full [of the|of our] ... ${body}`,
		),
		unless: phrases(...member, 'reports|updates|informed|receives|information|insight|appoint*'),
	},
];
