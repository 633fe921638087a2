import fs from 'node:fs';
import path from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import {loadBank} from '../../src/core/loading/bank-loading.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {parseBankFile} from '../../src/storage/bank-yaml.ts';

const questions = path.resolve(import.meta.dirname, '../../questions');

/** The bank under `questions/`, as it is now; its version is fixed, so that what is written does not change with every edit. */
export function readRealBank(edition: Edition): Bank {
	const read = (name: string) => {
		const {file, problems} = parseBankFile(name, fs.readFileSync(path.join(questions, name), 'utf8'));
		if (!file) throw new Error(JSON.stringify(problems));
		return file;
	};

	const sections = fs.readdirSync(path.join(questions, edition)).filter((name) => /^\d/.test(name)).toSorted();
	const loaded = loadBank({version: 'bank-1', facts: read('shared/facts.yaml'), edition: read(`${edition}/edition.yaml`), sections: sections.map((name) => read(`${edition}/${name}`))});
	if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems, null, 2));
	return loaded.bank;
}
