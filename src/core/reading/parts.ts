/** The parts of compound provisions, and the words by which a row shows that it speaks of them. */
import type {Edition} from '../bank/edition.ts';
import {phrases, type Phrases} from './phrases.ts';

export interface Part {
	/** The Code's words. */
	readonly clause: string;
	readonly words: Phrases;
}

export interface Compound {
	readonly parts: readonly Part[];
	/** How many parts a row must speak of before what it leaves out can be told; one where there is none. */
	readonly atLeast?: number;
}

const part = (clause: string, ...words: readonly string[]): Part => ({clause, words: phrases(...words)});

const governingBody = 'board|boards|committee|committees|cabinet|councillors|governors|trustees|(governing body)|(governing bodies)|(elected members)|(portfolio holder)';
const conflicts = ['conflict|conflicts|independent|independently|impartial|impartially|impartiality|self-investigation', '(not|never) [directly|previously|been] involved', '(different|another) officer|manager|person'];
const answering = ['respond|responds|responded|response|responses|answer|answers|reply|replies|known|wait'];
const tracking = ['track|tracks|tracked|tracking|tracker|monitor|monitors|monitored|monitoring|diarised|chased', 'follow|follows|followed [them] up', '(action plan|action log|to do*|work orders|case system)', 'updates|updated'];
const understanding = ['understanding|understand|summary|summaries|summarise|summarised|definition|defined|clarify|clarified|clarification', '(set|sets|setting) out ... (complaint|issue|issues)'];
const outcomes = ['outcome|outcomes|remedy|desired|wanting|wants|want|seek|seeks|seeking|hoping', 'resolution [that|which|they]'];
const reasons = ['reason|reasons|explain|explains|explained|explaining|explanation|explanations|why'];
const objective: readonly Part[] = [
	part('have a collaborative and co-operative approach towards resolving complaints', 'collaborative|collaboratively|collaboration|co-operative|cooperative|cooperation|together', '(across|between) (teams|departments|services)'),
	part('take collective responsibility for any shortfalls identified through complaints', 'responsibility|ownership|shortfalls|accountable|accountability|blame|blaming'),
];

const letter: readonly Part[] = [
	part('the complaint stage', 'stage'),
	part('the decision on the complaint', 'decision|decisions|outcome|outcomes|upheld|conclusion'),
	part('the reasons for any decisions made', 'reason|reasons|rationale|why'),
	part('the details of any remedy offered to put things right', 'remedy|remedies|redress|compensation|apology'),
	part('details of any outstanding actions', 'actions|outstanding'),
];

const adjustments = part('reasonable adjustments', 'adjustment|adjustments', 'equality act', '(large print)|(easy read)|(sign language)|(home visit)|(home visits)|bsl|braille|interpreter|interpreters|translation|translated');

