/** Whether a row that falls short says anything of what is short, why, or what is done instead. */
import type {Bank, Provision} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {saysNothing} from '../text/says-nothing.ts';
import {tellingIn} from './frames.ts';
import {hasPhrase, phrases} from './phrases.ts';
import {promisesIn} from './promises.ts';
import {addedStems} from './restatement.ts';
import {sentencesOf, type Sentence} from './sentences.ts';

export function isExplained(row: TextRow, bank: Bank): boolean {
	if (tellingIn.shortfall(row, bank).length > 0) return true;
	const promised = new Set(promisesIn(row, bank).map(({sentence}) => sentence));
	return sentencesOf(row).some((sentence) => {
		if (sentence.isHeading) return false;
		return promised.has(sentence) ? turn.test(sentence.text) : explains(row.provision, sentence);
	});
}

/** What is so today stands before "however", though a promise follows. */
const turn = /^.{15,}?[,;]? (?:however|but|although|while|whilst)\b/i;

function explains(provision: Provision, {text, isQuoted}: Sentence): boolean {
	if (isQuoted) return true;
	if (isPointer(text) || saysNothing(text) || hasPhrase(duty, text)) return false;
	return hasPhrase(tellsOfNow, text) || /\d\s*(?:%|per ?cent)/i.test(text) || addedStems(provision, text).size > 0;
}

const duty = phrases('is|are [a|also] mandatory|compulsory|obligatory|requirement|(required by the code)', '(must|should) [also] (provide|ensure|comply|include|have|be)');
const tellsOfNow = phrases(
	"not|no|cannot|can't|don't|doesn't|isn't|aren't|never|only|unable|limited|partly|partially|part|currently|already|because|instead|however|although|but|while|some|difficult|lack|insufficient|outside|exceeds|delay|delays|manual|manually|states|says|mentions",
	'(at present|in practice|due to)',
	'we|they|staff|officers|it|this|complaints|residents|policy|team|manager|council do|does|have|has|are|is|use|send|keep|give|offer|provide|provides|record|write|call|allow|allows|covers|states|requires',
);

const crossReference = /^(?:please )?(?:see|refer|cf|as (?:per|above|for|in|set out|outlined|detailed|stated|described)|per|ref|same as|ditto|response as)\b/i;
const documentWords = /\b(?:polic(?:y|ies)|procedures?|template|templates|letters?|sections?|guidance|website|appendix|page|code|form|handbook|https?:\S+|www\.\S+)\b/i;
const verb = /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|be|been|not|covers?|states?|says?|requires?|allows?|gives?|sets?|explains?|includes?|provides?|contains?|need|needs)\b|n['’]t\b/i;
const placed = /\b(?:set out|outlined|detailed|stated|covered|included|contained|found|explained|described|defined|documented|referenced)\s+(?:in|within|on|by|under|at)\b/i;

/** Where something is kept, or what by, in the words of a label: "Civica case management". */
const namesRecord = /\b(?:systems?|software|module|database|crm|logs?|registers?|records?|management|spreadsheets?|trackers?|reports?|minutes|inbox|portal|intranet|sharepoint|survey|newsletters?|leaflets?|agenda|training)\b/i;
const mostInName = 6;

function isPointer(text: string): boolean {
	if (/\bnot\b|n['’]t\b|\bonly\b|\bpart\b/i.test(text)) return false;
	if (crossReference.test(text)) return text.split(/\s+/).length <= 15;
	if (namesRecord.test(text) && !verb.test(text) && !hasPhrase(tellsOfNow, text)) return text.split(/\s+/).length <= mostInName;
	return documentWords.test(text) && (!verb.test(text) || (placed.test(text) && text.split(/\s+/).length <= 15));
}
