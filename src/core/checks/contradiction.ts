/**
 * What: two rows disagree on what can only be one thing (stages, a time limit, the Member Responsible) or make claims that cannot both be so; a row
 * does so by itself, or gives two limits of two sources; an answer and its own text disagree; or the facts given raise a doubt about a Yes.
 * Why: a reader cannot tell which is true, and trusts neither. A Yes that admits a shortfall is `admission`, not this.
 */
import type {Bank, Rule} from '../bank/bank.ts';
import {textOf} from '../draft/answers.ts';
import type {Draft} from '../draft/draft.ts';
import {isSaidBeside} from '../draft/said-beside.ts';
import type {Check, Found} from './gap.ts';
import {clashIn} from '../reading/cross-checks.ts';
import {tellsOnlyWhatIsMet} from '../reading/explanations.ts';
import {tellingIn} from '../reading/frames.ts';
import {limitsApart} from '../reading/limits-apart.ts';
import {hasPhrase, phrasesOf} from '../reading/phrases.ts';
import {rowInWords} from './row-in-words.ts';
import type {Quoted} from '../reading/sentences.ts';
import {statementsOf, type Statement} from '../reading/statements.ts';
import type {TextDocument, TextRow} from '../reading/text-row.ts';

const verdict = /^(?:(?<no>no|not compliant|non-compliant)|(?<yes>yes|compliant|fully compliant))(?=\s*(?:[.,;:–—-]|$))/i;

export const contradiction: Check = {
	ofAnswers(reading, {bank, draft}) {
		const {doubts, inWords} = reading.suggestion;
		const {text} = inWords.length > 0 ? rowInWords(draft, reading) : {text: ''};
		const besideYes = reading.answer === 'yes' ? doubts : [];
		const said = besideYes.filter((doubt) => isSaidBeside(bank, draft, reading, doubt));
		const unsaid = [...besideYes.filter((doubt) => !said.includes(doubt)), ...inWords.filter(({words}) => hasPhrase(phrasesOf(words!), text))];
		// What the row takes up itself is told on where a reviewer would ask, as advice.
		const rules = [...unsaid, ...datesApart(bank, draft, reading.provision.id), ...said.filter(({severity}) => severity === 'serious')];
		if (rules.length === 0) return undefined;
		return {severity: unsaid.some(({severity}) => severity === 'serious') ? 'serious' : 'advice', found: {rules}};
	},
	ofText(row, document) {
		const found = ofItself(row, document) ?? ofClaims(row, document) ?? ofOthers(row, document);
		return found && {severity: 'serious', found};
	},
	examples: {
		flagged: [
			{
				provision: '6.10',
				commentary: 'Stage 3 of the complaints process is a panel.',
				beside: [{provision: '3.4', commentary: 'The website sets out our two-stage process.'}, {provision: '5.3', commentary: 'We have a two stage procedure.'}],
			},
			{provision: '6.3', commentary: 'Stage 1 answers are sent within 15 working days.', beside: [{provision: '3.4', commentary: 'We answer stage 1 complaints within 10 working days.'}]},
			{provision: '9.7', commentary: 'Cllr Brown, the MRC, receives the pack each quarter.', beside: [{provision: '9.5', commentary: 'The Member Responsible for Complaints is Cllr Anne Green.'}]},
			{edition: '2022', provision: '4.2', evidence: 'We acknowledge receipt within 3 working days.', beside: [{provision: '4.1', evidence: 'Complaints are acknowledged within five working days.'}]},
			{provision: '6.14', commentary: 'The final response is sent within 25 working days.', beside: [{provision: '3.4', commentary: 'Stage 2: final response within 20 working days.'}]},
			{provision: '9.2', comply: 'no', commentary: 'This requirement is fully met: see the learning log.'},
			{provision: '7.4', commentary: 'Non-compliant. The compensation policy dates from 2015.'},
			{provision: '5.12', commentary: 'We do not keep a record of calls.'},
			{provision: '6.5', comply: 'no', commentary: 'The extension letter has the Ombudsman’s phone number and address, and went out with all twelve extensions.', why: 'It only tells that it is met.'},
			{provision: '3.6', comply: 'not-applicable', commentary: 'Nobody has asked for a representative, apart from one in May.'},
			{provision: '6.14', commentary: 'Policy: 20 working days of acknowledgement. The leaflet says 30 working days.'},
			{provision: '2.3', commentary: 'The policy gives 12 months. The leaflet says 6.'},
			{provision: '6.13', commentary: 'It is never the same person. In busy weeks the manager answers both.'},
			{provision: '2.4', commentary: 'We write with reasons, a letter every time.', beside: [{provision: '2.1', commentary: 'Three complaints were refused by phone, without reasons.'}]},
			{provision: '4.3', commentary: '74 % of staff have done the course.', beside: [{provision: '3.2', commentary: 'All staff have been told of the process.'}]},
			{edition: '2022', provision: '2.6', comply: 'no', evidence: 'Yes – in every newsletter.'},
			{edition: '2022', provision: '2.7', evidence: 'No, letters leave the details out.'},
			{provision: '5.15', comply: 'not-applicable', commentary: 'Three contact restrictions were imposed last year, all after a warning letter.'},
		],
		passed: [
			{provision: '5.3', commentary: 'Our procedure has two stages.', beside: [{provision: '3.4', commentary: 'The three-stage process was replaced in April 2024.'}]},
			{
				provision: '6.3',
				commentary: 'Answers are sent within 10 working days of acknowledgement.',
				beside: [{provision: '6.2', commentary: 'Acknowledged within 5 working days.'}, {provision: '6.14', commentary: 'Answered within 20 working days.'}],
			},
			{provision: '6.4', commentary: 'Extended by up to 10 working days.', beside: [{provision: '6.3', commentary: 'We answer within 10 working days.'}]},
			{provision: '9.6', commentary: 'The MRC, Cllr A. Green, meets the team each month.', beside: [{provision: '9.5', commentary: 'Councillor Anne Green is the Member Responsible for Complaints.'}]},
			{provision: '9.4', commentary: 'Mr Brown, Director of Housing, is accountable.', beside: [{provision: '9.5', commentary: 'Councillor Anne Green is the Member Responsible for Complaints.'}]},
			{provision: '5.14', commentary: 'No restrictions are in place today.'},
			{provision: '6.5', comply: 'no', commentary: 'The extension letter has the Ombudsman’s phone number and leaves out the address.'},
			{provision: '6.14', commentary: 'The policy says 10 working days at stage 1, the leaflet 20 working days at stage 2.'},
			{provision: '6.3', commentary: 'The policy says 10 working days, the leaflet two weeks.'},
			{provision: '2.3', commentary: 'The policy gives 12 months. The leaflet said 6 until it was reprinted in May.'},
			{provision: '5.4', comply: 'not-applicable', commentary: 'All 40 complaints were answered by our own staff.'},
			{provision: '9.2', comply: 'no', commentary: 'We do not yet use complaints in this way.'},
			{provision: '5.4', commentary: 'We do not have any third party that answers complaints.', why: 'The provision is conditional.'},
			{edition: '2022', provision: '5.20', comply: 'not-applicable', evidence: 'No third stage.'},
			{edition: '2022', provision: '5.20', comply: 'not-applicable', evidence: 'We have two stages.'},
			{provision: '5.15', comply: 'not-applicable', commentary: 'No restrictions are in place, and none were imposed last year.'},
			{provision: '6.3', commentary: 'The average answer took 12 working days.', beside: [{provision: '3.4', commentary: 'We answer stage 1 complaints within 10 working days.'}]},
		],
	},
};

