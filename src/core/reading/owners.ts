/** Who will see to what a row promises: a post, a team, a body, somebody by name or initials, or a third party that has taken it on. */
import {datesIn} from './dates.ts';
import {findPhrases, hasPhrase, phrases, type Match} from './phrases.ts';
import {clauseBefore} from './standing.ts';

const posts = phrases(
	'(head|heads|dir|director|assistant director) of',
	'(cabinet member|board member|lead member|committee member|chief executive|chief officer|chief exec|managing agent|executive director|data protection officer|monitoring officer)',
	'(manager|managers|mgr|mgrs|officer|officers|director|directors|dir|supervisor|coordinator|co-ordinator|secretary|treasurer|solicitor|solicitors|lawyer|lawyers|adviser|advisor|advisers|advisors|analyst|lead|leads|owner|mrc|ceo|coo|cfo|smt|slt|dmt|cmt|elt|emt|clt|chair|chairman|vice-chair|clerk|warden|wardens|administrator|trainer|auditor|auditors|surveyor|handler|reviewer|investigator|ombudsperson|editor|webmaster|apprentice|trustee|trustees|councillors|portfolio holder|governors|caretaker|bursar|assistant|specialist|consultant|consultants|executive|exec|champion|author|colleague|liaison|librarian|deputy|admin)',
	'(team|teams|department|directorate|unit|board|committee|cabinet|panel|group|subgroup|sub-group|executive|working party|task and finish group|working group|project group)',
	'(supplier|suppliers|contractor|contractors|developer|developers|vendor|software house|software company|designers|printers|printer|agency|firm|agents|consultancy|provider|insurers|publisher|host|hosts|freelancer|the ombudsman|county council|federation)',
	'(human resources|customer services|legal services|business support|facilities management)',
	'(owned by|led by|responsible for|responsibility of|assigned to|for the attention of)',
);
/** Parts of a landlord, which small letters may also mean otherwise. */
const department =
	/(?<![\p{L}\p{N}])(?:(?:Digital|IT|Customer|Legal|Tenant|Resident|Housing|Property|Business) Services?|Comms|Communications|Legal|Finance|IT|ICT|HR|Repairs|Housing|Governance|Policy|Procurement|Digital|Marketing|Audit|Insight|Income|Lettings|Estates|Assets|Members|Web|Systems|Performance|Democratic Services|Digital Services|IT Services|Customer \p{Lu}\p{Ll}+|Business \p{Lu}\p{Ll}+|Neighbourhoods?|Property|Training|L&D|OD|Learning and Development)(?= (?:to|will|is|are|has|have|shall|on it|on this|can|do|does|\p{Ll}+ing)\b|\)|\.?$)/gu;
const named =
	/(?:^|[\s(,;:–-])(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? \p{Lu}[\p{L}’'-]+|by \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! Team)|\p{Lu}\. ?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+(?= (?:to|will|is|has|shall) (?!be\b|been\b|being\b))|\p{Lu}\p{Ll}+ (?:in|from|at|of) (?:the )?\p{Lu}\p{L}+|\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+(?= \p{Ll})|\p{Lu}\p{Ll}+ \((?=\p{Lu})|(?!(?:CRM|QA|KPI|TSM|PDF|FAQ|EIA|SLA|TBC|TBA|PDFs|KPIs|HOS|GDPR|WIP|RAG|SMS|URL|EQIA|CHC)\b)\p{Lu}{2,4}(?:\/\p{Lu}{2,4})?(?= (?:to|will|is|are|has|have)\b|\s*[)\].,;]|$))/u;
/** A first name alone that does something: no thing of the landlord's. */
const firstName = /^(?!(?:We|It|You|He|She|I|This|That|These|Those|There|They|Work|Somebody|Someone|Anybody|Staff|Remainder|Nothing|Nobody|Everyone|Everything|Each|One|Both|All|Some|More|Here|What|Which|Who|Now|Once|When|Then|Code|Page|Site|Data|Text|Wording|Letter|Policy|Form|Leaflet|Website|Guidance)\b)(\p{Lu}\p{Ll}{1,8})(?: (?:is|has|will|to) (?!be\b|been\b|being\b)\p{Ll}+|['’]s \p{Ll}+ing)/u;
const noName = /(?:ing|tion|ment|ance|ence|ness|ity|ed|[^u]s)$/;

export function ownerIn(text: string): boolean {
	const roles = [...findPhrases(posts, text), ...[...text.matchAll(department)].map(({0: quote, index}) => ({quote, start: index, end: index + quote.length}))];
	if (roles.some((role) => actsIn(text, role))) return true;
	const name = named.exec(text);
	if (name && !hasPhrase(things, / (?:in|from|at|of) /.test(name[0]) ? name[0].trim().split(' ')[0]! : name[0])) return true;
	const first = firstName.exec(text);
	return first !== null && !noName.test(first[1]!) && !hasPhrase(things, first[1]!);
}

const things = phrases('<thing>|<paper>|<handled>|<month>');

/** The role does it: nothing is done to it, nothing is its own, and it is told of nothing. */
function actsIn(text: string, {start, end}: Match): boolean {
	const after = text.slice(end);
	if (ownWork.test(after)) return true;
	if (doneTo.test(after) || itsOwn.test(after)) return false;
	const words = clauseBefore(datesApart(text.slice(0, start))).replace(/^.*\(/s, '').trim().split(/\s+/).slice(-6);
	const marker = words.findLastIndex((word) => markers.test(word));
	if (marker < 0 || /^by$/i.test(words[marker]!)) return true;
	if (/^from$/i.test(words[marker]!) && /sign-?off|approval|clearance|answer|word|quote/i.test(words.slice(0, marker).join(' '))) return true;
	return /^to$/i.test(words[marker]!) && marker < words.length && decides.test(words.slice(0, marker).join(' '));
}

/** "From 1 April the Clerk takes these": the day is no part of whom it is about. */
function datesApart(text: string): string {
	let rest = text;
	for (const {start, quote} of datesIn(text).toReversed()) rest = `${rest.slice(0, start).replace(/\b(?:with effect from|by|from|on|in|at|before|until)\s+(?:the\s+)?(?:end of\s+)?$/i, '')}; ${rest.slice(start + quote.length)}`;
	return rest;
}

const markers = /^(?:by|with|to|for|among|between|from|at|in|about|than|per|remind|reminding|train|training|trained|brief|briefing|tell|telling|help|appoint|appointing|recruit|recruiting|hire|hiring|employ|giving|give|gives|send|sends|second|each|every|all|other)$/i;
/** A body that a paper goes to has it before it. */
const decides = /\b(?:goes?|going|put|presented|submitted|taken|referred|sent|back|recommended|proposed|is|are)\b[^,;]*$/i;
const doneTo = /^\s+(?:will|shall|to|is to|are to)\s+(?:\p{L}+\s+)?(?:be|receive|attend)\b/iu;
const ownWork = /^['’]s? (?:own )?(?:refresh|rewrite|redraft|project|update|programme)\b/iu;
const itsOwn = /^s?['’]s?\s|^(?:['’]s?)?\s+(?:training|meetings?|guidance|reports?|papers?|pack|minutes|letters?|objectives?|appraisals?|handbook|templates?|forms?|inbox|system|surveys?|review|restructure|website|page|contract|posts?|vacanc\p{L}+|structure|members?|interviews?|induction|briefings?)\b/iu;
