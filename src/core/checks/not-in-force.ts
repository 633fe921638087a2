/**
 * What: a Yes that rests on a document that is not in force: a draft, one awaiting approval, one yet to be adopted or published.
 * Why: each provision is answered for what the landlord does today. Beside a No or Partly the same words explain, and are let be.
 */
import type {Check} from './gap.ts';
import {findPhrase, hasPhrase, phrases} from '../reading/phrases.ts';
import {standing} from '../reading/promise-phrases.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {isStanding} from '../reading/standing.ts';

const paper = '(policy|policies|procedure|procedures|strategy|guidance|guide|framework|handbook|statement|protocol|charter|document|template|templates|standard|standards|leaflet|agreement|plan|process)';
const kind = '[new|revised|updated|complaint|complaints|compensation|remedies|redress|adjustments|(reasonable adjustments)|(unacceptable behaviour)|(unreasonable behaviour)|behaviour|customer|equality|vulnerability|accessibility|training|feedback|handling]';
const agreed = '(approved|ratified|adopted|agreed|signed off|finalised|endorsed|published|launched|formally adopted|formally approved)';
const pending = '(approval|ratification|adoption|sign-off|sign off|agreement|publication|endorsement|consultation|board approval|cabinet approval|committee approval|final approval)';

const body = '[the] [full|executive|next|tenant|housing|our] (board|cabinet|committee|council|(governing body)|trustees|(executive team)|(leadership team)|councillors|panel)';
const subject = `(it|this|they|these|which|that|${paper})`;
/** A title that says of itself that it is none yet. */
const draftTitle = /\b(?:[Dd]raft|[Pp]roposed|[Uu]napproved|[Ff]orthcoming)\s+(?:[Nn]ew\s+)?(?:\p{Lu}[\p{L}’&-]*\s+(?:(?:and|of|for|on)\s+)?){1,5}(?:Policy|Procedure|Strategy|Guidance|Guide|Framework|Handbook|Statement|Protocol|Charter|Standards?|Agreement|Plan)\b/u;
const notInForceYet = phrases(
	`draft|proposed|unapproved|unpublished|forthcoming ${kind} ${kind} ${paper}`,
	`${paper} (is|are|remains|still|currently|being) [currently|still|now|only|in] [in|a|at|being] [final|first] draft|drafted|developed|written`,
	`${subject} (is|are|remains) [still|currently|now|only] (a|in|at) [final|first|second|working] draft`,
	`${subject} (is|are) [currently|still|now] with ${body} for`,
	'(final|first|working|consultation) draft of [the|our] [new|revised]',
	`${paper} ... (awaiting|awaits|await|pending|subject to|out to|out for) [final|formal] ${pending}`,
	`${paper} ... (awaiting|awaits|pending|subject to) ... ${pending}`,
	`${paper} ... (yet to be|not yet been|not yet|due to be|to be|still to be|waiting to be|has not been|have not been) [formally|fully] ${agreed}`,
	`${paper} ... will be [formally|also|then] (approved|ratified|adopted|published|launched)`,
	`${subject} ... awaits|await|awaiting|pending [final|formal] ${pending}`,
	`${subject} ... (go|goes|going|submitted|presented|taken|put) [back] to ${body} ... for [final|formal] ${pending}`,
	`${subject} ... (has|have|is|are|remains|remain) [still|yet] (still|yet) to be [formally|fully] (${agreed}|uploaded|printed|issued|circulated|((put|placed|posted|added|loaded) (on|onto|to)))`,
	`${subject} (is|are) not yet ${agreed}|available|(in force)|(in use)|(on the)`,
	'(once|until) [it is|they are|formally|fully|this is|it has been|they have been] (ratified|adopted)',
	'(once|until) [it is|they are|formally|fully|this is|it has been|they have been] (approved|signed off|agreed) by ... (board|cabinet|committee|governing body|council)',
	`${paper} ... (comes|come|coming|goes|going) (into force|into effect|live)`,
	`(new|revised|updated) ${paper} ... (under development|in development|being developed|being drafted|being written|in preparation)`,
);
const inForceBeside = phrases('existing|current|present [complaints|compensation|redress] policy|procedure|guidance|document', 'in force since');
const mentions = /draft|propos|approv|ratif|adopt|publish|sign|final|pending|await|subject to|unpublish|forthcoming|develop|force|live|launch|effect|board|cabinet|committee|still|yet/i;

export const notInForce: Check = {
	ofText(row) {
		if (row.comply !== 'yes' || !mentions.test(row.text) || row.provision.stepsLater) return undefined;
		for (const {text} of sentencesOf(row)) {
			const found = findPhrase(notInForceYet, text);
			const quote = found && isStanding(text, found) && !hasPhrase(standing, text) ? found.quote : draftTitle.exec(text)?.[0];
			if (quote !== undefined && !hasPhrase(inForceBeside, text)) return {severity: 'serious', found: {quotes: [quote]}};
		}

		return undefined;
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '6.6', evidence: 'Approved by portfolio holder July 2022\nACTION\nOnce ratified by Tenant Engagement Board on 25 August, it will be published on the website'},
			{edition: '2022', provision: '2.5', evidence: 'We have introduced a Reasonable Adjustments policy which will be published on our website'},
			{provision: '5.14', evidence: 'Draft Unacceptable Behaviour Policy, section 3'},
			{provision: '7.4', commentary: 'Our compensation policy is awaiting Board approval.'},
			{provision: '5.10', commentary: 'The reasonable adjustments policy has not yet been adopted.'},
			{provision: '3.4', commentary: 'The revised policy is subject to Cabinet approval in March.'},
			{provision: '9.8', evidence: 'New appraisal framework, which comes into effect in April 2026'},
			{provision: '1.4', commentary: 'The procedure is currently in draft.'},
			{provision: '6.1', commentary: 'The triage guidance is due to be published in the spring.'},
			{provision: '2.2', commentary: 'See the proposed policy, section 2.'},
			{provision: '5.14', evidence: 'Draft Managing Difficult Contact Policy'},
			{provision: '7.4', evidence: 'Remedies guidance, section 2', commentary: 'It follows the Ombudsman’s and awaits ratification by the Executive Team.'},
			{provision: '3.4', commentary: 'The policy sets out both stages. It has still to be uploaded to the website.'},
		],
		passed: [
			{provision: '5.14', evidence: 'Unacceptable Behaviour Policy, section 3, approved by the Board in May 2025'},
			{provision: '5.14', comply: 'no', commentary: 'The policy is in draft and will be adopted in June 2026.'},
			{provision: '5.13', commentary: 'Once the payment is approved it is made within ten days.'},
			{edition: '2022', provision: '6.6', evidence: 'This is covered in our existing policy and the proposed new Redress Policy.'},
			{edition: '2022', provision: '8.3', evidence: 'Once signed off by the Board this will be uploaded to our website.'},
			{provision: '6.9', commentary: 'A manager reads each draft response before it is sent.'},
			{provision: '3.4', commentary: 'The policy was published on the website in April 2025.'},
			{provision: '8.2', commentary: 'The report will be published with the Board’s response.'},
			{provision: '4.3', commentary: 'The training plan came into force in January 2025.'},
			{provision: '5.1', commentary: 'No policy is in draft: the one of May 2025 is in force.'},
			{provision: '2.4', commentary: 'Refusal letters are approved by the complaints manager.'},
		],
	},
};
