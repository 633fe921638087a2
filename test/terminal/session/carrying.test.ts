/** An interview that sets out from last year's document: what it brings is shown, put in, kept by a key, and never counted before. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {provisions} from '../../../src/core/bank/bank.ts';
import type {FormRow} from '../../../src/core/bank/form-row.ts';
import {lineText} from '../../../src/terminal/line.ts';
import {startSession} from '../../../src/terminal/session/session.ts';
import {textWidth} from '../../../src/terminal/text-width.ts';
import {realBank} from '../../helpers/bank.ts';
import {formRow, landlordsLastYear, lastYearOf} from '../../helpers/last-year.ts';
import {setOutFrom} from '../../helpers/setting-out.ts';
import {memoryWorld} from '../../helpers/typist.ts';
import {converse, ctrl, down, enter, escape, whereAt, type Conversation} from '../conversation.ts';

const tracked = 'Actions are tracked on the weekly list in section 4.2 of the procedure.';
const rows: readonly FormRow[] = [
	formRow('1.3', 'yes', 'Section 2.1 says so.'),
	formRow('3.1', 'yes', 'The Complaints Team logs each case within two days.'),
	formRow('4.3', 'yes', 'Letters say what to expect.'),
	formRow('4.15', 'yes', 'Complaints Policy, section 7'),
	formRow('5.5', 'yes', tracked),
	formRow('5.17', 'yes', 'Our complaints process has two stages.'),
	formRow('6.5', 'no', 'The letter does not say by when. It will be amended by May 2025.'),
];
const kept = ctrl('t');
const all = provisions(realBank('2024')).length;

function setOut(lines: readonly string[] = [], size: {readonly columns?: number; readonly rows?: number} = {}): Conversation {
	return converse({...setOutFrom(lastYearOf('2022', rows, {unplaced: ['A page of contents']})), lines, ...size});
}

/** From a document of the same Code, in which both stages' rows speak for their shared list. */
function setOutAgain(lines: readonly string[], said = tracked): Conversation {
	return converse({...setOutFrom(lastYearOf('2024', [formRow('6.6', 'yes', said), formRow('6.17', 'yes')])), lines});
}

/** At the note of 6.6, past its fact, its list and its answer, each kept by Enter alone. */
const atNote = (said?: string) => setOutAgain(['/jump 6.6', '', '', '', '/note'], said);

const words = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('at the start', () => {
	test('it is said what was read, what comes first, and what cannot be carried', () => {
		const said = words(setOut().said());
		expect(said).toContain('Last year’s document, “last-year.docx”: seven rows read, Anytown Homes, 2022 form.');
		expect(said).toContain('Six provisions of this form begin with what it says. It counts as answered only once you have confirmed it.');
		expect(said).toContain('One promise was found in it, and comes first.');
		expect(said).toContain('One row cannot be carried: it is kept at the end of the draft.');
		expect(said).toContain('One piece of its text could not be placed: it is kept at the end of the draft too.');
	});

	test('the first question is what became of the promise, in last year’s words and with its number', () => {
		const live = words(setOut().live());
		expect(live).toContain('6.5');
		expect(live).toContain('“It will be amended by May 2025.”');
		expect(live).toContain(`Last year’s promises · 0 of ${all} answered`);
	});

	test('coming back, it is said how much waits, and none of it counts', () => {
		const {bank, happenings} = setOutFrom(lastYearOf('2022', rows));
		const world = memoryWorld(bank);
		world.record([...happenings, {type: 'answer-given', question: 'homes', value: 1200}]);
		const {transcript} = startSession(bank, world.draft(), 'anytown', world);
		const said = words(transcript.flatMap(({lines}) => lines.map(lineText)).join(' '));
		expect(said).toContain(`0 of ${all} provisions answered`);
		expect(said).toContain('Six provisions are carried from last year and not confirmed yet.');
	});
});

