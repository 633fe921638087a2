/** What the reading of a line has found so far. Each rule takes a clause, or leaves it to the next. */
import type {RowAnswer} from '../bank/row-scope.ts';
import type {OpenReason} from '../draft/answers.ts';
import type {Clause} from './clauses.ts';
import type {Mention} from './documents.ts';
import type {Roles} from './people.ts';
import type {Register} from './register-matching.ts';
import type {LineContext, Piece, PieceKind, SameAs, UnderstoodEvidence} from './understood.ts';

export interface TextPiece extends Piece {
	/** Where its words begin, behind a label. */
	readonly valueFrom?: number;
	/** It stands inside a piece of commentary. */
	readonly isNested?: boolean;
}

export interface Sorting {
	readonly text: string;
	readonly context: LineContext;
	readonly register: Register;
	readonly roles: Roles;
	readonly pieces: TextPiece[];
	readonly evidence: UnderstoodEvidence[];
	answer?: RowAnswer;
	open?: {readonly reason: OpenReason; readonly who?: string};
	sameAs?: SameAs;
	noProvision?: string;
	notTriggered?: true;
	owner?: string;
	by?: string;
	wrongDay?: string;
	/** What the clause before was taken for. */
	previous?: 'evidence' | 'duty' | 'action' | 'text';
	half?: 'met' | 'not-met';
}

/** A clause, its words, and the one after it. */
export interface Reading {
	readonly clause: Clause;
	readonly words: string;
	readonly base: number;
	readonly next: string;
	readonly label?: PieceKind;
}

/** Whether the clause was taken. */
export type Rule = (sorting: Sorting, reading: Reading) => boolean;

export function add(sorting: Sorting, kind: PieceKind, from: number, to: number, more: Partial<TextPiece> = {}): void {
	if (/[\p{L}\p{N}?✓✔☑✅]/u.test(sorting.text.slice(from, to))) sorting.pieces.push({kind, from, to, ...more});
}

export function addMentions(sorting: Sorting, mentions: readonly Mention[], isNested = false): void {
	for (const {evidence, pieces} of mentions) {
		sorting.evidence.push(evidence);
		for (const {kind, from, to} of pieces) add(sorting, kind, from, to, isNested ? {isNested} : {});
	}
}

/** `isTaken`: no text has it, and so the commentary keeps it. */
export function noteWrongDay(sorting: Sorting, {from, to}: {readonly from: number; readonly to: number}, isTaken: boolean): void {
	sorting.wrongDay ??= sorting.text.slice(from, to);
	if (isTaken) add(sorting, 'commentary', from, to);
}

/** What is short is said, and so something can be done about it. */
export function isShort({answer}: Sorting): boolean {
	return answer === 'no' || answer === 'partly';
}

const textKinds = ['met', 'not-met', 'reason', 'action', 'commentary'] as const;

/** The words of a kind, as they were typed, with what set them apart. */
export function textOf({text, pieces}: Sorting, line: string, kind: (typeof textKinds)[number]): string | undefined {
	let words = '';
	let end = 0;
	for (const piece of pieces.filter((each) => each.kind === kind).toSorted((a, b) => a.from - b.from)) {
		const said = trimmed(line.slice(piece.valueFrom ?? piece.from, piece.to));
		if (said === '') continue;
		const gap = line.slice(end, piece.from);
		words = words === '' ? said : joined(words, said, gap);
		end = piece.to;
	}

	const whole = kind === 'commentary' ? words : words.replace(/(?<![.!?])\.$/, '');
	return whole === '' || !/\S/.test(text) ? undefined : whole;
}

function joined(before: string, said: string, gap: string): string {
	if (!/[\p{L}\p{N}]/u.test(gap)) return `${before}${/^\s*$/.test(gap) ? ' ' : `${gap.trim() === '-' ? ' - ' : `${gap.trim()} `}`}${said}`;
	if (/[;!?\n]|\.(?!\d)/.test(gap)) return /[.!?]$/.test(before) ? `${before} ${said}` : `${before}; ${said}`;
	return gap.includes(',') ? `${before}, ${said}` : `${before} ${said}`;
}

function trimmed(words: string): string {
	const said = words.replace(/^[\s,;:–—-]+/, '').replace(/[\s,;:–—-]+$/, '');
	// Of a pair of brackets that was cut through, none is left.
	if (said.endsWith(')') && !said.includes('(')) return said.slice(0, -1).trimEnd();
	return said.startsWith('(') && !said.includes(')') ? said.slice(1).trimStart() : said;
}
