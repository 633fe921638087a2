/** Whether a reason is about its row at all. */
import type {Provision} from '../bank/bank.ts';
import {hasPhrase, phrases} from './phrases.ts';
import {particularWords} from './particular-words.ts';
import {askedIn, isPlain} from './restatement.ts';
import {stem, stemsOf, wordsIn} from './stems.ts';

/** What is so today, in the words of whoever does it. */
const tellsOfToday = phrases(
	"not|no|cannot|can't|don't|doesn't|isn't|aren't|never|only|unable|limited|partly|partially|currently|already|because|instead|however|although|but|while|some|lack|lacks|insufficient",
	'(at present|in practice|due to)',
	'we|they|staff|officers|it|this|complaints|residents|tenants|policy|team|manager|council|letters do|does|have|has|are|is|use|send|keep|give|offer|provide|provides|record|write|call|allow|allows|covers|states|requires',
);

const functionWords = new Set('the and for with from that this they them their was were will would when where which who has have had are been any all must should may its our you your into than then upon within such each other also there here very just more most much many every being does did done how what why over under about again'.split(' '));
/** What complaints, and whoever handles them, are spoken of in. */
const ofComplaints = Object.values(particularWords).join(' ');
let domain: ReadonlySet<string> | undefined;

/** Whether a text says something of what the provision is about, of handling complaints, or of what is so today. */
export function isAboutRow(provision: Provision, text: string): boolean {
	if (hasPhrase(tellsOfToday, text)) return true;
	const {widened} = askedIn(provision);
	domain ??= stemsOf(ofComplaints);
	return wordsIn(text).some((word) => word.length > 2 && !functionWords.has(word.toLowerCase()) && (widened.has(stem(word)) || isPlain(word) || domain!.has(stem(word))));
}
