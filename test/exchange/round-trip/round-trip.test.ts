import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {EvidenceRef} from '../../../src/core/draft/answers.ts';
import {findQuestion, type Bank} from '../../../src/core/bank/bank.ts';
import {pathOf} from '../../../src/core/draft/branching.ts';
import type {Draft} from '../../../src/core/draft/draft.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import type {BroughtIn} from '../../../src/exchange/round-trip/bring-in.ts';
import {readOwnDocument, type OwnDocument} from '../../../src/exchange/round-trip/own-document.ts';
import {foldLoosely} from '../../../src/exchange/round-trip/same-text.ts';
import {draftDocument} from '../../helpers/written.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {answering} from '../../helpers/draft.ts';
import {bringing, type Brought} from './bringing.ts';
import {harmlessEditing, randomEditing, touchedRows, type Edited} from './editing.ts';

/** How many random rounds; the long run sets it to 1000. */
const rounds = Number(process.env['COMPLY_ROUND_TRIPS'] ?? 40);

const banks = {'2024': readRealBank('2024'), '2022': readRealBank('2022')};
const drafts = {'2024': councilOf2024(banks['2024']), '2022': councilOf2022(banks['2022'])};

/** Writing is the slow part, and the same draft always gives the same bytes. */
const written = new Map<Draft, OwnDocument>();

function bring(bank: Bank, base: Draft, now: Draft, edited: string): Brought {
	const known = written.get(base) ?? readOwnDocument(draftDocument(bank, base, 'eastmarsh'), bank);
	written.set(base, known);
	return bringing({bank, base, now}, known, readOwnDocument(edited, bank));
}

/** Every text that something somebody typed may have become, as its words. */
function textsOf(draft: Draft, {conflicts}: BroughtIn): string {
	const answers = [...draft.answers.values()].map(({response}) => ('value' in response ? response.value : ''));
	const texts = answers.flatMap((value) => (Array.isArray(value) ? (value as readonly EvidenceRef[]).map(({where = ''}) => where) : String(value)));
	const documents = [...draft.evidence.values()].flatMap(({title, link = ''}) => [title, link]);
	return foldLoosely([...texts, ...documents, ...draft.kept.map(({text}) => text), ...conflicts.map(({edit}) => edit.text)].join('\n'));
}

function lost({typed}: Edited, brought: BroughtIn): readonly string[] {
	const texts = textsOf(brought.draft, brought);
	return typed.filter((words) => !texts.includes(foldLoosely(words)));
}

describe.each(editions)('a draft of %s, written, edited and read back', (edition) => {
	const bank = banks[edition];
	const draft = drafts[edition];
	const text = draftDocument(bank, draft, 'eastmarsh');

	test('unedited, it changes nothing', () => {
		expect(bring(bank, draft, draft, text)).toMatchObject({happenings: [], conflicts: [], missing: []});
	});

	test('with comments of colleagues in it, it changes nothing either, nor once they are settled', () => {
		const comment = {id: 1, provision: '1.2', author: 'Priya Shah', text: 'Is *this* still true?\n- since the merger', isSettled: false};
		const commented = {...draft, comments: [comment, {...comment, id: 2, provision: ''}]};
		const settled = {...draft, comments: commented.comments.map((each) => ({...each, isSettled: true}))};
		for (const now of [commented, settled]) expect(bring(bank, commented, now, draftDocument(bank, commented, 'eastmarsh'))).toMatchObject({happenings: [], conflicts: [], missing: []});
	});

	test('what an editor or a word processor does by itself changes nothing, nor does deleting', () => {
		fc.assert(
			fc.property(harmlessEditing(10), (editing) => {
				expect(bring(bank, draft, draft, editing(text).text)).toMatchObject({happenings: [], conflicts: []});
			}),
			{numRuns: Math.ceil(rounds / 4)},
		);
	});

	test('ten random edits: nothing lost, nothing invented, and a second time nothing', () => {
		fc.assert(
			fc.property(randomEditing(10), (editing) => {
				const edited = editing(text);
				const brought = bring(bank, draft, draft, edited.text);
				expect(lost(edited, brought)).toEqual([]);
				expect(brought.conflicts).toEqual([]);
				const touched = touchedRows(text, edited.text);
				const changed = [...brought.draft.answers].filter(([id, {response}]) => JSON.stringify(draft.answers.get(id)?.response) !== JSON.stringify(response)).map(([id]) => findQuestion(bank, id)!);
				expect(changed.filter(({id, home}) => ![`row ${home}`, `action ${home}`, `fact ${id}`].some((key) => touched.has(key)))).toEqual([]);
				expect(bring(bank, draft, brought.draft, edited.text).happenings).toEqual([]);
			}),
			{numRuns: rounds},
		);
	});

	test('the same with the draft changed meanwhile: its own changes stay', () => {
		const texts = pathOf(bank, draft).asked.filter(({kind}) => kind === 'long-text');
		const meanwhile = fc.uniqueArray(fc.nat(texts.length - 1), {minLength: 1, maxLength: 12});
		fc.assert(
			fc.property(randomEditing(10), meanwhile, (editing, indexes) => {
				const edited = editing(text);
				const now = indexes.reduce((each, index) => answering(bank, each, texts[index]!.id, `Written since: w${index}w.`), draft);
				const brought = bring(bank, draft, now, edited.text);
				expect(lost(edited, brought)).toEqual([]);
				for (const index of indexes) expect(brought.draft.answers.get(texts[index]!.id)?.response).toEqual({value: `Written since: w${index}w.`});
				const again = bring(bank, draft, brought.draft, edited.text);
				expect(again.happenings).toEqual([]);
				expect(again.conflicts.map(({edit}) => edit.where)).toEqual(brought.conflicts.map(({edit}) => edit.where));
			}),
			{numRuns: rounds},
		);
	});
});
