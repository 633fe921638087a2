/** How landlords write of a change to come, and of what only sounds like one. Each line is a phrase; see `phrases.ts`. */
import {phrases} from './phrases.ts';

/** A change to come, whatever stands around it. */
export const changesToCome = phrases(
	// Begun and not done.
	'work|review|project|programme|procurement|recruitment|consultation|development|redesign|rewrite|exercise|update|updates|improvements|changes|plans|preparation|preparations ... [is|are|has been] [now|currently|already|still] (underway|under way|in progress|in hand|ongoing|on going)',
	'<thing> [is|are] [now|currently|already|still] (underway|under way|in progress|under development|in development|in draft)',
	'<thing> ... is|are [now|currently] (under review|out for consultation|out to consultation|being consulted on|under development)',
	'in [the] process [of] [being|currently] <changing>|<changed>|moving|transitioning|recruiting|appointing|transferring|consulting|training|ensuring|setting',
	'<thing> ... is|are [also|now|currently|still|presently|all] being [actively|further|fully|jointly|thoroughly] <changed>',
	'arrangements|plans|changes|improvements|preparations|steps|amendments|enhancements [are|is] [now|currently|also] being (made|taken|drawn up|put in place|considered|explored|implemented)',
	'<landlord> [are|is] [currently|now|also|still|presently|actively|jointly] (developing|drafting|procuring|recruiting|exploring|looking to|looking at|planning to|preparing to|piloting|trialling|redesigning|rewriting|rolling out|moving to|moving towards|migrating|transitioning|proposing to|hoping to|seeking to|intending to)',
	'(we|council|landlord|association|company|organisation|group|board|team|currently|presently|now) [are|is] [also|currently|now|still|actively|continually] <changing> ... <thing>',
	'working|work with ... ... to (embed|meet|implement|introduce|improve|develop|achieve|strengthen|align|agree|establish|address|put in place|bring in|create)',
	'working (towards|on) [full] (compliance|this|implementing|introducing|improving|developing|meeting|achieving)',
	'working (towards|on) ... <thing>',
	'work|project|review|drafting|development|procurement|recruitment|consultation (has|have) [now|already|recently] started|begun|commenced',
	'work [now|already|recently] started|began|begun|commenced on',
	'(is|are) [also|now|currently|still] (on order|in preparation|being prepared|being drafted|being designed|being written|being piloted|being trialled|being recruited|being procured|in the pipeline|in draft|under consideration|awaited)',
	'<landlord> (is|are) [also|currently|now|still] <changing> ... <paper>',
	'<landlord> (is|are) [also|currently|now|still] <renewing>',
	'(are|is) [also|currently|now|still] reviewing|revising|improving|redesigning|rethinking how|our|this|these|whether|what|call|complaint handling',
	// Not begun.
	'(is|are) [also|now|currently|still] (planned|proposed|scheduled|intended|anticipated)',
	'(should|will) be (available|in place|ready|live|operational|complete|finished) (from|by|in|once|soon|shortly|before|after|next|later|during|over)',
	'will|shall|(to (be|go|appear|feature|have|use|produce|form|<change>)) ... (the next|a new|the new|a revised|the revised|an updated|the updated) (version|edition|policy|procedure|review|newsletter|update|issue|handbook|survey|system|contract|template|website)',
	'<thing> (for|in|from) (20*|next year|the coming year|the new financial year) will',
	'(is|are) to [also|now|then] be [fully|further|jointly|formally] <renewed>',
	// To look at whether: it commits to nothing, and says that what is asked is not there.
	'will|shall|to [also|now|then|first|jointly] (be looking|look|explore|examine|investigate|consider|discuss|assess|review) [at|into] [together|again] (whether|if|how) ... could|can|might|should',
	'will|shall|to [also|now|then|first|jointly] (look at|look into|explore|examine|investigate|consider|discuss|assess|debate|weigh up) [with ... ] [the|a|an|any] (possibility|feasibility|options|scope|case|potential|merits|introduction|benefits|idea|prospect) [of|for|to]',
	'(consideration|thought) to be given to',
	'(consideration|thought) (is|will) [also|now|then] be|being given to (<changing>|whether|how)',
	'[further|additional|more|some] work [is|was] [still|also|now|therefore] (required|needed|planned|outstanding|necessary|to do|to be done)',
	'steer|eia|(equality impact assessment)|amendment|amendments|update|updates|changes|improvement|improvements|clarification|revision|revisions|rewrite|redraft|refresh|(review of <thing>) [is|are] [still|also|now] required|needed|outstanding|necessary|planned|proposed|scheduled|due',
	'[further|additional|refresher|new|bespoke|more|staff] training ... (is|are|has been) [being|also|now|currently|still] planned|scheduled|arranged|required|needed|booked|organised|due|proposed',
	'(further|additional|refresher|new|bespoke|more) training [still] planned|scheduled|required|needed|due',
	'need|needs|requires|require|(in need of) [further|some|an|to] (updating|amending|revising|reviewing|improving|strengthening|improvement|amendment|clarification|revision|an update|a review|further work|more work)',
	'need|needs [still|also|now] to be [more|better|fully|further|formally] <changed>|explicit|clearer|clear|documented|recorded|aligned',
	'need to (incorporate|amend|update|revise|review|strengthen|improve|introduce|develop|clarify|formalise) ... <thing>',
	'due|scheduled|timetabled|planned|set|expected|anticipated|intended|proposed|yet|still|likely|hoped to be (<changed>|trained|ratified|approved|in place|operational)',
	'due|scheduled|timetabled|planned|set|expected|anticipated|yet|still to (go live|start|begin|commence|launch|take place|come into force|take effect|roll out|attend|undertake|<change> ... <thing>)',
	'(due|scheduled|expected|planned) to (receive|complete|have|undertake|attend) ... training|course|workshops|e-learning',
	'<thing> ... is|are to [also|now|then] be [fully|further|jointly|formally] <changed>',
	'<landlord> plan|plans|intend|intends|aim|aims|propose|proposes|hope|hopes|wish|wishes|aspire|aspires to [also|now|further|formally] (<change>|move to|recruit|appoint|bring in|explore|consider|start|begin|carry out a review)',
	'plan|plans|planning|intention|ambition|intending|hoping|proposing [is|are] [in place|underway] to [also|now|further|formally] (<change>|move|recruit|appoint|bring in|explore|consider|start|begin)',
	'awaiting|pending [formal|final|board|cabinet|committee] (approval|sign off|ratification|publication|agreement|adoption|implementation)',
	'subject to [formal|final|board|cabinet|committee] (approval|sign off|ratification|consultation)',
	'will|shall [also|now|then] (look to|look at how|look into|explore|seek to|work towards|start to|begin to|commence|go live|be live|be in place|be operational|come into force|take effect|be looking|be moving to|be exploring|be considering|be implementing|be introducing|be rolling out|be developing|be adopting|be recruiting|be working|consider whether|consider how)',
	'will|shall [also|now|then] include consideration',
	'will|shall [also|now|then|therefore] be <changed> ... as part of [the|this|our|a|any] ... review|update|rewrite|refresh|redraft|revision',
	'as part of [the|this|our|a|an] ... review|refresh|rewrite|update|redraft|revision ... (will|shall) be',
	'(to|will|should) be [also|then] included|added|incorporated|reflected|covered (in|into|within|to) [the|our|all|any|a] (staff guidance|guidance|action plan|improvement plan|... policy|... procedure|... templates|next review|next revision|next version|new)',
	'will|shall [also|now|soon|shortly] (appoint|recruit|nominate|employ|hire|commission|procure)',
	'(asked|commissioned|instructed|tasked) to <change>',
	'(will|to) be covered|addressed|highlighted|reinforced|included|(picked up) (in|through|during|by|at|as part of) ... training|briefing|briefings|workshop|workshops',
	'to be added|inserted|included|incorporated in|into|to|on|within ... <thing>|letter|letters',
	'will be [also] added|inserted|incorporated in|into|to|on|within ... <thing>|letters',
	'future <thing> will|shall|to',
	'(in the future|in future|going forward|going forwards|moving forward|moving forwards|from now on) ... will|shall|to|(we are)',
	'will|shall|to ... (going forward|going forwards|in due course|in the near future|in the coming months|in the coming weeks|in the coming year|over the coming months|over the coming year|over the next few months|shortly|next year|later this year|as soon as possible)',
	'(once|when|after|following) ... approved|agreed|ratified|adopted|(signed off)|implemented|launched|live|introduced|(in place)|(rolled out)|(set up)|established|formed|filled|operational|finalised|restructured|recruited|appointed ... ... will',
	'new|revised|updated <thing>|structure|team|post|role|roles|posts|officer|manager ... will|shall',
	'new ... <thing> (is|are) [currently|now] being',
	'proposed <thing> will',
	'(from|by|in|until|before|during) [the] [end|start|beginning|early|late|mid] [of] <month> [20*] ... will|shall',
);

