import type {ConflictRule} from './rule.ts';

const role = 'MRC|(member responsible [for complaints])|(lead member)|(lead responsibility [for complaint*])|(responsib* for complaint*)|(lead for complaint*)|(complaints lead)|(this role)|(this capacity)|(this responsibility)|(this function)|(this duty)';
const officer = '(chief executive|ceo|managing director|chief operating officer|corporate director|executive director|assistant director|deputy director|service director|strategic director|director of|head of|strategic lead|service manager|business manager|operations manager|complaints manager|customer service* manager|housing manager|team leader|complaints officer|monitoring officer|section 151 officer|director|manager|officer)';
const acts = '(is|are|has been|have been|was|acts as|act as|acting as|now acts as|serves as|holds|hold|has|have|takes|take|carries|performs|fulfils|fulfil|undertakes|undertake|assumes|appointed|appointed as|designated|designated as|acts|act|now acts)';

export const governanceRules: readonly ConflictRule[] = [
	{
		id: 'mrc-is-an-officer',
		at: {2024: ['9.5', '9.6'], 2022: ['7.3']},
		clause: {2024: 'a member of the governing body (or equivalent) must be appointed to have lead responsibility for complaints', 2022: 'A member of the governing body should be appointed to have lead responsibility for complaints'},
		mentions: ['director', 'head of', 'manager', 'chief', 'officer', 'ceo', 'strategic lead', 'team leader'],
		breaks: [
			`${officer} ... ${acts} ... ${role.replaceAll('(', '').replaceAll(')', '')}`,
		],
		unless: ['non-executive|non executive|ned|trustee|councillor*|cllr*|elected member*|portfolio holder|cabinet member*|board member*|committee member*|chair|chairs|chairman|vice chair|member of (the|our) (board|committee|governing body|cabinet)'],
	},
];
