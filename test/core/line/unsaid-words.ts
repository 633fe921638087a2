/** Words of a line that are in no value understood by it: nothing may be lost but what leads to a value, joins two, or chooses from a closed list. */
import {understandLine} from '../../../src/core/line/understand-line.ts';
import type {LineContext, PieceKind, Understood} from '../../../src/core/line/understood.ts';
import {isSlipOf} from '../../../src/core/text/nearest.ts';

const joining = /^(?:a|about|also|an|and|as|at|be|by|e|for|from|g|i|in|is|it|its|of|on|or|our|per|plus|s|the|their|to|under|via|we|will|with|within|your|my|ll|all|both|that|this|through|are|they|re)$/i;
const leading: Readonly<Partial<Record<PieceKind, RegExp>>> = {
	document: /^(?:see|refer|ref|cf|evidence|same|link|attached|please|pls|probably|maybe|possibly|think|mainly|contained|included|shown|set|out|published|recorded)$/i,
	where: /^(?:see|set|out|contained|included|shown)$/i,
	link: /^(?:see|link|website)$/i,
	action: /^(?:fix|plan|remedy)$/i,
	commentary: /^comments?$/i,
	'document-date': /^(?:dated)$/i,
	who: /^(?:ask|check|confirm|know|knows|need|must|tbc|chase|contact|waiting|wait|speak|please|should|have|asked)$/i,
	owner: /^(?:owner|lead|led|owned|assigned|responsible|going|now|is|has|do|action|own|agreed)$/i,
	by: /^(?:before|due|done|completed?|ready|live|in|place|latest|target|date|deadline|when|later|than|no|during)$/i,
	'same-as': /^(?:same|see|ditto|evidence|actions?|answer|above|before|but|copy|repeats?|like|identical|cf|refer|exactly|here|again)$/i,
};
const labels = /^(?:owner|action|by|not|met|evidence)$/;
const ofDay = /^(?:\d+(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|end|start|first|last|next|q[1-4]|quarter|close|beginning|day|month)$/iu;
const texts = {met: 'met', 'not-met': 'notMet', reason: 'reason', action: 'action', commentary: 'commentary'} as const;
/** A value of a closed list is made of its words alone. */
const chosen: readonly PieceKind[] = ['answer', 'open', 'not-triggered'];

function valuesOf({evidence, open, owner, sameAs, ...understood}: Understood, kind: PieceKind, register: LineContext['register']): readonly string[] {
	const titleOf = (id: string) => [id, register.find((entry) => entry.id === id)?.title ?? ''];
	if (kind === 'document' || kind === 'where' || kind === 'link') {
		return evidence.flatMap(({document, title, where, link, candidates}) => [title ?? '', where ?? '', link ?? '', ...[...(document === undefined ? [] : [document]), ...(candidates ?? [])].flatMap(titleOf)]);
	}

	if (kind in texts) return [understood[texts[kind as keyof typeof texts]] ?? ''];
	return [{who: open?.who, owner, 'same-as': sameAs?.provision}[kind as string] ?? ''];
}

function isIn(value: string, word: string): boolean {
	const said = word.toLowerCase();
	const words = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return words.some((other) => other === said || (said.length > 3 && (other.startsWith(said) || other === said.replace(/ies$/, 'y') || `${other}s` === said || isSlipOf(said, other)))) || words.map(([first]) => first).join('') === said;
}

export function unsaidWords(line: string, context: LineContext): readonly string[] {
	const understood = understandLine(line, context);
	return Array.from(line.matchAll(/\p{L}+\p{N}*|\p{N}+(?:st|nd|rd|th)?/gu)).flatMap(({0: word, index}) => {
		const around = understood.pieces.filter(({from, to}) => from < index + word.length && index < to);
		const isSaid = around.some(({kind}) => {
			if (chosen.includes(kind) || joining.test(word) || leading[kind]?.test(word)) return true;
			if (kind === 'same-as' && /^\s+as\s/i.test(line.slice(index + word.length))) return true;
			if (kind === 'by' || kind === 'document-date') return ofDay.test(word);
			return valuesOf(understood, kind, context.register).some((value) => isIn(value, word) || ((word.length > 1 || kind in texts || /\d/.test(word)) && value.includes(word)));
		});
		return isSaid || labels.test(word) ? [] : [word];
	});
}