/** A change to come, unless the same sentence tells a rule by which the landlord already works. */
export const changesUnlessStanding = phrases(
	'<thing> ... will|shall [also|now|then|therefore|shortly|soon] be [further|fully|jointly|formally|clearly|more|thoroughly] <changed>',
	'<thing> ... to be [further|fully|jointly|formally|clearly|more] <changed>',
	'(it|this|these|that|text|they) (will|shall) [also|now|then|shortly|soon] be [further|fully|formally] (amended|updated|revised|reviewed|rectified|corrected|clarified|incorporated|implemented|introduced|rolled out|made clear|made explicit|changed|remedied|strengthened|improved|embedded)',
	'<landlord> (will|shall) [also|now|then|therefore|shortly|soon] [be] (<change>|<changing>) ... <thing>',
	'<thing> (will|shall) [also|now|then] (reflect|make clear|state|include|set out|cover|contain|comply|meet|mention|explain|align|specify|reference) ... (this|requirement|requirements|code|link|reference|wording|paragraph|section|change|changes)',
	'will|shall|to [also|now|all|then|soon|shortly] be [fully|further|jointly|formally] <renewed>',
	'(is|are) [also|now|currently|still|all] being [fully|further|jointly] <renewed>',
	// With the day or the month in which it comes about.
	'will|shall|(is to)|(are to)|(to be) ... (by|in|from|on|before|until|during|for) [the] [end|start|beginning|middle|close|early|late|mid] [of] [<number>|0*|1*|2*|3*] [of] <month> 20*',
	'[additional|further|refresher|new|bespoke|specialist|enhanced|extra] training [sessions|programme|package|session|courses] ... (will|is to|are to) [also|then|now|soon|shortly] be (provided|delivered|rolled out|given|arranged|organised|scheduled|offered|undertaken|held|developed|introduced)',
	'(will|to|shall) [also|now|all] (receive|complete|undertake|attend|have|be given|be offered|be provided with) [the|a|some] further|additional|refresher|new|more|extra ... training|session|sessions|course|module|briefing|briefings',
	'(will|shall) [also|now|all] (need|be required|be asked|be expected) to (complete|undertake|attend) ... training|e-learning|course|module',
	'<thing> ... will|shall [also|now|then|soon|shortly] be uploaded|reissued|reprinted|circulated|corrected|((brought|taken|put|submitted|presented) to)',
);

