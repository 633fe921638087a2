import {phrases} from './phrases.ts';

/** What a checker could ask to see, by kind: the words that name it. A word the requirement already has adds nothing. */

/** Words are compared by their stem: "logs", "logged" and "logging" are one. */
export const particularWords = {
	role:
		'team manager director officer executive supervisor coordinator co-ordinator councillor cllr cabinet committee panel portfolio solicitor lawyer legal surveyor inspector investigator handler adviser advisor advocate ' +
		'contractor department directorate unit head senior chair trustee auditor mediator interpreter specialist champion secretary administrator chief deputy forum subcommittee leadership emt smt slt cmt dmt hr peer mentor',
	record:
		'system crm database spreadsheet log logged recorded register tracker tracked dashboard audit trail filed folder archive stored saved uploaded minutes agenda diary checklist template script flowchart report record module software portal workflow prompt ' +
		'alert reminder flag marker survey questionnaire statistics kpi data figures performance intranet sharepoint inbox mailbox audited sample sampled spotcheck matrix proforma toolkit guide booklet leaflet poster newsletter magazine handbook video factsheet summary list glossary circle',
	channel:
		'email emailed telephone phone phoned call called letter post posted write written writing website webpage online digital e-form text sms app facebook twitter instagram whatsapp webchat chat reception office visit visited face-to-face meeting leaflet poster noticeboard newsletter braille translation translated interpreter audio hub',
	step:
		'allocated assigned monitored checked sampled signed interviewed spoken requested discussed contacted invited trained training refresher e-learning workshop induction briefing coaching appraisal supervision consulted consent signposted signposting escalated triaged prioritised acknowledged acknowledgement authorised approved published audited ' +
		'benchmarked reimbursed vouchers payment insurance litigation court tribunal statutory appeal moderated countersigned minuted compensated tendered procured scrutinised collated analysed',
	frequency: 'weekly fortnightly monthly quarterly annually annual yearly daily termly biannual',
} as const;

/** Several words that name one, and what the landlord tells of its own year. */
export const particularPhrases = phrases(
	'consent|online|complaint|complaints|web|paper|feedback|contact|referral|monitoring form[s]',
	'service review[s]',
	'team leader|leaders|manager|managers',
	'policy|procedure introduction|preamble|appendix|glossary|checklist',
	'quality check*|assured|assurance',
	'spot check[s]',
	'(without prejudice|legal advice|separate process|in person|face to face|by hand|over the counter|out of hours|front line|frontline|customer facing|single point of access|first point of contact)',
	'(has|have) not been an issue',
	'(very few|no such|no refusals|no cases|never had)',
	'policy|procedure|process|leaflet|page|guide (sets out|explains|details|describes|covers|lists) how|what|when|which|who|the ... (and|(how|what|when|which|who))',
);

/** Says nothing by itself: what every such row could say, and the words all of them are made of. */
export const plainWords =
	'a about above accept accordance according account accordingly across act active actively actual additional address addressed adhere adhered adheres adopt adopted aim aims all also always am an and any appropriate apply applied approach are area as ask asks aspect at available aware ' +
	'based be been before being below best between both but by can cannot carefully carry carried case central clear clearly code comments commit committed commitment compliance compliant compliments comply complies complied complaint complaints complainant complete completed completely concern consider considered consistent consistently contain contains content corporate correct council cover covered covers current currently customer ' +
	'dealt deal decision define defined demonstrate describe described detail detailed details determine did do document documented documentation does done due during each effective either embed embedded employee ensure ensured ensures evidence evidenced every everything exist existing expect expected explain explained explains express ' +
	'fair fairly feedback find first follow followed following for form formal forms found from full fully further general generally get give given go good guidance had handle handled handling happen happens has have here high how however housing if in include included includes including indicate individual inform information internal internally into investigation investigate is issue it item its itself keep kept key know ' +
	'landlord leaseholder like line look made make makes manage managed manner matter may meet meets met might more most must my national necessary need needs never new no norm normal normally not now obligation of offer on one only open operate or ombudsman organisation other our out outline outlined outlines over own ' +
	'part particular people per place please point policy policies possible practice present principle procedure procedures process processes promote proper properly provide provided provides provision publish put raise read reason reasonable recognise refer reference referred reflect reflected regard regarding relate relating relation relevant remain require required requirement requirements requires resident residents resolve resolved respect respond response responsible right rule ' +
	'same satisfied say says scheme section see seek self-assessment service services set sets shall should show since structures governance shown so some staff stage standard state stated states statement still strategy such suitable support sure system taken take takes tenant tenants than that the their them then there these they thing this those through throughout time to together treat treated try under understand understanding undertake undertaken unless until up upon us use used user users usual usually ' +
	'value various very via want was way we well were what when where whether which while who whole whom why will with within without work working would yes yet you your association customers homes home group trust ltd limited borough district city county society tbc tba ' +
	'absolutely away belief believe care careful centre committing culture deliver delivering efficient efficiently embeds ethos everyone excellence excellent fully having heart help helps highest honest hard honestly importance important improve improved improvements improving learn learned learning lesson lessons manners matters open openly opportunity ' +
	'paramount passionate positive positively pride professional professionally proud quality regular regularly robust robustly seek seeks serious seriously strive strives strong strongly thorough thoroughly times timely transparent transparency turn turned value valued values vital welcome welcomed welcomes';

/** Different words for one thing, as requirements and landlords use them. */
export const synonyms: readonly string[] = [
	'error mistake fault failure failing wrong fail failed',
	'apology apologise apologises apologising sorry',
	'remedy redress resolution resolve put-right rectify rectified solution',
	'inform tell told notify notified advise advised communicate communicated communication update updated keep',
	'board governing body trustees',
	'escalate escalated escalation progress progressed',
	'investigate investigation investigated investigating',
	'impartial independent unbiased independently impartially objective objectively neutral',
	'refuse refused refusal decline declined reject rejected stop stopped prevent prevented exclude excluded exclusion exclusions exception exceptions',
	'difference distinction distinguish differentiate distinguishes',
	'handler handlers officer investigator',
	'accessible access accessibly accessibility easy easily easier',
	'prompt promptly quick quickly fast swiftly swift expeditiously early earliest speedily timely',
	'reason rationale explanation explain explained justification',
	'adjustment adjustments adapt adapted adaptation',
	'representative third-party advocate behalf represent represented friend relative',
	'compensation compensate financial payment payments',
	'learning learn lessons learned learnt lesson',
	'improve improvement improvements improving better change changes',
	'timescale timescales timeframe timeframes target deadline date days',
	'unacceptable unreasonable vexatious persistent behaviour abusive',
	'restriction restrictions restricted limit contact',
	'history previous older past earlier',
	'point points issue issues aspect aspects element question questions raised',
	'vulnerable vulnerability vulnerabilities disability disabled needs',
	'record records recorded log logged',
	'letter letters writing written write response responses correspondence',
	'employee employees staff colleague colleagues officers',
	'review reviews reviewed consider considered assessed assess',
	'survey surveys questionnaire feedback',
	'two 2 second',
	'one 1 first',
];
