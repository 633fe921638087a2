/** What a shell loads before it takes a key is loaded before a test begins. */
import '../../src/terminal/start.ts';
import {loadLate} from '../../src/core/late/late.ts';

await loadLate();
