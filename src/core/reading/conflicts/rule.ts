/** A way of breaking the Code that a landlord may write down, as data: read by people. */
import type {Edition} from '../../bank/edition.ts';
import type {Phrases} from '../phrases.ts';

export interface ConflictRule {
	readonly id: string;
	/** Where it is told when the row's own text states it; nowhere in an edition that is not named. */
	readonly at: Readonly<Partial<Record<Edition, 'every' | readonly string[]>>>;
	/** The same, where no draft stands behind the document: a draft asks for the reasons there. */
	readonly atInDocuments?: Readonly<Partial<Record<Edition, readonly string[]>>>;
	/** The Code's words that it breaks; where there are none, the whole requirement says it. */
	readonly clause: Readonly<Partial<Record<Edition, string>>>;
	/** In small letters; a row with none of these is not read further. */
	readonly mentions: readonly string[];
	/** What breaks it. */
	readonly breaks: Phrases;
	/** What breaks it where it is the whole of a sentence, as a post's title is. */
	readonly alone?: Phrases;
	/** It tells a refusal: a "not" before it denies nothing. */
	readonly isRefusal?: true;
	/** Of each list one stands in the same sentence. */
	readonly beside?: readonly Phrases[];
	/** None of these stands in the same sentence. */
	readonly unless?: Phrases;
}