describe('where a provision is introduced', () => {
	test('what was taken out of the Code and put in is between marks, and what last year said has its number', () => {
		const said = words(setOut(['/jump 6.6']).said());
		expect(said).toContain('Words since 2022, [-taken out-] {+put in+}: A complaint response must be [-sent-] {+provided+} to the resident when …');
		expect(said).toContain(`Last year at 5.5: Yes. “${tracked}”`);
	});

	test('where the Code asks more, it says what; the words themselves are for why', () => {
		const talk = setOut(['/jump 4.1']);
		expect(words(talk.said())).toContain('What changed: The person or team must now also deal with the Ombudsman.');
		expect(words(talk.said())).not.toContain('since 2022');
	});

	test('where it turns on something else, the answer does not carry over', () => {
		const talk = setOut(['/jump 5.3']);
		expect(words(talk.said())).toContain('Last year at 5.17: Yes. It does not carry over.');
		const why = words(talk.type(ctrl('y')).live());
		expect(why).toContain('The 2022 Code said at 5.17: Two stage landlord complaint procedures are ideal.');
	});

	test('a new provision says that there is nothing to carry', () => {
		expect(setOut(['/jump 5.1']).said()).toContain('New in 2024: nothing to carry.');
	});

	test('a long text is cut there', () => {
		const long = formRow('5.5', 'yes', `${tracked} `.repeat(20));
		const said = words(converse({...setOutFrom(lastYearOf('2022', [long])), lines: ['/jump 6.6']}).said());
		expect(said).toMatch(/Last year at 5\.5: Yes\. “.{60,80}…”/);
	});
});

describe('what stands in the input', () => {
	test('a choice is highlighted, and Enter gives it', () => {
		const talk = setOut(['/jump 6.6']);
		expect(whereAt(talk.session())).toBe('action_tracker');
		expect(words(talk.live())).toContain('As last year. ❯ 1 Yes');
		expect(valueOf(talk.type(enter).draft().answers, 'action_tracker')).toBe(true);
	});

	test('one line is kept by Enter alone, and replaced by what is typed', () => {
		const atLandlord = () => setOut(['/jump landlord']);
		expect(words(atLandlord().live())).toContain('Last year’s document: Anytown Homes. Enter alone keeps it.');
		expect(valueOf(atLandlord().type(enter).draft().answers, 'landlord')).toBe('Anytown Homes');
		expect(valueOf(atLandlord().type(`Testford${enter}`).draft().answers, 'landlord')).toBe('Testford');
	});

	test('a text stands in the editor: kept by Enter, or emptied', () => {
		const talk = atNote();
		expect(whereAt(talk.session())).toBe('6.6/commentary');
		expect(words(talk.live())).toContain(`From last year’s 6.6. Enter alone keeps it. › ${tracked}`);
		expect(valueOf(talk.type(enter).draft().answers, '6.6/commentary')).toBe(tracked);
		expect(valueOf(atNote().type(`${ctrl('u')}${enter}`).draft().answers, '6.6/commentary')).toBe('');
	});

	test('a list has a tick for every part that last year answers, and Enter gives them', () => {
		const talk = setOutAgain(['/jump 6.6', '']);
		expect(whereAt(talk.session())).toBe('answer_and_actions');
		expect(words(talk.live())).toContain('Ticked as last year. Enter alone keeps it.');
		expect(talk.live().match(/\[x\]/g)).toHaveLength(6);
		expect(talk.type(enter).events().at(-1)).toMatchObject({type: 'ticks-given', list: 'answer_and_actions', ticks: {s1_actions_prompt: true, s2_actions_prompt: true}});
	});

	test('a part that last year does not answer remains to be ticked', () => {
		const talk = setOut(['/jump 6.6', '']);
		expect(words(talk.live())).toContain('Ticked as last year.');
		expect(talk.live()).not.toContain('keeps it');
		expect(talk.live()).toMatch(/\[x\] +›\[·\]/);
		for (const key of [enter, kept]) expect(talk.type(key).live()).toContain('3 of 6 have no tick yet.');
		talk.type(` ${down} ${down} ${enter}`);
		expect(talk.events().at(-1)).toMatchObject({type: 'ticks-given', ticks: {s1_actions_prompt: true, s2_actions_prompt: true}});
	});

	test('what was ticked by hand goes before what is carried', () => {
		const talk = setOutAgain(['/jump 6.6', '']).type(` ${ctrl('l')}${escape}`);
		expect(talk.live()).not.toContain('keeps it');
		expect(talk.live().match(/\[x\]/g)).toHaveLength(5);
		expect(talk.type(kept).live()).toContain('You have begun');
	});

	test('a document named last year is offered as the same', () => {
		const talk = setOut(['/jump 5.12']);
		for (let guard = 0; guard < 12 && whereAt(talk.session()) !== '5.12/evidence'; guard++) talk.type(enter);
		expect(talk.live()).toContain('❯ 1 Same as last year: Complaints Policy, section 7');
		expect(valueOf(talk.type(enter).draft().answers, '5.12/evidence')).toEqual([{evidence: expect.stringMatching(/^E\d+$/), where: 'section 7'}]);
	});

	test('a fact drawn from the text is put as a question, with the words', () => {
		const talk = setOut(['/jump stages']);
		expect(words(talk.live())).toContain('Last year’s 5.17 says: “Our complaints process has two stages.” Is it still so: 2? Enter alone keeps it.');
		expect(valueOf(talk.type(enter).draft().answers, 'stages')).toBe(2);
	});

	test('what the facts suggest goes before it, and what was given before goes before both', () => {
		const talk = setOutAgain(['/jump 6.6', '', '1a']);
		expect(whereAt(talk.session())).toBe('6.6/answer');
		expect(words(talk.live())).toContain('Last year’s 6.6: Yes.');
		expect(words(talk.live())).not.toContain('keeps it');
		expect(talk.live()).toMatch(/❯ \d Partly /);
		talk.type(['no']).type(ctrl('b'));
		expect(talk.live()).toMatch(/❯ 2 No /);
	});

	test('a question that the Code asks only now says so, and nothing is put in', () => {
		const talk = setOut(['/jump officer_ombudsman']);
		expect(words(talk.live())).toContain('New since last year: 2.');
		expect(talk.live()).toMatch(/❯ 2 who deals with the Ombudsman +›\[·\]/);
	});

	test('nothing is looked up again at a key', () => {
		const talk = setOut(['/jump 6.6']);
		const carrying = () => (talk.session().screen.type === 'prompt' ? (talk.session().screen as {prompt: {carrying?: object}}).prompt.carrying : undefined);
		const before = carrying();
		talk.type(down).type('y');
		expect(before).toBeDefined();
		expect(carrying()).toBe(before);
	});
});

