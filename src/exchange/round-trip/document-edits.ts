/** A whole document as written and as edited: what was changed in it, and what was added that answers no question. */
import {findQuestion} from '../../core/bank/bank.ts';
import {diffSequences} from '../../core/text/sequence-diff.ts';
import {readInline, withOneAddress} from '../../publish/markdown/inline-reading.ts';
import {documentWords} from '../../wording/en/document.ts';
import {roundTripWords} from '../../wording/en/round-trip.ts';
import type {Edit, Edits, RowEdits} from './edit.ts';
import type {LooseText, MarkedRow, OwnComment, OwnDocument, RowKind} from './own-document.ts';
import {editsOfAction, editsOfFact, editsOfFormRow, type Written} from './row-edits.ts';
import {editsOfDocument} from './register-edits.ts';
import {foldLoosely, foldText, isSameText} from './same-text.ts';

/** Of the comments in which the program tells the gaps. */
const ownAuthor = 'comply';

/** `written` is the document as the program wrote it, which is regenerated; `edited` is what came back. */
export function editsOf(context: Written, written: OwnDocument, edited: OwnDocument): Edits {
	const edits: Edit[] = [];
	const loose: LooseText[] = [];
	const missing = rowsMissing(written, edited);
	for (const [key, row] of edited.rows) {
		const found = editsOfRow(context, written.rows.get(key), row);
		edits.push(...found.edits);
		loose.push(...found.loose);
		missing.push(...(found.missing ?? []));
	}

	const copied = edited.addedRows.length === 0 ? undefined : new Set([...written.rows.values(), ...written.addedRows].map(rowText));
	for (const row of edited.addedRows) {
		if (copied!.has(rowText(row))) continue;
		const found = row.kind === 'evidence' ? editsOfDocument(undefined, row) : {edits: [], loose: [{where: row.where, text: rowText(row)}]};
		edits.push(...found.edits);
		loose.push(...found.loose);
	}

	const front = editsOfFront(context, written, edited);
	missing.push(...(front.missing ?? []));
	const added = [...front.loose, ...loose, ...newText(written.loose, edited.loose)];
	return {edits: [...front.edits, ...edits], loose: added.filter(({text}) => /[^\s|:*_=~–—-]/.test(text)), missing, comments: newComments(written.comments, edited.comments)};
}

/** Without those that the program wrote there, known by their words: a person may go by its name, or have typed into one. */
function newComments(written: readonly OwnComment[], edited: readonly OwnComment[]): readonly OwnComment[] {
	const own = new Set(written.map(({text}) => foldText(text)));
	return edited.filter(({author, text}) => author !== ownAuthor || !own.has(foldText(text)));
}

const lists = {action: documentWords.actionPlan, evidence: documentWords.evidence, fact: documentWords.facts} as const;

/** Those of the form by their provision, those of a list together. */
function rowsMissing(written: OwnDocument, edited: OwnDocument): string[] {
	const gone = (kind: RowKind) => [...written.rows].filter(([key, row]) => row.kind === kind && !edited.rows.has(key)).map(([, row]) => row);
	const name = ({kind, id, cells}: MarkedRow) => (kind === 'fact' ? readInline(cells[1] ?? '') : id);
	const listed = (['action', 'evidence', 'fact'] as const).map((kind) => ({kind, rows: gone(kind)})).filter(({rows}) => rows.length > 0);
	return [...gone('row').map(({id}) => id), ...listed.map(({kind, rows}) => `${lists[kind]}: ${rows.map(name).join(', ')}`)];
}

function editsOfRow(context: Written, before: MarkedRow | undefined, row: MarkedRow): RowEdits {
	const whole = {edits: [], loose: [{where: row.where, text: rowText(row)}]};
	if (!before) return row.kind === 'evidence' ? editsOfDocument(undefined, row) : whole;
	if (row.cells.length === before.cells.length && row.cells.every((cell, index) => cell === before.cells[index])) return {edits: [], loose: []};
	const fitted = fitCells(before.cells, row.cells);
	if (!fitted) return whole;
	if (row.kind === 'evidence') return editsOfDocument(before, {...row, cells: fitted});
	const after = {...row, cells: fitted.map((cell, column) => withOneAddress(cell, before.cells[column]!))};
	switch (row.kind) {
		case 'row':
			return editsOfFormRow(context, before, after);
		case 'action':
			return editsOfAction(context, before, after);
		case 'fact':
			return editsOfFact(context, before, after);
	}
}

