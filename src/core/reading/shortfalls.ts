/** Words by which a row says itself that what is asked is not, or not wholly, done today. */
import {findPhrase, phrases} from './phrases.ts';
import {sayingSo} from './sentences.ts';

const shortfalls = phrases(
	'not [currently|yet|explicitly|specifically|formally|clearly|fully|always|presently] (defined|stated|specified|set out|mentioned|referenced|documented|covered|detailed|included|reflected|addressed|written|described|explicit) in|within|by [the|our] ... policy|policies|procedure|procedures|guidance|templates|letters|letter|process|website|documents',
	'policy|policies|procedure|procedures|guidance|template|templates|letters|website|process (do|does) not [currently|yet|explicitly|specifically|formally|clearly|fully|presently|always] (define|state|specify|say|set out|mention|reference|refer|cover|detail|include|reflect|address|contain|describe|make|meet|comply|explain|provide for)',
	'policy|policies|procedure|procedures|guidance|template|templates|website is|are [currently] silent|unclear|outdated|inconsistent|(out of date)',
	'is|are|do|does|has|have not [currently|presently|yet|fully|consistently|routinely|formally|universally|systematically] (comply|compliant|met|meet|embedded|in place|published|been published|been implemented|been adopted|been approved|been introduced|been rolled out|been updated|been trained|received training|been reviewed|been embedded|been completed)',
	'(do|does|did|is|are|has|have) not (currently|presently|yet|at present|at the moment|consistently|routinely|systematically)',
	'<thing>|<paper> ... (omit|omits|lack|lacks|fail to|fails to|leave out|leaves out|make no mention|makes no mention|make no reference|makes no reference)',
	'is|are|do|does|has|have not ... (at the moment|at present|as yet|until now|so far|before|previously|to date)',
	'(until now|so far|at the moment|at present) ... not|no',
	'is|are|do|does|has|have not ... consistently|routinely|systematically|uniformly',
	"(don't|doesn't|isn't|aren't|hasn't|haven't) (currently|presently|yet|consistently|routinely)",
	'not (always|consistently|routinely|fully|formally|systematically) [been] (met|done|followed|recorded|captured|applied|achieved|adhered to|complied with|implemented|compliant|in place|embedded|possible|practical|happen|happening|provided|included|consistent|tracked)',
	'(currently|presently|at present|at the moment) [there is|there are|we have] no|not',
	'there (is|are) (currently|presently|at present) no',
	'no (formal|consistent|written|central|single|documented) (process|procedure|record|system|policy|register|log|tracking|mechanism|arrangement|arrangements)',
	'<thing> ... overdue',
	'yet to (be|have|complete|receive|implement|adopt|introduce|publish|develop|start|agree|appoint)',
	'not yet <changed>|embedded|live|available|complete|started|begun|agreed|approved|ratified|appointed|trained|recorded|consistent|compliant|(in place)',
	'(an area|areas|room|scope|opportunity) for improvement|development',
	'(gap|gaps|weakness|weaknesses|shortfall|shortfalls|inconsistency|inconsistencies) ... (identified|exists|exist|found|recognised|in our|in the|in this|remain|remains)',
	'(identified|recognised|recognise|acknowledge) ... gap|gaps|weakness|weaknesses|shortfall|shortfalls|inconsistency|inconsistencies',
	'partially|partly met|compliant|(in place)|implemented|complete|completed|compliance|embedded|covered',
	'(is|are|was|were|has been|have been) (inconsistent|patchy|sporadic|ad hoc|variable)',
	'improvement|improvements (is|are) required|needed',
	'(has|have|is|are) still to (be|have|do|go|complete|receive|agree|<change>)',
	'remain|remains (outstanding|incomplete|unfinished|to be done|to be completed|vacant|unresolved|on paper)',
	'still (outstanding|missing|incomplete|unfinished|vacant|waiting for|without)',
	'(so far|to date|at present|at the moment|currently|for now) [we|it|this|they] [is|are|have|has|do|does] only|just',
	'(only|just) (some|half|part|parts|a few|a third|a quarter|<number>) of [the|our|these|those] [<number>] (<thing>|<paper>|staff|teams|team|officers|handlers|managers|contractors|agents|offices|schemes|areas|services|homes|estates|operatives)',
	'not (all|every) [of] [the|our] (<thing>|<paper>|staff|team|teams|officer|officers|handler|handlers|manager|managers|contractor|contractors|agent|agents|office|offices|scheme|schemes|operatives) [yet] (is|are|have|has|do|does|can|follow|follows|record|records|use|uses|know)',
	'fall|falls|fell short [of]',
	'(could|should|needs to|need to|must) be (improved|strengthened|clearer|better|more consistent|more robust|more explicit)',
);

/** Not the landlord's own state: what a complaint, a resident or a rule is not. */
const elsewhere = phrases(
	'(if|where|when|until|unless|while|whilst|that|which|who) ... complaint|complainant|resident|tenant|customer|issue|matter|repair|work|works|response|stage ... not [yet]',
	'<handled> (is|are|has|have|do|does) not [yet|fully|been] (resolved|satisfied|agree|agreed|complete|completed|happy|issued)',
	'<handled> [that|which] [is|are] (still|yet) to be',
	'<handled> not yet',
	'(does|do|is|are) not (apply|applicable|required|restricted|limited|need|necessary|excluded|allow|permitted|acceptable)',
	'(identify|identifies|identified|identifying|highlight|highlights|of|find|for|inform|any) ... (areas|weaknesses|gaps|shortfalls|inconsistencies)',
	'(currently|presently|at present) not an issue|concern|problem',
);

/** The words that admit it. */
export function shortfallIn(text: string): string | undefined {
	const found = findPhrase(shortfalls, text);
	if (!found) return undefined;
	const other = findPhrase(elsewhere, text);
	return other && other.start < found.end && other.end > found.start ? undefined : found.quote;
}

export const shortfallsIn = sayingSo(({text, isQuoted, isHeading}) => (isQuoted || isHeading ? undefined : shortfallIn(text)));
