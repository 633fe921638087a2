import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import {loadBank, type BankFile, type BankProblem, type BankSource, type Proofs} from '../../src/core/loading/bank-loading.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {parseBankFile} from '../../src/storage/bank-yaml.ts';

export const root = join(import.meta.dirname, '../..');

export function bankFile(name: string, text: string): BankFile {
	const {file, problems} = parseBankFile(name, text);
	if (!file) throw new Error(`${name}:${problems[0]!.line} ${problems[0]!.problem}`);
	return file;
}

export function readSource(questions: string, edition: string): BankSource {
	const read = (name: string) => bankFile(name, readFileSync(join(questions, name), 'utf8'));
	const mayRead = (name: string) => (existsSync(join(questions, name)) ? read(name) : undefined);
	const numbered = (folder: string) => (existsSync(join(questions, folder)) ? readdirSync(join(questions, folder)) : []).filter((name) => /^\d\d-.*\.yaml$/.test(name)).toSorted().map((name) => read(`${folder}/${name}`));
	return {
		version: 'test',
		facts: read('shared/facts.yaml'),
		edition: read(`${edition}/edition.yaml`),
		sections: numbered(edition),
		frames: numbered('shared/frames'),
		crosswalk: mayRead('shared/crosswalk.yaml'),
		words: mayRead('shared/words.yaml'),
		told: mayRead('shared/told.yaml'),
		crossChecks: mayRead('shared/cross-checks.yaml'),
		former: mayRead('shared/former.yaml'),
		outOfPlace: mayRead(`${edition}/out-of-place.yaml`),
	};
}

export function mustLoad(source: BankSource): Bank {
	return mustProve(source).bank;
}

export function mustProve(source: BankSource): {readonly bank: Bank; readonly proofs: Proofs} {
	const loaded = loadBank(source);
	if ('problems' in loaded) throw new Error(loaded.problems.map(({file, line, problem, fix}) => `${file}:${line} ${problem}. ${fix}`).join('\n'));
	return loaded;
}

const banks = new Map<Edition, Bank>();

/** The real bank, read once. */
export function realBank(edition: Edition): Bank {
	const bank = banks.get(edition) ?? mustLoad(readSource(join(root, 'questions'), edition));
	banks.set(edition, bank);
	return bank;
}

const smallFrames = () => [bankFile('frames.yaml', readFileSync(join(root, 'test/fixtures/small-bank/shared/frames/01-changes.yaml'), 'utf8'))];

/** A bank of two sections that has every kind of question; see test/fixtures/small-bank. */
export function smallBank(): Bank {
	return mustLoad(readSource(join(root, 'test/fixtures/small-bank'), '2024'));
}

export interface TinyBank {
	readonly facts?: string;
	/** The list under `provisions:` of section 1. */
	readonly provisions?: string;
	readonly edition?: string;
	readonly opening?: string;
	readonly closing?: string;
	readonly followUps?: string;
}

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');

/** A bank written in a test: its files are `facts.yaml`, `edition.yaml` and `01.yaml`; facts and provisions begin in line 2 and 4. */
export function tinySource({facts = '', provisions = provision('1.2'), edition = '2024', opening = 'landlord', closing = '', followUps = followUp('commentary', 'prints: commentary, optional: true')}: TinyBank): BankSource {
	return {
		version: 'tiny',
		facts: bankFile('facts.yaml', `facts:\n${indent(`- {id: landlord, kind: text, ask: Which landlord?}\n${facts}`)}\n`),
		edition: bankFile(
			'edition.yaml',
			`edition: "${edition}"\ntitle: T\npreamble: P\ncolumns: [a, b, c, d, e]\nhand: [h]\nopening: [${opening}]\nclosing: [${closing}]\nfollow-ups:\n${indent(followUps).trimEnd()}\nof-answers: {explanation: E, date: ${edition === '2022' ? 'advised' : 'demanded'}}\n`,
		),
		sections: [bankFile('01.yaml', `section: 1\ntitle: One\nprovisions:\n${indent(provisions)}\n`)],
	};
}

export function provision(id: string, rest = ''): string {
	return `- id: "${id}"\n  obligation: must\n  requirement: R\n  asks: A?\n  shows: [policy]\n${indent(rest)}`.trimEnd() + '\n';
}

export function followUp(id: string, rest: string): string {
	return `- {id: ${id}, kind: long-text, ask: Q?, ${rest}}\n`;
}

export function tinyBank(tiny: TinyBank): Bank {
	return mustLoad({...tinySource(tiny), frames: smallFrames()});
}

export function problemsOf(source: BankSource): readonly BankProblem[] {
	const loaded = loadBank(source);
	return 'problems' in loaded ? loaded.problems : [];
}
