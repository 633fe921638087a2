/** Texts that hold a phrase: one of the shortest, then one for each choice it leaves. Their number grows with the phrase's length, not with its combinations. */
import type {PhrasePiece, PhraseSequence} from './phrase-pieces.ts';

export function instancesOf(pieces: PhraseSequence): readonly string[] {
	const choices = pieces.map(choicesOf);
	const shortest = choices.map(([first]) => first!);
	const varied = choices.flatMap(([, ...others], at) => others.map((other) => joined(pieces, shortest.with(at, other))));
	return [joined(pieces, shortest), ...varied];
}

function choicesOf(piece: PhrasePiece): readonly string[] {
	switch (piece.kind) {
		case 'word':
			return [piece.text === '<number>' ? '10' : piece.text === '*' ? 'any' : piece.text.replaceAll('*', '')];
		case 'gap':
			return [''];
		case 'optional':
			return ['', ...piece.each.flatMap(instancesOf)];
		case 'one-of':
			return piece.each.flatMap(instancesOf);
	}
}

function joined(pieces: PhraseSequence, words: readonly string[]): string {
	return pieces.reduce((text, piece, at) => (words[at] === '' ? text : `${text}${piece.kind === 'optional' && piece.isAttached ? '' : ' '}${words[at]}`), '').trim();
}
