/** A bank that has a choice of passes, a tick list in two columns and one in one, and rows that follow by themselves. */
import {provision, tinyBank} from '../helpers/bank.ts';

const facts = `- {id: pass, kind: choice, label: way through, ask: How do you want to go through it?, options: [{id: first, label: First pass}, {id: worst-first, label: Worst first}, {id: code-order, label: Code order}]}
- {id: agents, kind: yes-no, label: agents, ask: Do agents answer for you?}
- {id: refusals, kind: number, min: 0, max: 99, label: refused, ask: How many were refused?}
- {id: stages, kind: number, min: 1, max: 6, label: stages, ask: How many stages are there?}
`;
const provisions = [
	provision('1.1', `facts: [stages]
limbs:
  - {id: s1_reasons, kind: yes-no, label: the reasons}
  - {id: s1_remedy, kind: yes-no, label: the remedy offered}
  - {id: s1_actions, kind: yes-no, label: actions outstanding}
conflicts:
  - {id: too-many, when: stages > 2, say: "You said {stages} stages. Two are allowed."}
lists:
  - {id: letters, ask: Tick what your answer letters hold., columns: [stage 1, stage 2], parts: [[s1_reasons, s2_reasons], [s1_remedy, s2_remedy], [s1_actions, s2_actions]]}
`),
	provision('1.2', `limbs:
  - {id: s2_reasons, kind: yes-no, label: the reasons}
  - {id: s2_remedy, kind: yes-no, label: the remedy offered}
  - {id: s2_actions, kind: yes-no, label: actions outstanding, when: stages < 4}
`),
	provision('1.3', `facts: [refusals]
limbs:
  - {id: refusal_letter, kind: yes-no, label: letter, ask: Is a letter sent?}
not-triggered: {when: refusals == 0, say: "Not triggered in the period: none was refused."}
`),
	provision('1.4', 'facts: [agents]\nnot-applicable: {follows: "!agents", say: No agents answer for the landlord.}\n'),
	provision('1.5', `limbs:
  - {id: record_original, kind: yes-no, label: the original complaint}
  - {id: record_others, kind: yes-no, label: what others wrote}
lists:
  - {id: record, ask: Tick what the record of a complaint holds., parts: [record_original, record_others]}
`),
].join('');
const short = 'when: answer == "no" || answer == "partly"';
const followUps = `- {id: evidence, kind: evidence, ask: Which document shows it?, prints: evidence, when: answer == "yes"}
- {id: part-met, kind: text, ask: What is met?, prints: part-met, when: answer == "partly"}
- {id: explanation, kind: long-text, ask: What is short?, prints: explanation, ${short}}
- {id: action, kind: long-text, ask: What will be done?, prints: action, ${short}}
- {id: owner, kind: text, ask: By whom?, prints: owner, ${short}}
- {id: due, kind: date, ask: By when?, prints: due, ${short}}
- {id: commentary, kind: long-text, ask: Anything to add?, prints: commentary, optional: true, aside: true}
`;

export const passesBank = tinyBank({facts, provisions, followUps, opening: 'landlord, pass', edition: '2024"\nfirst-pass: [stages, refusals, agents]\n#"'});

/** The opening answered, in depth in the Code's order; then the fact of 1.1. */
export const inDepth = ['Testford Homes', '3', '2'];
/** The opening and the facts of a first pass. */
export const inFirstPass = ['Testford Homes', '1', '2', '1', 'yes'];
