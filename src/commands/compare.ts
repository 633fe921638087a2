/** `comply compare A B`: what changed from one assessment to the next, each a draft or a file. */
import {compareAssessments, type Assessment, type Comparison} from '../core/compare/comparison.ts';
import type {Stretch} from '../core/compare/word-diff.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Gap} from '../core/checks/gap.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {formReading} from '../document/form-reading.ts';
import {compareWords as words} from '../wording/en/compare.ts';
import {gapWords} from '../wording/en/gaps/index.ts';
import {comparisonLines} from './comparison-lines.ts';
import {json, oneLine, refuse, type CommandIo, type ExitCode} from './io.ts';
import {readAssessment} from './read-assessment.ts';
import {meansFile} from './target.ts';
import {readNamedDraft} from './read-named-draft.ts';

export interface CompareArguments {
	/** The earlier assessment: a draft's name, or a file. */
	readonly a: string;
	readonly b: string;
	readonly json?: boolean | undefined;
}

export async function compare({a, b, json: isJson}: CompareArguments, io: CommandIo): Promise<ExitCode> {
	const before = await readEither(a, io);
	if ('code' in before) return before.code;
	const after = await readEither(b, io);
	if ('code' in after) return after.code;
	const comparison = compareAssessments(before, after, isoDate(io.now()));
	if (!comparison) return refuse(io, words.olderFirst(before.reading.edition, after.reading.edition));

	const [earlier, later] = [before.reading.landlord, after.reading.landlord];
	if (earlier !== '' && later !== '' && earlier.toLowerCase() !== later.toLowerCase()) io.say(oneLine(words.otherLandlord(earlier, later)));
	if (isJson) io.out(json(asJson({name: a, ...before}, {name: b, ...after}, comparison)));
	else io.out(`${oneLine(words.head(words.side(a, before.reading.edition), words.side(b, after.reading.edition)))}\n${comparisonLines(after.bank, comparison).join('\n')}\n`);
	return 0;
}

async function readEither(target: string, io: CommandIo): Promise<Assessment | {readonly code: Exclude<ExitCode, 0>}> {
	if (meansFile(target, io.draftsDir)) {
		const read = await readAssessment(target, io);
		return 'refused' in read ? {code: refuse(io, read.refused)} : read;
	}

	const {bank, draft} = await readNamedDraft(target, io);
	return {bank, draft, reading: formReading(bank, draft)};
}

interface Side extends Assessment {
	readonly name: string;
}

function asJson(before: Side, after: Side, {answers, words: changed, gaps, promises, added, ended}: Comparison) {
	const side = ({name, reading}: Side) => ({name, edition: reading.edition, landlord: reading.landlord});
	const changes = (stretches: readonly Stretch[]) => stretches.filter(({isSame}) => !isSame).map(({before: removed, after: put}) => ({removed: removed.trim(), added: put.trim()}));
	const told = (bank: Bank) => (gap: Gap) => ({provision: gap.provision ?? null, code: gap.code, severity: gap.severity, ...gapWords(gap, {bank})});
	return {
		before: side(before),
		after: side(after),
		answers,
		words: changed.map(({stretches, ...each}) => ({...each, changes: changes(stretches)})),
		gaps: {opened: gaps.opened.map(told(after.bank)), closed: gaps.closed.map(told(before.bank)), standing: gaps.standing.map(told(after.bank))},
		promises: promises.map(({provisions, about, words: quotes, by, latest, state, stands}) => ({provisions, about, words: quotes, by: by ?? null, latest: latest ?? null, state, stands})),
		added,
		ended: ended.map(({provision, because, row}) => ({provision, because, comply: row.comply})),
	};
}
