/** The document is written, in one form after the other. */
import {formWords, writtenWords, type WrittenAs} from '../../wording/en/forms.ts';
import {paragraph} from '../line.ts';
import {formPicker} from './pickers.ts';
import {notify, say, type Session, type World} from './state.ts';
import {textColumns} from './transcript.ts';

/** Said before it is begun: a form that is loaded first may take a moment. */
export function wanting(session: Session, as: WrittenAs): Session {
	return {...notify(session, formWords.writing(as)), wantsForm: as};
}

/** Enter alone goes on; another form may be chosen too. */
export function withWritten(session: Session, as: WrittenAs, where: string, world: World): Session {
	const {bank, draft} = session;
	const lines = writtenWords(bank, draft, as, where).flatMap((text) => paragraph(text, textColumns(world.columns()), 'good'));
	return say({...session, wantsForm: undefined, notice: undefined, screen: formPicker(bank, draft, 'go-on')}, lines);
}

/** Enter alone tries again. */
export function withoutWritten(session: Session, trouble: string): Session {
	return notify({...session, wantsForm: undefined, screen: formPicker(session.bank, session.draft, session.wantsForm)}, trouble, 'problem');
}
