import type {Theme} from '../../theme.ts';
import {ChoiceView} from '../choice/view.tsx';
import type {EvidenceRows} from './rows.ts';

export function EvidenceView({evidence, theme}: {readonly evidence: EvidenceRows; readonly theme: Theme}) {
	return <ChoiceView choice={evidence.documents} theme={theme} />;
}
