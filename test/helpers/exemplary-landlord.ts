/** A large housing association that does all the Code of 2024 asks: its answers file, as somebody would type it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {root} from './bank.ts';
import type {Answers, RowAnswers} from './typist.ts';

interface AnswersFile {
	readonly evidence: Readonly<Record<string, {readonly title: string}>>;
	readonly facts: Readonly<Record<string, string>>;
	readonly provisions: Readonly<Record<string, FileRow>>;
}

/** Beside the answer and the evidence, the row's limbs and texts by id. */
type FileRow = {readonly answer: NonNullable<RowAnswers['answer']>; readonly evidence?: ReadonlyArray<{readonly document: string; readonly where: string}>} & Readonly<Record<string, unknown>>;

export function exemplaryAnswers(): Answers {
	const {evidence: register, facts, provisions} = parse(readFileSync(join(root, 'test/fixtures/scenarios/01-exemplary-large-ha.yaml'), 'utf8')) as AnswersFile;
	const given = Object.entries(provisions).map(([id, {answer, evidence = [], ...rest}]) => ({id, answer, evidence, texts: rest as Readonly<Record<string, string>>}));
	return {
		facts: Object.assign({}, ...given.map(({texts}) => texts), facts) as Readonly<Record<string, string>>,
		rows: Object.fromEntries(
			given.map(({id, answer, evidence, texts}) => {
				const titles = evidence.map(({document}) => register[document]!.title);
				return [id, {answer, evidence: titles, ...(evidence[0] && {where: evidence[0].where}), texts}];
			}),
		),
	};
}
