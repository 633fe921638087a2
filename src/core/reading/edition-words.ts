/** Words that only one edition of the Code has, by the edition in whose form they are out of place. */
import type {Edition} from '../bank/edition.ts';
import {phrases, type Phrases} from './phrases.ts';

export interface EditionWords {
	/** A row without these is not read further. */
	readonly mentions: RegExp;
	readonly words: Phrases;
	/** Only at these provisions; anywhere where there are none. */
	readonly at?: readonly string[];
	/** Not out of place where the editions are compared. */
	readonly mayCompare?: true;
	readonly severity: 'serious' | 'advice';
	/** What this edition says there. */
	readonly clause?: string;
}

export const outOfPlace: Readonly<Record<Edition, readonly EditionWords[]>> = {
	2024: [
		{
			mentions: /individual|organisation/i,
			at: ['1.2', '1.3', '1.4'],
			words: phrases('affecting an individual resident|tenant|customer|leaseholder', 'affects an individual resident|tenant|customer', 'actions or lack of action by the organisation'),
			severity: 'serious',
			clause: 'affecting a resident or group of residents',
		},
		{mentions: /20(?:20|22)/, mayCompare: true, words: phrases('2020|2022 [complaint handling|housing ombudsman] code', 'code [of|in|from|dated] [april|july|march] 2020|2022', 'complaint handling code (2020|2022)'), severity: 'serious'},
		{
			mentions: /agree/i,
			at: ['5.9', '6.4', '6.5', '6.15', '6.16'],
			words: phrases('agreed by|between both [parties|sides]', 'extension* ... (agreed with|agreed by|agreement of|agreement with|agreement from) [the|both] resident|tenant|customer|complainant|parties', '(seek|obtain|get|reach|require|requires|without) [the] [resident’s|tenant’s|customer’s|complainant’s|their] agreement ... (extension|extend|extended)', '(extension|extend|extended) ... (seek|obtain|get|reach) [the] [resident’s|tenant’s|customer’s|complainant’s|their] agreement'),
			severity: 'advice',
			clause: 'inform the resident of the expected timescale for response',
		},
		{mentions: /agreed/i, at: ['5.6', '6.2', '6.11'], words: phrases('[full] definition [is|must be|will be] [of ... complaint] agreed [by|between|with] [both|the]'), severity: 'advice', clause: 'landlords must set out their understanding of the complaint and the outcomes the resident is seeking'},
		{
			mentions: /agreement|mandatory|best practice|expeditiously|exclusion ground|audit trail|adverse findings|desired outcome|should be able to demonstrate|appropriate complaint handling skills|chartered institute|older reports|handler appointed/i,
			words: phrases(
				'(where|if) agreement over|on an|the extension [period] cannot be reached',
				"mandatory|(best practice) ['must'|'should'] requirement*",
				'actioned|acted expeditiously',
				'exclusion ground [now] applies|apply',
				'(unless|where|if) an exclusion ground',
				'audit trail|records should be able to demonstrate',
				'comment on any adverse findings before a final decision',
				'clear where a desired outcome is unreasonable or unrealistic',
				'professional standards for engaging with complaints as set by the chartered institute of housing',
				'consider any older reports as part of the background',
			),
			severity: 'advice',
		},
	],
	2022: [
		{mentions: /2024|statutory/i, mayCompare: true, words: phrases('2024 [complaint handling|housing ombudsman|statutory] code', 'code [of|in|from|dated] [april|march] 2024', 'complaint handling code (2024)', 'statutory [complaint handling] code'), severity: 'serious'},
		{mentions: /member responsible|mrc/i, words: phrases('member responsible for complaints', 'mrc'), severity: 'advice', clause: 'A member of the governing body should be appointed to have lead responsibility for complaints'},
		{mentions: /service improvement/i, words: phrases('complaints performance and service improvement report'), severity: 'advice', clause: 'include the self-assessment in their annual report section on complaints handling performance'},
		{mentions: /landlord|affecting a/i, at: ['1.2'], words: phrases('actions or lack of action by the landlord', 'affecting a resident or group of residents'), severity: 'serious', clause: 'affecting an individual resident or group of residents'},
		{mentions: /acknowledg/i, at: ['5.1', '5.13'], words: phrases('<number> working days of [the] [complaint|it|request] [being|the] acknowledged', '<number> working days (of|from) [the] [date of] acknowledgement'), severity: 'advice'},
	],
};

/** Where the other edition is only compared with. */
export const comparing = phrases(
	'previous*|former*|replac*|supersed*|since|earlier|old|compar*|prepar*|forthcoming|upcoming|transition*|change*|ahead|readiness',
	'new [statutory] [complaint handling] code',
	'prior to',
	'(from|by) [1] april 2024',
);

/** Provisions whose numbers stand in one edition alone. */
export const numbersOnlyIn: Readonly<Record<Edition, readonly string[]>> = {
	2024: ['3.4', '3.5', '3.6', '3.7', '6.8', '6.9', '6.10', '6.11', '6.12', '6.13', '6.14', '6.15', '6.16', '6.17', '6.18', '6.19', '6.20', '8.4', '8.5', '9.1', '9.2', '9.3', '9.4', '9.5', '9.6', '9.7', '9.8'],
	2022: ['1.7', '1.8', '1.9', '2.6', '2.7', '2.8', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14', '4.15', '4.16', '4.17', '4.18', '4.19', '5.16', '5.17', '5.18', '5.19', '5.20', '7.5', '7.6'],
};
