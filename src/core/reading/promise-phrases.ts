/** How landlords write of a change to come, and of what only sounds like one. Each line is a phrase; see `phrases.ts`. */
import {phrases} from './phrases.ts';

/** A change to come, whatever stands around it. */
export const changesToCome = phrases(
	// Work that has begun and is not done.
	'work|review|project|programme|procurement|recruitment|consultation|development|redesign|rewrite|exercise|update|updates|improvements|changes|plans|preparation|preparations [...] [is|are|has been] [now|currently|already|still] underway|under way|in progress|in hand|ongoing|on going',
	'<thing> ... [is|are] [now|currently|already|still] underway|under way|in progress|under development|in development|in draft',
	'<thing> ... is|are [now|currently] (under review|out for consultation|out to consultation|being consulted on)',
	'in [the] process [of] [being|currently] [re|now] <changing>|<changed>|moving|transitioning|recruiting|appointing|transferring|consulting|training|ensuring|setting',
	'in the process of being <changed>',
	'<thing> ... is|are [also|now|currently|still|presently|all] being [actively|further|fully|jointly|thoroughly|re] <changed>',
	'arrangements|plans|changes|improvements|preparations|steps|amendments|enhancements [are|is] [now|currently|also] being made|taken|drawn up|put in place|considered|explored|implemented',
	'we|council|landlord|association|team|managers|officers|organisation|group|currently|presently|now|also [are|is] [currently|now|also|still|presently|actively|jointly] (developing|drafting|procuring|recruiting|exploring|looking to|looking at|planning to|preparing to|piloting|trialling|redesigning|rewriting|rolling out|moving to|moving towards|migrating|transitioning|proposing to|hoping to|seeking to|intending to|in talks)',
	'am|are|is|were|currently|presently|now [also|currently|now|still|actively|continually] (<changing>) ... <thing>',
	'working|work with ... to (embed|meet|implement|introduce|improve|develop|achieve|strengthen|align|agree|establish|address|put in place|bring in|create)',
	'working towards|on [...] (compliance|this|implementing|introducing|improving|developing|<changing>|<thing>)',
	// Work not begun.
	'[further|additional|more|some] work [is|was] [still|also|now|therefore] required|needed|to do|planned|to be done|outstanding|necessary',
	'(steer|eia|equality impact assessment|amendment|amendments|update|updates|changes|improvement|improvements|clarification|revision|revisions|rewrite|redraft|refresh|review of <thing>) [is|are] [still|also|now] required|needed|outstanding|necessary|planned|proposed|scheduled|due',
	'[further|additional|refresher|new|bespoke|more|staff] training [...] [is|are|has been] [being|also|now|currently|still] planned|scheduled|arranged|required|needed|booked|organised|due|proposed',
	'need|needs|requires|require|in need of [further|some|an|to] (updating|amending|revising|reviewing|improving|strengthening|improvement|amendment|clarification|revision|an update|a review|further work|more work)',
	'need|needs [still|also|now] to be [more|better|fully|further|formally|re] (<changed>|explicit|clearer|clear|documented|recorded|aligned)',
	'need|needs to (<change>|be clearer|be more explicit|make) ... <thing>',
	'need to (incorporate|amend|update|revise|review|strengthen|improve|introduce|develop|clarify|formalise)',
	'due|scheduled|timetabled|planned|set|expected|anticipated|intended|proposed|yet|still|likely|ought|aims|hoped to (be <changed>|be trained|be ratified|be approved|be in place|go live|start|begin|commence|launch|come into force|take effect|attend|undertake|receive ... training|complete ... training|roll out|<change> ... <thing>)',
	'<thing> ... is|are to [also|now|then] be [fully|further|re|jointly|formally] <changed>',
	'plan|plans|planning|intend|intends|intending|intention|aim|aims|aiming|propose|proposes|hope|hopes|hoping|wish|wishes|look|seek|aspire|aspires|ambition [is] to [also|now|further|formally] (<change>|move to|roll out|recruit|appoint|set up|bring in|put in place|explore|consider|start|begin|carry out a review)',
	'plans|plan [is|are] [in place|under way|underway] to (<change>|move|recruit|appoint|bring|put)',
	'[is|are] awaiting|pending (approval|sign off|sign-off|ratification|publication|confirmation|agreement|adoption|implementation|review|cabinet|board|committee)',
	'subject to (approval|board approval|cabinet approval|committee approval|sign off|ratification|consultation)',
	'will|shall [also|now|then] (consider whether|look to|look at how|look into|explore|seek to|aim to <change>|work with ... to|work towards|start to|begin to|commence|go live|be live|be in place|come into force|take effect|be looking to|be looking at|be moving to|be exploring|be considering|be implementing|be introducing|be rolling out|be developing|be adopting|be recruiting)',
	'will|shall [also|now|then|shortly|soon] be (<changing>) ... <thing>',
	'will|shall [also|now|then] include consideration',
	'will|shall [also|now|then|therefore|be] [be] (made explicit|made clear|made clearer|addressed|considered|<changed>) [...] as part of [the|this|our|a|any] [...] (review|update|rewrite|refresh|redraft|revision)',
	'as part of [the|this|our|a|an] [...] (review|refresh|rewrite|update|redraft|revision) [process|exercise|of] [...] will|shall be',
	'will|shall [also|now|then|shortly|soon] be (rolled out|launched|rewritten|redrafted|redesigned|refreshed|amended|reworded|overhauled|relaunched|formalised|embedded|commissioned|procured|recruited|strengthened|harmonised|modernised|streamlined)',
	'[to|will|should] be [also|then] included|added|incorporated|reflected|covered in [the|our|all|any|a] (staff guidance|guidance|action plan|improvement plan|[...] policy|[...] procedure|[...] templates|next review|next revision|next version|new [...])',
	'future <thing> will|shall|to',
	'(in the future|in future|going forward|going forwards|moving forward|moving forwards|from now on) ... will|shall|to|we are',
	'(will|shall) ... (going forward|going forwards|in due course|in the near future|in the coming months|in the coming weeks|in the coming year|over the coming months|over the coming year|over the next few months|shortly|next year|later this year|this year|as soon as possible|asap)',
	'[additional|further|refresher|new|bespoke|specialist|enhanced|extra] training [sessions|programme|package|session|courses] [...] (will|to|is to|are to) [also|then|now|soon|shortly] be (provided|delivered|rolled out|given|arranged|organised|scheduled|offered|undertaken|held|developed|introduced)',
	'(will|to|shall) [also|now|all|then] (receive|complete|undertake|attend|have|be given|be offered|be provided with) [the|a|some] (further|additional|refresher|new|more|extra) [...] training|session|sessions|course|module|briefing|briefings',
	'(will|shall) [also|now|all] (need|be required|be asked|be expected) to (complete|undertake|attend) ... training|e-learning|e learning|elearning|course|module',
	'once|when|after|following ... (approved|agreed|ratified|adopted|signed off|implemented|launched|live|introduced|in place|rolled out|finalised|restructured|recruited|appointed) ... will',
	'new (<thing>|structure|team|post|role|roles|posts|officer|manager|it system|[...] <thing>) ... will|shall',
	'new (<thing>|[...] <thing>) is|are [currently|now] being',
	'proposed <thing> will',
	'(from|by|in|until|before|during) [the] [end|start|beginning|early|late|mid] [of] (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q1|q2|q3|q4) [20*] [...] will|shall [also|be|now]',
);

