// Loads the program. Apart from the launcher, because an old Node cannot read the word this file ends on.
'use strict';
const {existsSync} = require('node:fs');
const {enableCompileCache} = require('node:module');
const path = require('node:path');

// Node keeps what it compiled of the program and takes it up at the next start, which is then about a tenth quicker.
// Beside the banks in the person's own cache folder (see storage/bank-place.ts), and only under a folder that is there: Node, told to
// make folders in /proc or on a disk that is gone, tries for ever.
const {HOME, LOCALAPPDATA, XDG_CACHE_HOME} = process.env;
const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache'));
if (caches && existsSync(path.dirname(caches))) enableCompileCache?.(path.join(caches, 'comply-or-explain', 'compiled'));
module.exports = import('./program/main.mjs');