describe('keep', () => {
	test.each([
		['by key', kept],
		['by word', `keep${enter}`],
	])('%s keeps the row as far as last year answers it, each as an answer of its own', (_way, keys) => {
		const talk = setOutAgain(['/jump 6.6']);
		expect(talk.live()).toContain('Ctrl-T keeps 4 from last year');
		const before = talk.events().length;
		talk.type(keys);
		expect(whereAt(talk.session())).toBe('6.6/evidence');
		expect(talk.events().slice(before).filter(({type}) => type !== 'moved').map((event) => (event.type === 'answer-given' ? event.question : event.type))).toEqual(['action_tracker', 'ticks-given', '6.6/answer', '6.6/commentary']);
		expect(words(talk.said())).toContain('Kept as last year: promised actions tracked → Yes');
		expect(words(talk.said())).toContain('→ All three hold, stage 1 and stage 2');
	});

	test('a list ticked whole is given by the same key, and the rest of the row kept', () => {
		const talk = setOut(['/jump 6.6', '']);
		expect(talk.live()).toContain('Ctrl-T gives it and keeps what follows');
		const before = talk.events().length;
		talk.type(`a${kept}`);
		expect(talk.events().slice(before).map(({type}) => type)).toContain('ticks-given');
		expect(valueOf(talk.draft().answers, '6.6/answer')).toBe('yes');
		expect(words(talk.said())).toContain('ticked → All three hold, stage 1 and stage 2. The rest as last year: 6.6 → Yes');
	});

	test('with a part not ticked yet the key keeps nothing', () => {
		const talk = setOut(['/jump 6.6', '']);
		const before = talk.events().length;
		talk.type(kept);
		expect(talk.events()).toHaveLength(before);
	});

	test('a whole row is one key', () => {
		const talk = setOut(['/jump 5.12']).type(kept);
		expect(valueOf(talk.draft().answers, '5.12/answer')).toBe('yes');
		expect(valueOf(talk.draft().answers, 'record_original')).toBe(true);
		expect(words(talk.said())).toContain('5.13 · must');
	});

	test('at a row that turns on something else it keeps this answer alone', () => {
		const talk = setOut(['/jump stages']).type(kept);
		expect(valueOf(talk.draft().answers, 'stages')).toBe(2);
		expect(talk.draft().answers.size).toBe(1);
	});

	test('what would be put back is put back', () => {
		const talk = atNote('The procedure will be amended.').type(kept);
		expect(whereAt(talk.session())).toBe('6.6/commentary challenge');
		expect(talk.draft().answers.has('6.6/commentary')).toBe(false);
	});

	test('what was begun in its place is not lost by it', () => {
		const talk = atNote().type(` It is read weekly.${kept}`);
		expect(talk.live()).toContain('You have begun to write something of your own here.');
		expect(words(talk.live())).toContain('It is read weekly.');
		expect(valueOf(talk.type(enter).draft().answers, '6.6/commentary')).toBe(`${tracked} It is read weekly.`);
	});

	test('a line begun further on is where it stops', () => {
		const unsent = new Map([['5.12/answer', 'yes, but half a thought']]);
		const talk = converse({...setOutFrom(lastYearOf('2022', rows)), lines: ['/jump 5.12'], unsent}).type(kept);
		expect(whereAt(talk.session())).toBe('5.12/answer');
		expect(talk.live()).toContain('› yes, but half a thought');
	});

	test('a note begun at the row, or one that would be put back, is not kept with its answer', () => {
		const begun = converse({...setOutFrom(lastYearOf('2024', [formRow('5.12', 'yes', tracked), formRow('6.6', 'yes')])), lines: ['/jump 5.12'], unsent: new Map([['5.12/commentary', 'half a thought']])}).type(kept);
		const vague = setOutAgain(['/jump 6.6'], 'The procedure will be amended.').type(kept);
		expect(valueOf(begun.draft().answers, '5.12/answer')).toBe('yes');
		expect(begun.draft().answers.has('5.12/commentary')).toBe(false);
		expect(valueOf(vague.draft().answers, '6.6/answer')).toBe('yes');
		expect(vague.draft().answers.has('6.6/commentary')).toBe(false);
	});

	test('where nothing is carried it says so', () => {
		const talk = setOut(['/jump 5.1']).type(kept);
		expect(talk.live()).toContain('There is no answer to keep yet.');
		expect(talk.events().filter(({type}) => type === 'answer-given')).toEqual([]);
	});

	test('an answer given before, and one left open, are kept as they are', () => {
		expect(valueOf(setOut(['/jump homes', '1200']).type(ctrl('b')).type(kept).draft().answers, 'homes')).toBe(1200);
		expect(setOut(['/jump homes', '/ask Finance']).type(ctrl('b')).type(kept).draft().answers.get('homes')?.response).toEqual({open: 'ask', who: 'Finance'});
	});

	test('typed at a challenge it is the choice that begins so', () => {
		const talk = setOut(['/jump single_policy', 'none', 'yes']);
		expect(whereAt(talk.session())).toBe('5.1/answer challenge');
		expect(valueOf(talk.type(['keep']).draft().answers, '5.1/answer')).toBe('yes');
	});
});

