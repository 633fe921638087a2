/** Ten questions of the 2024 interview as a person at a terminal goes through them in line mode. */
import {realBank} from '../helpers/bank.ts';
import {talkByLines} from './talking.ts';

const typed = [
	'Testford Homes',
	'1',
	'jump 5.1',
	'yes',
	'y',
	'1',
	'Complaints Policy 2025',
	'section 2.1',
	'One policy covers every home.',
	'The board approved it in May 2025.',
	'.',
	'two',
	'2',
	'quit',
];

/** As the terminal shows it (`isTyped`), or only what the program says. */
export async function tenQuestions(isTyped: boolean): Promise<string> {
	const {out} = await talkByLines({bank: realBank('2024'), lines: typed, isTyped});
	return out;
}
