/** Who does what some words say: the nearest one named before them in their clause. */
import type {SubjectKind} from '../bank/frame.ts';
import {findPhrases, phrases, type Match, type Phrases} from './phrases.ts';
import {clauseBefore} from './standing.ts';

const named: Readonly<Record<SubjectKind, Phrases>> = {
	landlord: phrases('(we|our staff|staff|officer[s]|handler[s]|manager[s]|director[s]|team[s]|colleague[s]|caseworker[s]|investigator[s]|reviewer|council|landlord|association|company|organisation|board|committee|panel|service|department|case owner)'),
	resident: phrases('(resident[s]|tenant[s]|customer[s]|complainant[s]|leaseholder[s]|person|people|somebody|someone|anyone|anybody|household[s]|they|you|representative[s]|advocate[s]|applicant[s])'),
	'third-party': phrases('(contractor[s]|agent[s]|supplier[s]|ombudsman|third party|third parties|partner[s]|provider[s]|solicitor[s]|insurer[s])'),
	paper: phrases('(policy|policies|procedure[s]|guidance|template[s]|letter[s]|website|web page|page|leaflet[s]|form[s]|document[s]|report|system[s]|log|register|tracker|spreadsheet|checklist|script[s]|plan|survey[s]|record[s])'),
};

export function subjectOf(text: string, match: Match): SubjectKind | undefined {
	const before = clauseBefore(text.slice(0, match.start));
	const until = `${before}${match.quote}`;
	const found = (Object.keys(named) as SubjectKind[]).flatMap((kind) => findPhrases(named[kind], until).map(({start}) => ({kind, start})));
	const nearest = found.filter(({start}) => start < before.length).toSorted((a, b) => b.start - a.start)[0] ?? found.toSorted((a, b) => a.start - b.start)[0];
	return nearest?.kind;
}
