/** A bank with a tick list in two columns, one in a single column, and rows that follow them. */
import {tinyBank, provision} from '../helpers/bank.ts';

const facts = `- {id: pass, kind: choice, label: way through, ask: Which way?, options: [{id: first, label: First pass}, {id: worst-first, label: Worst first}, {id: code-order, label: Code order}]}
- {id: agents, kind: yes-no, label: agents, ask: Do agents answer for you?}
- {id: refusals, kind: number, min: 0, max: 99, label: refused, ask: How many were refused?}
- {id: stages, kind: number, min: 1, max: 6, label: stages, ask: How many stages?}
`;

const provisions = [
	provision('1.1', `facts: [stages]
limbs:
  - {id: s1_stage, kind: yes-no, label: the complaint stage}
  - {id: s1_reasons, kind: yes-no, label: "the decision, and the reasons for it, told in words that a resident understands"}
  - {id: s1_remedy, kind: yes-no, label: the remedy offered, when: stages < 3}
  - {id: s1_next, kind: yes-no, label: how to go on}
conflicts:
  - {id: too-many, when: stages > 2, say: "You said {stages} stages.", clause: R}
lists:
  - {id: letters, ask: Tick what your answer letters hold., columns: [stage 1, stage 2], parts: [[s1_stage, s2_stage], [s1_reasons, s2_reasons], [s1_remedy, s2_remedy], [s1_next, s2_next]]}
`),
	provision('1.2', `limbs:
  - {id: s2_stage, kind: yes-no, label: the complaint stage}
  - {id: s2_reasons, kind: yes-no, label: the decision}
  - {id: s2_remedy, kind: yes-no, label: the remedy, when: stages < 3}
  - {id: s2_next, kind: yes-no, label: how to go on, when: stages < 3}
`),
	provision('1.3', `facts: [refusals]
limbs:
  - {id: refusal_letter, kind: yes-no, label: letter, ask: Is a letter sent?}
not-triggered: {when: refusals == 0, say: "Not triggered in the period: none was refused."}
`),
	provision('1.4', 'facts: [agents, stages]\nnot-applicable: {follows: "!agents", allowed: agents, say: No agents.}\n'),
	provision('1.5', `limbs:
${Array.from({length: 14}, (_, index) => `  - {id: kept_${index + 1}, kind: yes-no, label: record ${index + 1} with everything that belongs to it}`).join('\n')}
lists:
  - {id: record, ask: Tick what the record of a complaint holds., parts: [${Array.from({length: 14}, (_, index) => `kept_${index + 1}`).join(', ')}]}
`),
].join('');

const shortOfIt = 'answer == "no" || answer == "partly"';
const followUps = `- {id: part-met, kind: long-text, ask: What is met?, prints: part-met, when: 'answer == "partly"'}
- {id: explanation, kind: long-text, ask: What is not met and why?, prints: explanation, when: '${shortOfIt}'}
- {id: action, kind: long-text, ask: What will be done?, prints: action, when: '${shortOfIt}'}
- {id: owner, kind: text, ask: By whom?, prints: owner, when: '${shortOfIt}'}
- {id: due, kind: date, ask: By when?, prints: due, when: '${shortOfIt}'}
- {id: evidence, kind: evidence, ask: Which document?, prints: evidence, when: 'answer == "yes" || answer == "partly"'}
- {id: not-applicable, kind: long-text, ask: Why not?, prints: not-applicable, when: 'answer == "not-applicable"'}
- {id: commentary, kind: long-text, ask: Anything to add?, prints: commentary, optional: true, aside: true}
`;

export const tickBank = tinyBank({facts, provisions, followUps, opening: 'landlord, pass', edition: '2024"\nfirst-pass: [stages, refusals, agents]\n#"'});
/** To the list of 1.1, in depth. */
export const toLetters = ['Testford Homes', 'code', '2'];
