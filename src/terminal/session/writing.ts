/** The document is written, in one form after the other. */
import {formWords, type FormName} from '../../wording/en/forms.ts';
import {pageWords} from '../../wording/en/plain.ts';
import {line} from '../line.ts';
import {formPicker} from './pickers.ts';
import {notify, say, type Session} from './state.ts';

/** Said before it is begun: a form that is loaded first may take a moment. */
export function wanting(session: Session, form: FormName): Session {
	return {...notify(session, formWords.writing(form)), wantsForm: form};
}

/** Enter alone goes on; another form may be chosen too. */
export function withWritten(session: Session, file: string): Session {
	return say({...session, wantsForm: undefined, notice: undefined, screen: formPicker('go-on')}, [line(pageWords.written(file), 'good')]);
}

/** Enter alone tries again. */
export function withoutWritten(session: Session, trouble: string): Session {
	return notify({...session, wantsForm: undefined, screen: formPicker(session.wantsForm)}, trouble, 'problem');
}
