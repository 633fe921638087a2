/** A landlord's answers file through the commands themselves: `comply answer`, `draft` and `gaps`, in a folder of their own. */
import fs from 'node:fs';
import path from 'node:path';
import {answer} from '../../src/commands/answer.ts';
import {draft} from '../../src/commands/draft.ts';
import {gaps} from '../../src/commands/gaps.ts';
import type {CommandIo} from '../../src/commands/io.ts';
import {recordedIo} from '../commands/terminal-io.ts';
import {realBank} from '../helpers/bank.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {answersFileFor, type Landlord} from '../helpers/landlords.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

export interface Filed {
	readonly code: number;
	readonly said: string;
	readonly answered: {
		readonly taken: readonly string[];
		readonly notAsked: readonly unknown[];
		readonly problems: readonly unknown[];
		readonly open: readonly string[];
		readonly challenged: ReadonlyArray<{readonly question: string; readonly challenges: readonly string[]}>;
	};
	readonly markdown: string;
	/** `5.3 no-evidence`, one for each gap of a provision. */
	readonly gaps: readonly string[];
	/** Those of them that are blocking. */
	readonly blocking: readonly string[];
}

export interface Filing {
	/** Runs `comply answer` with the text, then writes the draft and lists its gaps. */
	readonly file: (answers: string) => Promise<Filed>;
}

const filed = new Map<string, Promise<Filed>>();

/** What comes of a landlord's whole answers file, gone through once. */
export function fileLandlord(landlord: Landlord, {blank = 'later'}: {blank?: 'later' | 'none'} = {}): Promise<Filed> {
	const key = `${landlord.name} ${blank}`;
	const known = filed.get(key) ?? openFiling(landlord.name).file(answersFileFor(realBank(landlord.edition), landlord, {blank}));
	filed.set(key, known);
	return known;
}

export function openFiling(name: string): Filing {
	const folder = temporaryFolder();
	const drafts = path.join(folder, 'drafts');
	const run = async (command: (io: CommandIo) => Promise<number>) => {
		const {io, out, said} = recordedIo(drafts, realBankPlace());
		return {code: await command(io), out: out(), said: said()};
	};

	return {
		async file(answers) {
			const file = path.join(folder, 'answers.yaml');
			fs.writeFileSync(file, answers);
			const given = await run((io) => answer({name, file, json: true}, io));
			const written = await run((io) => draft({name, out: '-'}, io));
			const found = await run((io) => gaps({targets: [name], json: true}, io));
			const list = (JSON.parse(found.out) as {gaps: ReadonlyArray<{provision: string | null; code: string; severity: string}>}).gaps.filter(({provision}) => provision !== null);
			const lines = (some: typeof list) => some.map(({provision, code}) => `${provision} ${code}`);
			return {
				code: given.code,
				said: given.said,
				answered: JSON.parse(given.out) as Filed['answered'],
				markdown: written.out,
				gaps: lines(list),
				blocking: lines(list.filter(({severity}) => severity === 'blocking')),
			};
		},
	};
}
