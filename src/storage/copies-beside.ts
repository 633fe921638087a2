/** Files beside a journal that may hold answers it lacks: what a cloud service leaves where two computers write at once, and what was put aside here. */
import fs from 'node:fs';
import path from 'node:path';
import {copyBesideWords} from '../wording/en/storage.ts';
import {journalFile, readJournalBytes, type Notice} from './journal.ts';
import {withoutSum} from './checksum.ts';

const copyName = /^(?!journal\.jsonl$)(?=.*journal)(?:.*\.jsonl$|.*conflict|journal\.from-here-)/i;

/** Best effort: a copy is never a reason for not opening the draft. */
export function copiesBeside(folder: string): readonly Notice[] {
	const names = namesIn(folder).filter((name) => copyName.test(name));
	if (names.length === 0) return [];
	const own = new Set(answersIn(journalFile(folder)));
	return names.map((name) => ({code: 'copy-beside', message: copyBesideWords(name, answersIn(path.join(folder, name))?.filter((line) => !own.has(line)).length)}));
}

function namesIn(folder: string): readonly string[] {
	try {
		return fs.readdirSync(folder).toSorted();
	} catch {
		return [];
	}
}

/** Its lines without their checksums, but for those that only say where somebody was; undefined where it cannot be read. */
function answersIn(file: string): readonly string[] | undefined {
	try {
		return readJournalBytes(file)
			.toString('utf8')
			.split('\n')
			.map((line) => line.trim())
			.map((line) => {
				const whole = withoutSum(line);
				return typeof whole === 'object' ? whole.json : line;
			})
			.filter((line) => line !== '' && !/"type":"(?:moved|bank-changed)"|"format":"comply-journal"/.test(line));
	} catch {
		return undefined;
	}
}
