/** To be written. */
import type {Check} from '../gap.ts';

export const wrongEdition: Check = {};
