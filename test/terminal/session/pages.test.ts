/** The pages over the interview: the document from the row one is at, the sections, the end. */
import {describe, expect, test} from 'vitest';
import {draftDocument} from '../../helpers/written.ts';
import {readable} from '../../../src/publish/markdown/readable.ts';
import {taskPicker} from '../../../src/terminal/session/pickers.ts';
import {makeMove} from '../../../src/terminal/session/moving.ts';
import {startSession} from '../../../src/terminal/session/session.ts';
import type {World} from '../../../src/terminal/session/state.ts';
import {liveRows} from '../../../src/terminal/screens/live.ts';
import {linesOf} from '../../../src/terminal/screens/live-rows.ts';
import {lineText} from '../../../src/terminal/line.ts';
import {textWidth} from '../../../src/terminal/text-width.ts';
import {realBank} from '../../helpers/bank.ts';
import {answering, draftWith} from '../../helpers/draft.ts';
import {columns, memoryWorld, rows} from '../../helpers/typist.ts';

const bank = realBank('2024');

test.each(['1.2', '5.6', '9.8'])('the preview opens at the row one is at, %s', (row) => {
	const world: World = {...memoryWorld(bank), preview: () => readable(draftDocument(bank, draftWith({}), 'x'))};
	const start = startSession(bank, draftWith({}), undefined, world);
	const at = makeMove({...start, introduced: row}, {id: 'preview', argument: ''}, world);
	expect(linesOf(liveRows(at, columns, rows)).map(lineText).slice(0, 3).join('\n')).toMatch(new RegExp(`^Code provision ${row.replace('.', '\\.')}( |$)`, 'm'));
});

describe('the sections', () => {
	const draft = answering(bank, draftWith({exclusion_months: 12, '2.1/answer': 'no', '2.2/answer': 'yes', '2.3/answer': {open: 'ask', who: 'Head of Legal'}}), 'exclusion_months', 6);
	const labels = (size: {readonly columns: number}) => linesOf(liveRows({...startSession(bank, draft, undefined, memoryWorld(bank)), screen: taskPicker(bank, draft)}, size.columns, 30)).map(lineText);

	test('each has a bar, its numbers, and what a reader wants to know beside them', () => {
		const said = labels({columns: 100}).join(' ').replaceAll(/\s+/g, ' ');
		expect(said).toMatch(/\[####-{6}\] 2 of 5 Exclusions: 1 No, 1 to check again \([^)]+ changed\), 1 waits for Head of Legal/);
		expect(said).toMatch(/\[-{10}\] 0 of \d+ Scrutiny/);
	});

	test('fits 40 columns', () => {
		for (const text of labels({columns: 40})) expect(textWidth(text)).toBeLessThanOrEqual(40);
	});
});
