import type {EvidenceRef} from '../draft/answers.ts';
import type {Kind} from './kind.ts';

/** References into the evidence register. Text is resolved against the register by `readEvidence` in `interview.ts`. */
export const evidence: Kind = {
	options: () => [],
	parse: (text) => (text.trim() === '' ? {value: []} : {issue: {code: 'unknown-evidence', typed: text.trim()}}),
	format: (value) => (value as readonly EvidenceRef[]).map((ref) => (ref.where ? `${ref.evidence}, ${ref.where}` : ref.evidence)).join('; '),
};
