/** What a landlord may write that cannot stand with the Code, as data: one rule, one way of breaking it. */
import type {Edition} from '../../edition.ts';

export interface ConflictRule {
	readonly id: string;
	/** The provisions at which it is told, where their own text states it; none of an edition that does not forbid it. */
	readonly at: Readonly<Partial<Record<Edition, 'every' | readonly string[]>>>;
	/** The Code's words it breaks. */
	readonly clause: Readonly<Partial<Record<Edition, string>>>;
	/** Small letters; a row that has none of these is not looked at further. */
	readonly mentions: readonly string[];
	/** What breaks it, in the language of `phrases.ts`. */
	readonly breaks: readonly string[];
	/** One of these stands in the same sentence. */
	readonly beside?: readonly string[];
	/** None of these stands in the same sentence. */
	readonly unless?: readonly string[];
}
