/** Ten questions of the 2024 interview as a person at a terminal goes through them in line mode. */
import {realBank} from '../helpers/bank.ts';
import {talkByLines} from './talking.ts';

const typed = [
	'Testford Homes',
	'1',
	'jump 5.12',
	'5; ask 3 Head of Repairs',
	'two',
	'partly: the outcome of stage 2 is missing, Head of Customer by 31 March 2027',
	'.',
	'Stage 2 outcomes are entered.',
	'The system asks for them.',
	'.',
	'Complaints Policy 2025',
	'section 2.1',
	'all',
	'quit',
];

/** As the terminal shows it (`isTyped`), or only what the program says. */
export async function tenQuestions(isTyped: boolean): Promise<string> {
	const {out} = await talkByLines({bank: realBank('2024'), lines: typed, isTyped});
	return out;
}
