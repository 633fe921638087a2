/** Rows that are filled in by themselves are said as they are passed over, a line each. */
import {findProvision} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {passOf} from '../../core/draft/pass.ts';
import {promptsOf} from '../../core/draft/prompts.ts';
import {commentsPassed} from '../../wording/en/comments.ts';
import {filledInWords} from '../../wording/en/first-pass.ts';
import {paragraph} from '../line.ts';
import {say, type Session, type World} from './state.ts';
import {textColumns} from './transcript.ts';

/** Those between the provision introduced last and `home`; to the end of the form without one. */
export function tellPassed(session: Session, home: string | undefined, world: World): Session {
	const {bank, draft, introduced} = session;
	if (passOf(draft) === 'worst-first') return session;
	const {rows} = pathOf(bank, draft);
	const to = home === undefined ? rows.length : rows.findIndex(({provision}) => provision.id === home);
	const from = introduced === undefined ? beginning(session, home) : rows.findIndex(({provision}) => provision.id === introduced);
	if (from === undefined || from > to) return session;
	const put = new Set(promptsOf(bank, draft).rows.flatMap(({row, prompts}) => (prompts.length > 0 ? [row.provision.id] : [])));
	const passed = rows.slice(from + 1, to).filter((row) => row.follows || (row.isFilledIn === true && !put.has(row.provision.id)));
	const width = textColumns(world.columns());
	return say(session, passed.flatMap((row) => [...paragraph(filledInWords(bank, draft, row), width, 'dim'), ...commentsPassed(draft, row.provision.id).flatMap((text) => paragraph(text, width, 'accent'))]));
}

/** At the first row of all; whoever comes back halfway was told before. */
function beginning({bank, draft}: Session, home: string | undefined): number | undefined {
	const hasBegun = home === undefined || pathOf(bank, draft).rows.some(({provision}) => draft.answers.has(`${provision.id}/answer`));
	return hasBegun || findProvision(bank, home) === undefined || passOf(draft) !== 'first' ? undefined : -1;
}
