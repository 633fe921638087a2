/** Keys by kind of prompt, most first. */
import type {Stroke} from '../helpers/typist.ts';

export interface KindCount {
	readonly kind: string;
	readonly prompts: number;
	readonly keys: number;
}

export function countByKind(strokes: readonly Stroke[]): readonly KindCount[] {
	const kinds = new Map<string, {prompts: number; keys: number}>();
	for (const stroke of strokes) {
		const kind = kindOf(stroke);
		const so = kinds.get(kind) ?? {prompts: 0, keys: 0};
		kinds.set(kind, {prompts: so.prompts + 1, keys: so.keys + stroke.count});
	}

	return [...kinds].map(([kind, count]) => ({kind, ...count})).toSorted((a, b) => b.keys - a.keys);
}

export function sumOfKeys(counts: readonly KindCount[]): number {
	return counts.reduce((sum, {keys}) => sum + keys, 0);
}

export function kindLine({kind, prompts, keys}: KindCount): string {
	return `  ${kind.padEnd(28)}${String(prompts).padStart(4)} prompts${String(keys).padStart(6)} keys`;
}

function kindOf({before}: Stroke): string {
	if (before.screen.type !== 'prompt') return 'check of a section';
	const {prompt} = before.screen;
	if (prompt.about === 'challenge') return `put back: ${prompt.challenges[0]!.code}`;
	if (prompt.about !== 'question') return prompt.about;
	const {role, prints} = prompt.question;
	return role === 'follow-up' ? `text: ${prints!}` : role;
}