const dayInMs = 86_400_000;

function datesApart(bank: Bank, draft: Draft, provision: string): readonly Rule[] {
	return bank.datesTogether.flatMap(({id, one, other, withinDays, at, say}) => {
		const days = [one, other].map((fact) => Date.parse(textOf(draft.answers, fact)) / dayInMs);
		const isApart = at === provision && Math.abs(days[0]! - days[1]!) > withinDays;
		return isApart ? [{id, say, when: ['value', true] as const, about: [one, other]}] : [];
	});
}

function ofItself(row: TextRow, {bank}: TextDocument): Found | undefined {
	const {comply, text, provision} = row;
	if (comply === 'not-applicable') return ofCases(row, bank);
	if (comply !== 'yes' && comply !== 'no') return undefined;
	const opening = verdict.exec(text.trimStart())?.groups;
	const said = comply === 'yes' ? opening?.['no'] : opening?.['yes'];
	if (said !== undefined) return {quotes: [said]};
	const apart = comply === 'yes' ? limitsApart(row) : undefined;
	if (apart) return {quotes: apart};
	if (comply === 'no' && row.action === undefined && tellsOnlyWhatIsMet(row, bank)) return {quotes: [text.trim()]};
	if (provision.shows.includes('conditional')) return undefined;
	return quoted(tellingIn[comply === 'yes' ? 'unmet' : 'met'](row, bank));
}

/** "Not applicable", beside cases to which it applies. */
function ofCases(row: TextRow, bank: Bank): Found | undefined {
	return quoted(tellingIn.cases(row, bank));
}

function ofClaims(row: TextRow, document: TextDocument): Found | undefined {
	const clash = clashIn(row, document);
	return clash && {quotes: [clash.quote, clash.other], ...(clash.provision !== undefined && {provisions: [clash.provision]})};
}

function quoted([first]: readonly Quoted[]): Found | undefined {
	return first && {quotes: [first.quote]};
}

const known = new WeakMap<TextDocument, readonly Statement[]>();

/** What most rows say counts as said; a row that says something else is told so. */
function ofOthers({provision}: TextRow, document: TextDocument): Found | undefined {
	const statements = known.get(document) ?? statementsOf(document);
	known.set(document, statements);
	const own = statements.filter((each) => each.provision === provision.id);
	for (const {topic, quote} of own) {
		const onTopic = statements.filter((each) => each.topic === topic);
		const usual = mostSaid(onTopic);
		if (own.some((each) => each.topic === topic && each.value === usual)) continue;
		const others = new Set(onTopic.filter(({value}) => value === usual).map((each) => each.provision));
		return {quotes: [quote], provisions: [...others].slice(0, 3)};
	}

	return undefined;
}

function mostSaid(statements: readonly Statement[]): string {
	const rows = new Map<string, Set<string>>();
	for (const {value, provision} of statements) rows.set(value, (rows.get(value) ?? new Set()).add(provision));
	return [...rows].reduce((most, each) => (each[1].size > most[1].size ? each : most))[0];
}