/** The sentence starts with it: a note of what is to be done, or is being done. */
export const noteOfWork =
	/^(?:to (?:be|consider|amend|update|review|revise|include|add|explore|introduce|develop|publish|create|promote|implement|improve)|(?:will|shall) be (?:implemented|introduced|amended|updated|revised|developed|added|rolled out|put in place|rectified|addressed|completed|actioned|done)|(?:this is |currently |now |presently )*(?:under review|under development|in development|in progress|under ?way|being (?:reviewed|revised|developed|drafted|updated|considered|looked at|addressed|implemented|introduced)))\b/i;

/** The same, with whose task it is: "Head of Customer Experience to action". */
export const taskGiven =
	/^(?:The )?(?:(?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|&) ){0,7}?(?:Manager|Officer|Director|Executive|Team|Lead|Leads|Managers|Officers|Supervisor|Co-?ordinator|Secretary|Board|Committee|HR|IT|Solicitor|(?:Head|Director) of(?: \p{Lu}[\p{L}’'&-]*| and| &| the){1,6}|(?:\p{Lu}[\p{L}’'&-]* )+team|manager) to (?:be |also )?(?:action|amend|update|review|revise|rewrite|redraft|draft|include|add|explore|introduce|develop|publish|create|promote|implement|improve|arrange|lead|take|put|set|train|brief|remind|circulate|confirm|agree|finalise|produce|design|correct|replace|remove|complete|ensure|make|ask|report|write)\b/u;

/** Under a heading such as "ACTION", a line that starts with an order. */
export const order = phrases('[to] <change>|feature|consider|explore|ensure|train|brief|remind|make|send|agree|discuss|investigate|appoint|recruit|obtain|liaise|monitor|contact|complete|check|seek|undertake|provide|(look at)|(carry out)|(write to)');

/** Habit and condition: with these in the sentence, "will" tells a rule and not a change. */
export const standing = phrases(
	'annual|annually|quarterly|monthly|weekly|daily|fortnightly|yearly|biannually|biennially|regularly|routinely|periodically|always|normally|usually|generally|automatically|continuously|continually',
	'every|each [<number>] year|years|month|months|quarter|week|weeks|day|days|time|case|complaint|meeting',
	'on [an|a] annual|quarterly|monthly|weekly|regular|rolling|ongoing|continuous basis',
	'(at least|a minimum of) <number>|once|twice|annually',
	'(as and when|whenever|on a case by case basis|standing item|standing agenda item|review cycle|next review|next due|in line with our review)',
	'where|if|when|as [this is] (necessary|appropriate|required|applicable|possible|needed|relevant|requested)',
);

/** Begins a sentence that tells what happens in a case. */
export const conditional = /^(?:if|where|wherever|when(?!\s+the\s+new)|whenever|should (?:a|an|the|we|any|there)|in (?:cases|instances|circumstances|the event|situations)|for (?:each|every|any|all)|on receipt|upon|at (?:each|every|stage)|during (?:the|an|each))\b/i;

/** What is done to complaints, cases and people: daily work, whatever the tense. */
export const dailyWork = phrases(
	'<handled> [is|are|was|were|will|to|has|have] [also|then|all|always|now] be|being|been <changed>|investigated|handled|progressed|escalated|logged|acknowledged|(dealt with)',
	'(while|whilst|that|as|once|when|until) [a|an|the|their|this|these|your|any] [stage] [one|two|1|2] <handled>',
	'updated with|on|at|throughout|about|by',
	'kept updated|(under active|regular|constant review)',
	'added to the complaint|case|file|record',
	'learning|lessons|recommendations|actions|improvements|findings|works|tasks|<handled> [that|which] [is|are|may] (still|yet|need|needs|required|due) to be',
	'<handled> [that|which] [is|are] still|yet|need|needs to be',
	'learning|lessons|recommendations|actions|improvements|findings|works|tasks will|shall|to [also|then] be',
	'(if|where|when|should) ... to be',
);
