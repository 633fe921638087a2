/** Makes the screen in README.md from a real run of the built program in a terminal emulator: `npm run screen`. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {provisions, type Bank} from '../src/core/bank/bank.ts';
import {createDraft} from '../src/storage/open-draft.ts';
import {realBank, root} from '../test/helpers/bank.ts';
import {builtProgram} from '../test/helpers/built.ts';
import {startProgram} from '../test/helpers/pty.ts';
import {memoryWorld, openTypist, typeInterview, type Answers} from '../test/helpers/typist.ts';

/** What stands under the line once all of it is typed. */
export const understood = '31 January';

export const screenStart = '<!-- screen: made by npm run screen -->';
export const screenEnd = '<!-- end of screen -->';

const name = 'riverside-2025-26';
/** Where the screen is taken, in a first pass, with a line being typed. */
const provision = '5.6';
const typed = 'partly: ours do, the contractor’s do not. Head of Repairs, end of January';

const facts: Answers['facts'] = {
	landlord: 'Riverside Homes',
	landlord_kind: 'association',
	homes: '4200',
	completed_by: 'Complaints officer',
	period: '2025-26',
	reason: 'annual',
	policy_date: '1 April 2025',
	governing_body: 'Board',
	senior_lead: 'Director of Customer Services',
	pass: 'first',
	stages: '2',
};

if (import.meta.main) await makeScreen();

async function makeScreen(): Promise<void> {
	const drafts = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-screen-'));
	try {
		writeDraft(drafts, realBank('2024'));
		replaceScreen(await takeScreen(drafts));
	} finally {
		fs.rmSync(drafts, {recursive: true});
	}
}

/** A draft answered up to the provision at a person's pace, from which the time left is counted. */
function writeDraft(draftsDir: string, bank: Bank): void {
	const rows = Object.fromEntries(provisions(bank).map(({id}) => [id, {answer: 'yes', evidence: ['Complaints policy'], where: 'section 2'} as const]));
	let seconds = Date.parse('2026-01-05T09:00:00Z') / 1000;
	const now = () => new Date((seconds += 20) * 1000);
	const handle = createDraft({draftsDir, name, via: 'interview', now, edition: bank.edition, bankVersion: bank.version, id: 'screen'});
	const world = memoryWorld(bank);
	const record: typeof world.record = (happenings) => {
		handle.record(happenings);
		return world.record(happenings);
	};

	for (const {session} of typeInterview(bank, {facts, rows}, openTypist(bank, {...world, record}))) {
		if (session.screen.type === 'prompt' && session.screen.prompt.question.home === provision) break;
	}

	handle.close();
}

async function takeScreen(drafts: string): Promise<string> {
	const program = startProgram({args: [builtProgram(), 'resume', name, '--drafts', drafts], cwd: root, columns: 100, rows: 40});
	await program.waitFor(`${provision} ·`);
	program.write(typed);
	const screen = await program.waitFor(understood);
	program.write('\u0011');
	await program.exit;
	return screen.trim().replaceAll(/ +$/gm, '');
}

function replaceScreen(screen: string): void {
	const file = path.join(root, 'README.md');
	const readme = fs.readFileSync(file, 'utf8');
	const start = readme.indexOf(screenStart);
	const end = readme.indexOf(screenEnd);
	if (start === -1 || end < start) throw new Error(`README.md has no place for the screen: put "${screenStart}" and "${screenEnd}" round it.`);
	fs.writeFileSync(file, `${readme.slice(0, start + screenStart.length)}\n\n\`\`\`text\n${screen}\n\`\`\`\n\n${readme.slice(end)}`);
}
