/** To be written. */
import type {Check} from '../gap.ts';

export const notInForce: Check = {};
