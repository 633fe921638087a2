/** Words by which a row says itself that what is asked is not, or not wholly, done today. */
import type {TextRow} from '../text-row.ts';
import {findPhrase, phrases} from './phrases.ts';
import {sentencesOf, type Sentence} from './sentences.ts';

const shortfalls = phrases(
	'not [currently|yet|explicitly|specifically|formally|clearly|fully|always|presently] (defined|stated|specified|set out|mentioned|referenced|documented|covered|detailed|included|reflected|addressed|written|described|explicit|explicitly stated) in|within|by [the|our] [...] (policy|policies|procedure|procedures|guidance|templates|letters|letter|process|website|documents)',
	'(policy|policies|procedure|procedures|guidance|template|templates|letters|website|process) (do|does) not [currently|yet|explicitly|specifically|formally|clearly|fully|presently|always] (define|state|specify|say|set out|mention|reference|refer|cover|detail|include|reflect|address|contain|describe|make|meet|comply|explain|provide for)',
	'(policy|policies|procedure|procedures|guidance|template|templates|website) is|are silent|unclear|out of date|outdated|inconsistent',
	'(is|are|do|does|has|have) not [currently|presently|yet|fully|consistently|routinely|formally|universally|systematically] (comply|compliant|met|meet|meeting|embedded|in place|happening|recorded consistently|done consistently|published|been published|been implemented|been adopted|been approved|been introduced|been rolled out|been updated|been trained|received training|received [...] training|been reviewed|been embedded|been completed)',
	'(do|does|did|is|are|has|have) not (currently|presently|yet|at present|at the moment|consistently|routinely|systematically)',
	"(don't|doesn't|isn't|aren't|hasn't|haven't) (currently|presently|yet|consistently|routinely)",
	'not (always|consistently|routinely|fully|formally|systematically) [been] (met|done|followed|recorded|captured|applied|achieved|adhered to|complied with|implemented|compliant|in place|embedded|possible|practical|happen|happening|provided|included|consistent|tracked)',
	'(currently|presently|at present|at the moment) [there is|there are|we have] no|not',
	'there is|are currently|presently|at present no',
	'no (formal|consistent|written|central|single|documented) (process|procedure|record|system|policy|register|log|tracking|mechanism|arrangement|arrangements) [currently|yet] [in place|exists|exist|at present]',
	'yet to (be|have|complete|receive|implement|adopt|introduce|publish|develop|start|agree|appoint)',
	'not yet <changed>|embedded|in place|live|available|complete|completed|started|begun|agreed|approved|adopted|ratified|appointed|trained|recorded|consistent|compliant',
	'(area|areas|room|scope) for improvement|development',
	'(gap|gaps|weakness|weaknesses|shortfall|shortfalls|inconsistency|inconsistencies|lack of consistency) [has|have] [been] [was|were] (identified|exists|exist|found|recognised|in our|in the|in this|remain|remains)',
	'(identified|recognised|recognise|acknowledge) [...] (gap|gaps|weakness|weaknesses|shortfall|shortfalls|inconsistency|inconsistencies)',
	'(only|just) partially|partly [met|compliant|in place|implemented|complete|completed|covered]',
	'(partially|partly) (met|compliant|in place|implemented|complete|completed|compliance|embedded)',
	'(is|are|was|were|has been|have been) (inconsistent|patchy|sporadic|ad hoc|variable)',
	'(is|are|being) not [always|yet] (met|followed|done|applied)',
	'improvement is|improvements are required|needed',
	'(could|should|needs to|need to|must) be (improved|strengthened|clearer|better|more consistent|more robust|more explicit)',
	'with the exception of|apart from this|other than for',
);

/** Not the landlord's own state: what a complaint, a resident or a rule is not. */
const elsewhere = phrases(
	'(if|where|when|until|unless|while|whilst|that|which|who) [...] (complaint|complainant|resident|tenant|customer|issue|matter|repair|work|works|stage one|stage 1|response) [...] not [yet]',
	'<handled> (is|are|has|have|do|does) not [yet|fully|been] (resolved|satisfied|agree|agreed|complete|completed|happy|issued)',
	'(does|do|is|are) not (apply|applicable|required|restricted|limited|need|necessary|excluded|a complaint|allow|permitted|acceptable)',
);

const hint = /\b(?:not|no|yet|isn['’]t|aren['’]t|do(?:es)?n['’]t|ha(?:s|ve)n['’]t|improve\w*|gaps?|weakness\w*|shortfalls?|inconsisten\w*|part(?:ial)?ly|patchy|sporadic|ad hoc|variable|silent|unclear|out ?dated|out of date|exception|apart|other than|could|should|needs?|must)\b/i;

/** The words that admit it. */
export function shortfallIn(text: string): string | undefined {
	if (!hint.test(text)) return undefined;
	const found = findPhrase(shortfalls, text);
	if (!found) return undefined;
	const other = findPhrase(elsewhere, text);
	return other && other.start < found.end && other.end > found.start ? undefined : found.quote;
}

export function admitsShortfall(text: string): boolean {
	return shortfallIn(text) !== undefined;
}

export interface Shortfall {
	readonly sentence: Sentence;
	readonly quote: string;
}

export function shortfallsIn(row: TextRow): readonly Shortfall[] {
	return sentencesOf(row).flatMap((sentence) => {
		const quote = sentence.isQuoted || sentence.isHeading ? undefined : shortfallIn(sentence.text);
		return quote === undefined ? [] : [{sentence, quote}];
	});
}