/** A change to come, unless the same sentence tells a rule by which the landlord already works. */
export const changesUnlessStanding = phrases(
	'<thing> [...] will|shall [also|now|then|therefore|shortly|soon] be [further|fully|jointly|formally|clearly|more|thoroughly|re] <changed>',
	'<thing> [...] to be [further|fully|jointly|formally|clearly|more|re] <changed>',
	'[it|this|these|that|text|they] will|shall [also|now|then|shortly|soon] be [further|fully|formally|re] (amended|updated|revised|reviewed|rectified|corrected|clarified|incorporated|implemented|introduced|rolled out|made clear|made explicit|changed|remedied|strengthened|improved|embedded)',
	'<landlord> will|shall [also|now|then|therefore|shortly|soon|be|all] (<change>|<changing>) [...] <thing>',
	'<thing> will|shall [also|now|then] (reflect|make clear|state|include|set out|cover|contain|comply|meet|mention|explain|align|specify|reference) [...] (this|requirement|requirements|code|link|reference|wording|paragraph|section|change|changes)',
	'will [also|now|all] be trained',
);

/** The sentence starts with it: a note of what is to be done. */
export const noteOfWork = /^(?:to be|to (?:consider|amend|update|review|revise|include|add|explore|introduce|develop|publish|create|promote|implement|improve))\b/i;

/** Under a heading such as "ACTION", a line that starts with an order. */
export const order = phrases('[to] <change>|feature|consider|explore|ensure|train|brief|remind|make|send|agree|discuss|investigate|look at|carry out|undertake|provide|appoint|recruit|obtain|liaise|monitor|write to|contact|complete|check|seek');

/** Habit and condition: with these in the sentence, "will" tells a rule and not a change. */
export const standing = phrases(
	'annual|annually|quarterly|monthly|weekly|daily|fortnightly|yearly|biannually|biennially|bi-annually|regularly|routinely|periodically|always|normally|usually|generally|automatically|continuously|continually',
	'every|each (year|month|quarter|week|day|time|case|complaint|meeting|six months|three years|two years|<number> months|<number> years|<number> weeks)',
	'on [an|a] annual|quarterly|monthly|weekly|regular|rolling|ongoing|continuous basis',
	'(at least|a minimum of) <number>|once|twice|annually',
	'as and when|whenever|where (necessary|appropriate|required|applicable|possible|needed|relevant|this)|if (necessary|required|needed|appropriate|requested)|when (necessary|required|needed|requested)|as (necessary|appropriate|required|needed)',
	'on a case by case basis',
	'standing item|standing agenda item|review cycle|in line with [our|the] review|next review|next due',
);

/** Begins a sentence that tells what happens in a case. */
export const conditional = /^(?:if|where|wherever|when(?!\s+the\s+new)|whenever|should (?:a|an|the|we|any|there)|in (?:cases|instances|circumstances|the event|situations)|for (?:each|every|any|all)|on receipt|upon|at (?:each|every|stage)|during (?:the|an|each)|as part of (?:the|our|every|each|an?) (?:complaint|investigation|stage))\b/i;

/** What is done to complaints, cases and people: daily work, whatever the tense. */
export const dailyWork = phrases(
	'<handled> [is|are|was|were|will|to|has|have] [also|then|all|always|now] be|being|been (<changed>|investigated|handled|dealt with|progressed|escalated|logged|acknowledged)',
	'(while|whilst|that|as|once|when|until) [a|an|the|their|this|these|your|any] [stage] [one|two|1|2] [<handled>] <handled>',
	'updated with|updated on|updated at|updated throughout|updated about|updated by|kept updated|kept under [active|regular|constant] review',
	'added to the (complaint|case|file|record)',
);

/** Where the provision itself places a step later or makes it conditional: by edition and provision. */
export const laterSteps: Readonly<Record<string, readonly string[]>> = {
	2022: ['8.2', '8.3'],
	2024: ['8.2', '8.3', '8.4', '8.5'],
};
