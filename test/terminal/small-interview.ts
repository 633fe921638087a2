/** The small bank of test/fixtures, answered up to places that tests begin from. Each entry is a line, given with Enter. */
import {smallBank} from '../helpers/bank.ts';
import {converse, type Conversation} from './conversation.ts';

export const bank = smallBank();
export const opening = ['Testford Homes', 'Ann Smith'];
/** Up to the question of 1.1: two stages, both limbs met. */
export const at11 = [...opening, '2', 'yes', 'yes'];
/** Through 1.1 with a document, to the evidence of 1.2, its last text, and the check of the section. */
export const at12Evidence = [...at11, '', 'Complaints Policy', 's4', '', 'yes', 'yes', ''];
export const at12Text = [...at12Evidence, ''];
export const atCheck = [...at12Text, ''];

export const start = (lines: readonly string[] = [], more: {readonly rows?: number; readonly columns?: number} = {}): Conversation => converse({bank, lines, ...more});
