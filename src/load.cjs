// Loads the program. Apart from the launcher, because an old Node cannot read the word this file ends on.
'use strict';
const {enableCompileCache} = require('node:module');
const os = require('node:os');
const path = require('node:path');

// Node keeps what it compiled of the program, and takes it up at the next start: that saves a third of the time to the first words.
// Beside the banks in the person's own cache folder (see storage/bank-place.ts); where that cannot be written, a start is only slower.
const caches = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
enableCompileCache?.(path.join(caches, 'comply-or-explain', 'compiled'));
import('./program/main.js');
