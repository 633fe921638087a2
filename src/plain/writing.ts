/** The document is written, in one form after the other. */
import {formWords, writtenWords, type WrittenAs} from '../wording/en/forms.ts';
import {formList} from '../wording/en/lists.ts';
import {pageWords} from '../wording/en/plain.ts';
import {put} from './listing.ts';
import type {Outcome, Talk} from './talk.ts';

export function putForms(talk: Talk): Promise<Outcome> {
	const {bank, draft} = talk.world;
	return put(talk, formList(bank, draft()), true, (id) => (id === 'go-on' ? 'settle' : write(talk, id as WrittenAs)));
}

/** The list stays: another form may be wanted too. */
async function write({world, face}: Talk, as: WrittenAs): Promise<Outcome> {
	try {
		for (const text of writtenWords(world.bank, world.draft(), as, await world.writeForm(as))) face.tell(text);
	} catch (error) {
		face.error(world.troubleWords(error));
	}

	return 'stay';
}

export function tellPreview({world, face}: Talk): void {
	face.tell(`${pageWords.preview}\n${world.preview()}`);
	face.tell(formWords.fromPreview);
}
