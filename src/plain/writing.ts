/** The document is written, in one form after the other. */
import {formWords, type FormName} from '../wording/en/forms.ts';
import {formList} from '../wording/en/lists.ts';
import {pageWords} from '../wording/en/plain.ts';
import {put} from './listing.ts';
import type {Outcome, Talk} from './talk.ts';

export function putForms(talk: Talk): Promise<Outcome> {
	return put(talk, formList(), true, (id) => (id === 'go-on' ? 'settle' : write(talk, id as FormName)));
}

/** The list stays: another form may be wanted too. */
async function write({world, face}: Talk, form: FormName): Promise<Outcome> {
	try {
		face.tell(pageWords.written(await world.writeForm(form)));
	} catch (error) {
		face.error(world.troubleWords(error));
	}

	return 'stay';
}

export function tellPreview({world, face}: Talk): void {
	face.tell(`${pageWords.preview}\n${world.preview()}`);
	face.tell(formWords.fromPreview);
}
