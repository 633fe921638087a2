/** Words that many phrases share, by the name a phrase calls them: `<thing> will be <changed>`. Alternatives stand between bars. */

/** What a landlord does when it changes how it works: the verb, what is done to a thing, what is being done. */
const changes = [
	'add added adding',
	'adjust adjusted adjusting',
	'adopt adopted adopting',
	'align aligned aligning',
	'amend amended amending',
	'arrange arranged arranging',
	'bring|in brought|in bringing|in',
	'build built building',
	'change changed changing',
	'clarify clarified clarifying',
	'commission commissioned commissioning',
	'correct corrected correcting',
	'create created creating',
	'deliver delivered delivering',
	'deploy deployed deploying',
	'design designed designing',
	'develop developed developing',
	'digitise digitised digitising',
	'display displayed displaying',
	'draft drafted drafting',
	'draw|up drawn|up drawing|up',
	'embed embedded embedding',
	'enhance enhanced enhancing',
	'establish established establishing',
	'expand expanded expanding',
	'extend extended extending',
	'finalise finalised finalising',
	'formalise formalised formalising',
	'harmonise harmonised harmonising',
	'implement implemented implementing',
	'improve improved improving',
	'include included including',
	'incorporate incorporated incorporating',
	'insert inserted inserting',
	'install installed installing',
	'introduce introduced introducing',
	'launch launched launching',
	'migrate migrated migrating',
	'modernise modernised modernising',
	'modify modified modifying',
	'overhaul overhauled overhauling',
	'phase|out phased|out phasing|out',
	'pilot piloted piloting',
	'prepare prepared preparing',
	'procure procured procuring',
	'produce produced producing',
	'promote promoted promoting',
	'publicise publicised publicising',
	'publish published publishing',
	'put|in|place put|in|place putting|in|place',
	'redesign redesigned redesigning',
	'redraft redrafted redrafting',
	'refine refined refining',
	'refresh refreshed refreshing',
	'relaunch relaunched relaunching',
	'remove removed removing',
	'replace replaced replacing',
	'restructure restructured restructuring',
	'revise revised revising',
	'revisit revisited revisiting',
	'review reviewed reviewing',
	'rewrite rewritten rewriting',
	'reword reworded rewording',
	'roll|out rolled|out rolling|out',
	'set|up set|up setting|up',
	'simplify simplified simplifying',
	'standardise standardised standardising',
	'streamline streamlined streamlining',
	'strengthen strengthened strengthening',
	'switch|on switched|on switching|on',
	'tighten tightened tightening',
	'trial trialled trialling',
	'update updated updating',
	'upgrade upgraded upgrading',
	'write|up written|up writing|up',
].map((forms) => forms.split(' ').map((form) => form.replaceAll('|', ' ')));

const form = (index: number) => changes.map((forms) => forms[index]!).join('|');

export const vocabulary: Readonly<Record<string, string>> = {
	change: form(0),
	changed: `${form(1)}|addressed|completed|considered|carried out|explored|looked at|made clear|made clearer|made explicit|reflected|resolved|scheduled|undertaken`,
	changing: `${form(2)}|considering|exploring|looking at|reflecting`,
	/** Done to the landlord's own ways only, never to a complaint: no need to name the thing. */
	renewed:
		'amended|redesigned|redrafted|rewritten|reworded|refreshed|relaunched|launched|rolled out|introduced|installed|developed|designed|created|built|set up|put in place|strengthened|streamlined|simplified|standardised|formalised|overhauled|modernised|upgraded|replaced|revised|' +
		'recruited|appointed|trained|procured|commissioned|piloted|trialled|finalised|adopted|ratified|digitised|inserted|harmonised|migrated|mobilised|increased|widened|expanded',
	/** The same, under way. */
	renewing:
		'adding|amending|building|bringing in|installing|introducing|launching|rewriting|rewording|redrafting|redesigning|rolling out|setting up|putting in place|standardising|formalising|' +
		'commissioning|procuring|recruiting|digitising|overhauling|modernising|upgrading|mobilising',
	/** What of the landlord's own is changed: never a complaint, a case or a resident. */
	thing:
		'policy|policies|procedure[s]|process|processes|protocol[s]|practice[s]|approach|arrangements|framework|strategy|statement|standards|scheme|guidance|' +
		'guide[s]|guideline[s]|handbook|manual|toolkit|intranet|document[s]|documentation|template[s]|version[s]|format[s]|video|animation|wording|text|' +
		'paragraph|reference[s]|definition|section|clause|form[s]|leaflet[s]|booklet|poster[s]|flyer[s]|newsletter[s]|factsheet|website|webpage[s]|web page[s]|' +
		'web content|portal|app|link[s]|signage|campaign|communications|timescale[s]|timeframe[s]|target[s]|deadline[s]|exclusions|stage process|' +
		'system[s]|software|module|database|crm|tracker|log|register|dashboard|workflow[s]|automation|training|e-learning|elearning|module|course|workshops|' +
		'induction|objective[s]|job description[s]|job profiles|appraisal[s]|survey[s]|questionnaire|contract[s]|agreement[s]|action plan|improvement plan|' +
		'terms of reference|structure|reporting|self-assessment',
	/** What is written to residents or read out to them: changed as a template, but also sent every day. */
	paper: 'letter[s]|script[s]|copy|copies|correspondence|acknowledgement[s]|email[s]|panel|pack[s]',
	/** What a landlord handles every day: what is done to these is practice, not change. */
	handled: 'complaint[s]|case[s]|complainant[s]|resident[s]|tenant[s]|customer[s]|leaseholder[s]|request[s]|concern[s]|matter[s]|issue[s]|repair[s]|decision[s]|restriction[s]|adjustment[s]|investigation|response[s]|escalation|remedy|remedies|outcome[s]',
	month: 'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q1|q2|q3|q4|christmas|easter',
	landlord: 'we|council|landlord|association|company|organisation|group|board|team|service|trust|co-operative|cooperative|co-op|almo|officers|managers|management|housing|it|they|staff',
};