export const compounds: Readonly<Record<Edition, Readonly<Record<string, Compound>>>> = {
	2024: {
		'2.3': {parts: [part('within 12 months of the issue occurring', '12|twelve months|month'), part('Landlords must consider whether to apply discretion to accept complaints made outside this time limit', 'discretion|discretionary|exceptional|exceptionally|exceptions|flexible|flexibility', '(good reason|good reasons|case by case|later than|older complaints|outside this|outside the)')]},
		'3.1': {parts: [part('providing different channels through which they can make a complaint', '(telephone|phone|email|online|letter|website|in person|social media) ... (telephone|phone|email|online|letter|website|in person|social media|writing)'), part('anticipate the needs and reasonable adjustments of residents', 'adjust|adjustment|adjustments|equality|equalities|equal|needs|accessible|accessibility|disability|disabilities|disabled|vulnerable|vulnerability|vulnerabilities|interpreter|interpreters|translation|translated|language|languages|braille|support|advocate|advocacy', '(large print)|(easy read)')]},
		'3.6': {parts: [part('have a representative deal with their complaint on their behalf', 'representative|representatives|advocate|advocates|advocacy|behalf|(third party)|(third parties)'), part('to be represented or accompanied at any meeting with the landlord', 'accompany|accompanied|accompanying|meeting|meetings|attend|attends|attended|visit|visits')]},
		'4.1': {
			parts: [
				part('a person or team assigned to take responsibility for complaint handling', 'team|officer|officers|manager|managers|lead'),
				part('liaison with the Ombudsman', '(liaise|liaises|liaison|liaising|contact|respond|responds|responding|correspondence|enquiries|investigations|cases|requests|deal|deals|dealing|work|works) ... ombudsman', "ombudsman|ombudsman's|hos cases|enquiries|liaison|investigations|determinations|contact|requests|referrals|correspondence|link|matters"),
				part('ensuring complaints are reported to the governing body (or equivalent)', governingBody),
			],
		},
		'5.6': {parts: [part('landlords must set out their understanding of the complaint', ...understanding), part('the outcomes the resident is seeking', ...outcomes)]},
		'5.8': {
			atLeast: 2,
			parts: [
				part('deal with complaints on their merits, act independently, and have an open mind', 'merit|merits|independent|independently|impartial|impartially|(open mind)'),
				part('give the resident a fair chance to set out their position', '(fair chance|position|their side|their account|their views|their story)', 'interview|interviewed|speak|speaks|spoken|contacted|contacts|call|called'),
				part('take measures to address any actual or perceived conflict of interest', ...conflicts),
				part('consider all relevant information and evidence carefully', 'evidence|information|records|documents|facts'),
			],
		},
		'5.10': {parts: [adjustments, part('Landlords must keep a record of any reasonable adjustments agreed', 'record|records|recorded|recording|log|logged|flag|flags|flagged|noted|register|marker|markers|system'), part('Any agreed reasonable adjustments must be kept under active review', 'review|reviews|reviewed|reviewing|revisit|revisits|revisited|revisiting|check|checks|checked|reassess*|refresh*|confirm*|(still needed)|(up to date)|(look at again)|(ask again)', 'go|goes|going|gone|look|looks|looked over|through|back|again', '(each|every) [tenancy|annual] year|months|quarter|visit|contact|anniversary', 'annual|yearly|quarterly|monthly')]},
		'6.4': {parts: [part('Any extension must be no more than 10 working days', 'extension|extensions|extended|extend|extending'), part('the reason(s) must be clearly explained to the resident', ...reasons)]},
		'6.15': {parts: [part('Any extension must be no more than 20 working days', 'extension|extensions|extended|extend|extending'), part('the reason(s) must be clearly explained to the resident', ...reasons)]},
		'6.6': {parts: [part('when the answer to the complaint is known', ...answering), part('Outstanding actions must still be tracked and actioned promptly', ...tracking)]},
		'6.17': {parts: [part('when the answer to the complaint is known', ...answering), part('Outstanding actions must still be tracked and actioned promptly', ...tracking)]},
		'6.9': {atLeast: 3, parts: [...letter, part('details of how to escalate the matter to stage 2', 'escalate|escalation|escalating|(stage two)|(stage 2)|(next stage)')]},
		'6.19': {atLeast: 3, parts: [...letter, part('details of how to escalate the matter to the Ombudsman Service', 'ombudsman')]},
		'8.2': {parts: [part('must be reported to the landlord\'s governing body (or equivalent)', governingBody), part('published on the section of its website relating to complaints', 'publish|published|website|webpage|online'), part("The governing body's response to the report must be published alongside this", 'response|responses|responded')]},
		'8.5': {
			atLeast: 2,
			parts: [
				part('they must inform the Ombudsman', 'ombudsman', 'self refer|referral'),
				part('provide information to residents who may be affected', 'residents|tenants|customers|leaseholders'),
				part('publish this on their website', 'website|publish|published|online|media'),
				part('Landlords must provide a timescale for returning to compliance with the Code', 'timescale|timescales|timetable|timeframe|timeframes|timeline|date|dates|deadline|recovery'),
			],
		},
		'9.6': {parts: [part('receives regular information on complaints', 'updates|information|info|reports|data|briefing|briefings|performance|pack|packs'), part('report on their findings', '(report|reports|reporting|present|presents|feeds|feed|findings) [back] [their|its|on] [findings] [to|at]', governingBody)]},
		'9.7': {
			atLeast: 2,
			parts: [
				part('regular updates on the volume, categories and outcomes of complaints', 'volume|volumes|number|numbers|categories|outcomes|performance|statistics|kpi|kpis'),
				part('regular reviews of issues and trends arising from complaint handling', 'trend|trends|theme|themes|issues|learning|causes', 'root cause'),
				part("regular updates on the outcomes of the Ombudsman's investigations", 'ombudsman|ombudsman’s|determinations|maladministration|orders'),
				part('annual complaints performance and service improvement report', 'annual|annually|yearly'),
			],
		},
		'9.8': {atLeast: 1, parts: [...objective, part('act within the professional standards for engaging with complaints as set by any relevant professional body', 'professional|chartered|cih')]},
	},
	2022: {
		'3.1': {parts: [part('a person or team assigned to take responsibility for complaint handling', 'team|officer|officers|manager|managers|leaders', 'point of access|contact'), part('that these are reported to the governing body', governingBody)]},
		'3.2': {parts: [part('appropriate complaint handling skills', 'train|trained|training|skills|skilled|experienced|experience|expertise|qualified|e-learning'), part('no conflicts of interest', ...conflicts)]},
		'4.2': {parts: [part('landlords must set out their understanding of the complaint', 'acknowledge|acknowledgement|acknowledgements|summary|understanding|clarification'), part('the outcomes the resident is seeking', ...outcomes)]},
		'4.12': {parts: [part('set out their position', '(interview|interviewed|spoken|position|account|side|views|response)'), part('comment on any adverse findings before a final decision is made', 'adverse|findings|finding|comment|comments|draft')]},
		'5.5': {parts: [part('when the answer to the complaint is known', ...answering), part('Outstanding actions must still be tracked and actioned expeditiously', ...tracking)]},
		'5.8': {atLeast: 3, parts: [...letter, part('details of how to escalate the matter to stage two', 'escalate|escalation|escalating|(stage two)|(stage 2)|(next stage)')]},
		'5.10': {parts: [part('landlords must set out their understanding of issues outstanding', 'summary|understanding|issues', 'set|sets out'), part('the outcomes the resident is seeking', ...outcomes)]},
		'7.6': {atLeast: 1, parts: [...objective, part('act within the Professional Standards for engaging with complaints as set by the Chartered Institute of Housing', 'professional|chartered|cih')]},
		'8.3': {parts: [part('report the outcome of their self-assessment to their governing body', governingBody), part('publish the outcome of their assessment on their website', 'publish|published|website|online|uploaded|webpage'), part('include the self-assessment in their annual report', '(annual|annually|yearly) ... report|reports|statement')]},
	},
};
