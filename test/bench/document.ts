/** The assessment of a full draft in each form, beside what it takes to read its markdown back. */
import {marked} from 'marked';
import type {Bank} from '../../src/core/bank/bank.ts';
import {foldJournal} from '../../src/core/draft/draft.ts';
import {documentOf} from '../../src/document/assessment.ts';
import {forms, writeForm, type Form} from '../../src/publish/forms.ts';
import type {Interviewed} from './drafts.ts';
import {comparedFigure, ratioFigure, type Figure} from './figure.ts';
import {inTurn, median, timed} from './statistics.ts';

/** How many times what `marked` takes; a Word file is packed besides, and has no limit. */
const limits: Readonly<Partial<Record<Form, number>>> = {markdown: 2, web: 4};

export async function measureDocument(bank: Bank, {events}: Interviewed): Promise<readonly Figure[]> {
	const write = async (form: Form) => {
		// Folded anew, so that nothing remembered of the draft helps.
		const draft = foldJournal(events);
		const start = performance.now();
		const written = await writeForm(form, documentOf({bank, draft, name: 'bench', isClean: false}));
		return {took: performance.now() - start, written};
	};

	const text = String((await write('markdown')).written);
	const lex = () => timed(() => marked.lexer(text));
	const figures: Figure[] = [];
	for (const form of forms) {
		const ours = async () => (await write(form)).took;
		await inTurn(10, lex, ours);
		const compared = await inTurn(form === 'markdown' || form === 'web' ? 60 : 20, lex, ours);
		const what = `The assessment as ${form}, gaps found, ${Math.round((await write(form)).written.length / 1000)} thousand ${form === 'markdown' || form === 'web' ? 'characters' : 'bytes'}`;
		const limit = limits[form];
		figures.push(limit === undefined ? ratioFigure(what, 'marked lexes its markdown', median(compared.floor), median(compared.ours), undefined) : comparedFigure(what, 'marked lexes its markdown', compared, limit));
	}

	return figures;
}