function rowText({cells}: MarkedRow): string {
	return cells.map(readInline).filter((text) => text !== '').join(' | ');
}

/**
 * As many cells as were written. A bar typed inside a cell makes one too many: the cells are joined where most others stay as
 * they were. One too few is understood only where an empty cell went missing and all others are as they were.
 */
function fitCells(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
	const surplus = after.length - before.length;
	if (surplus === 0) return after;
	if (surplus === -1) {
		const options = before.flatMap((cell, index) => (cell === '' ? [after.toSpliced(index, 0, '')] : []));
		return options.find((cells) => countSame(before, cells) === before.length);
	}

	if (surplus < 0) return undefined;
	const options = before.map((_, index) => [...after.slice(0, index), after.slice(index, index + surplus + 1).join(' \\| '), ...after.slice(index + surplus + 1)]);
	return options.toSorted((a, b) => countSame(before, b) - countSame(before, a))[0];
}

function countSame(before: readonly string[], after: readonly string[]): number {
	return before.filter((cell, index) => isSameText(readInline(cell), readInline(after[index] ?? ''))).length;
}

/** What the front matter says, by the fact it says. */
const frontFacts: Readonly<Record<string, string>> = {
	landlord: 'landlord',
	kind: 'landlord_kind',
	homes: 'homes',
	period: 'period',
	reason: 'reason',
	completed_by: 'completed_by',
	assessed: 'assessed_on',
	approved: 'approved_on',
	published: 'published_on',
};

const ownFields = new Set(['edition', 'draft', 'draft_id', 'draft_events', 'bank_version']);

function editsOfFront({bank}: Written, written: OwnDocument, edited: OwnDocument): RowEdits {
	const edits: Edit[] = [];
	const loose: LooseText[] = [];
	const missing: string[] = [];
	for (const [field, text] of edited.front) {
		if (text === '' && (written.front.get(field) ?? '') !== '' && Object.hasOwn(frontFacts, field)) missing.push(`${roundTripWords.frontMatter}: ${field}`);
		if (text === '' || isSameText(text, written.front.get(field) ?? '')) continue;
		const question = findQuestion(bank, frontFacts[field] ?? '');
		if (question) edits.push({type: 'answer', question, value: text, where: `${roundTripWords.frontMatter}: ${field}`, text});
		else if (!ownFields.has(field)) loose.push({where: roundTripWords.frontMatter, text: `${field}: ${text}`});
	}

	return {edits, loose, missing};
}

/** Blocks of text that were not written so. Blocks that an editor joined or parted are recognised by their words. */
function newText(written: readonly LooseText[], edited: readonly LooseText[]): readonly LooseText[] {
	const runs = diffSequences<LooseText>(written, edited, ({text}) => foldLoosely(text));
	const left = new Map<string, number>();
	for (const {isSame, before} of runs) if (!isSame) for (const {text} of before) left.set(foldLoosely(text), (left.get(foldLoosely(text)) ?? 0) + 1);
	const moved = ({text}: LooseText) => {
		const count = left.get(foldLoosely(text)) ?? 0;
		if (count > 0) left.set(foldLoosely(text), count - 1);
		return count > 0;
	};

	const changed = runs.filter((run) => !run.isSame).map(({before, after}) => ({before, after: after.filter((each) => !moved(each))}));
	return changed.flatMap(({before, after}) => {
		const words = ` ${before.map(({text}) => foldLoosely(text)).join(' ')} `;
		return after.filter(({text}) => !words.includes(` ${foldLoosely(text)} `));
	});
}