describe('the lists', () => {
	test('what is carried is marked there and not counted', () => {
		const talk = setOut().type(ctrl('l'));
		expect(talk.live()).toMatch(/0 of 20  Complaints Stages, 1 carried, not confirmed/);
		expect(talk.live()).toContain('Last year’s promises: not started');
		const check = setOut(['/jump 6.6', '/check']);
		expect(words(check.live())).toContain('carried, not confirmed: Yes');
	});

	test('the promises are a list of their own', () => {
		const talk = setOut(['1', '']).type(ctrl('l')).type('10').type(enter);
		expect(whereAt(talk.session())).toBe('promise/6.5/outcome');
	});
});

test.each([
	[40, 15],
	[80, 24],
])('in %s columns and %s rows every carried question fits, with its choices or its text in sight', (columns, rows_) => {
	const {bank, happenings} = setOutFrom(landlordsLastYear('nottingham-city-homes-2022'));
	const talk = converse({bank, happenings, columns, rows: rows_});
	for (const {id} of provisions(bank)) {
		talk.type([`/jump ${id}`]);
		for (const line of [...talk.live().split('\n'), ...talk.said().split('\n')]) expect(textWidth(line)).toBeLessThanOrEqual(columns);
		expect(talk.live().split('\n').length).toBeLessThan(rows_);
		expect(talk.live()).toMatch(/^›/m);
	}
});
