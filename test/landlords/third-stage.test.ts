import {describe, expect, test} from 'vitest';
import {gapsOf} from '../../src/core/checks/index.ts';
import {writeAssessment} from '../helpers/written.ts';
import {readRowsOf, type ReadRow} from '../document/reading.ts';
import {realBank} from '../helpers/bank.ts';
import {openTypist} from '../helpers/typist.ts';
import {openFiling} from './filing.ts';

const bank = realBank('2022');
const reasons = 'A panel of residents hears stage 3, which two stages cannot give.';
const request = 'Why do you strongly believe that a third stage is necessary?';
const enter = '\r';
const clear = '\u0015';
const keepAnyway = `keep${enter}`;
const third = ['5.20', '5.18', '5.19'];

interface Printed {
	readonly text: (id: string) => string;
	readonly row: (id: string) => ReadRow;
	readonly gapsAt: (id: string) => readonly string[];
}

function printed(markdown: string, gaps: readonly string[]): Printed {
	const rows = readRowsOf(markdown, 'row');
	const row = (id: string) => rows.find((each) => each.id === id)!;
	return {row, text: (id) => row(id).cells[3]!, gapsAt: (id) => gaps.filter((gap) => gap.startsWith(`${id} `)).map((gap) => gap.split(' ')[1]!)};
}

function expectFallenAway({row, gapsAt}: Printed): void {
	expect(third.map((id) => [row(id).cells[2], row(id).cells[3], gapsAt(id)])).toEqual(third.map(() => ['N/A', expect.stringContaining('no third stage'), []]));
}

/** What the officer types, step by step. */
const steps = {
	threeStages: `/jump stages${enter}3${enter}/jump begins_at_stage1${enter}1${enter}`,
	yesAt517: `/jump 5.17${enter}1${enter}`,
	leftEmpty: enter,
	keepEmpty: keepAnyway,
	backToReasons: `back${enter}${reasons}${enter}`,
	twoStages: `/jump stages${enter}${clear}2${enter}`,
	threeAgain: `/jump stages${enter}${clear}3${enter}`,
};

/** The session after all the steps up to and including one. */
function after(last: keyof typeof steps) {
	const typist = openTypist(bank);
	for (const [step, keys] of Object.entries(steps)) {
		typist.type(keys);
		if (step === last) break;
	}

	const {screen} = typist.session();
	const draft = typist.draft();
	const gaps = gapsOf({bank, draft, asOf: '2026-01-05'});
	return {
		at: screen.type === 'prompt' ? [screen.prompt.about, screen.prompt.question.id, screen.prompt.question.ask[0]!.text] : [screen.type],
		...printed(writeAssessment({bank, draft, name: 'third', gaps, clean: false}), gaps.map(({provision, code}) => `${provision ?? ''} ${code}`)),
	};
}

describe('three stages under the 2022 Code, at the terminal', () => {
	test('the justification is asked for, right after the answer', () => {
		expect(after('yesAt517').at).toEqual(['question', '5.17/third-stage-reasons', request]);
	});

	test('left empty: the officer is told, and it is flagged at 5.17 in the document', () => {
		expect(after('leftEmpty').at).toEqual(['challenge', '5.17/third-stage-reasons', request]);
		const {at, row, gapsAt, text} = after('keepEmpty');
		expect(at).toEqual(['question', '5.17/evidence', expect.any(String)]);
		expect(gapsAt('5.17')).toContain('no-explanation');
		expect(row('5.17').marks).not.toEqual([]);
		expect(text('5.17')).toContain('[reasons not yet given]');
	});

	test('given: it stands in the document at 5.17', () => {
		const {gapsAt, text} = after('backToReasons');
		expect(gapsAt('5.17')).not.toContain('no-explanation');
		expect(text('5.17')).toContain(reasons);
	});

	test('back, two stages: 5.18 to 5.20 fall away, and the reasons are not printed', () => {
		const document = after('twoStages');
		expectFallenAway(document);
		expect(document.text('5.17')).not.toContain(reasons);
	});

	test('forward to three: the text is still there', () => {
		const {row, text} = after('threeAgain');
		expect(third.map((id) => row(id).cells[2])).toEqual(third.map(() => '[not yet answered]'));
		expect(text('5.17')).toContain(reasons);
	});
});

describe('three stages under the 2022 Code, from an answers file', () => {
	const answers = (stages: number, text?: string) => `
edition: "2022"
by: Complaints officer
evidence: {policy: {title: Complaints Policy}}
facts: {landlord: Testshire, stages: ${stages}, begins_at_stage1: yes}
provisions:
  "5.17": {answer: yes, evidence: {document: policy, where: section 4}${stages === 3 ? '' : ''}${text === undefined ? '' : `, third-stage-reasons: ${JSON.stringify(text)}`}}
`;

	test('asked for; flagged when left empty; printed when given; kept through two stages and back', async () => {
		const filing = openFiling('third');
		const asked = await filing.file(answers(3));
		expect(asked.answered).toMatchObject({problems: [], notAsked: []});
		expect(asked.answered.open).toContain('5.17/third-stage-reasons');

		const empty = await filing.file(answers(3, ''));
		expect(empty.answered.challenged).toEqual([{question: '5.17/third-stage-reasons', challenges: ['left-empty']}]);
		expect(empty.blocking).toContain('5.17 no-explanation');
		expect(printed(empty.markdown, empty.gaps).text('5.17')).toContain('[reasons not yet given]');

		const given = await filing.file(answers(3, reasons));
		expect(given.gaps).not.toContain('5.17 no-explanation');
		expect(printed(given.markdown, given.gaps).text('5.17')).toBe(`Evidence: Complaints Policy, section 4\nReasons for a third stage: ${reasons}`);

		const two = await filing.file(answers(2));
		expectFallenAway(printed(two.markdown, two.gaps));
		expect(printed(two.markdown, two.gaps).text('5.17')).toBe('Complaints Policy, section 4');

		const three = await filing.file(answers(3));
		expect(printed(three.markdown, three.gaps).text('5.17')).toContain(reasons);
		expect(third.map((id) => printed(three.markdown, three.gaps).row(id).cells[2])).toEqual(third.map(() => '[not yet answered]'));
	});

	test('reasons given with two stages are named as not asked, with the fact that decides it', async () => {
		const {answered} = await openFiling('third').file(answers(2, reasons));
		expect(answered.notAsked).toEqual([{line: 7, question: '5.17/third-stage-reasons', reason: expect.stringContaining('stages is 2')}]);
	});
});
