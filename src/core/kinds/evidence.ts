import type {EvidenceRef} from '../draft/answers.ts';
import type {Kind} from './kind.ts';

/** References into the evidence register. What is typed is found in the register, or added to it, where it is put. */
export const evidence: Kind = {
	options: () => [],
	parse: (text) => (text.trim() === '' ? {value: []} : {issue: {code: 'unknown-evidence', typed: text.trim()}}),
	format: (value) => (value as readonly EvidenceRef[]).map((ref) => (ref.where ? `${ref.evidence}, ${ref.where}` : ref.evidence)).join('; '),
};
