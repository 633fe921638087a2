#!/usr/bin/env node
// Old syntax on purpose: a Node too old for the program must still be able to read this file, and say so.
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
	process.stderr.write('comply needs Node 22 or newer, and this is Node ' + process.versions.node + '. Install a newer Node from nodejs.org, or in a copy of the source type "npm ci" and "npm start", which bring their own.\n');
	process.exit(2);
} else {
	try {
		Promise.resolve(require('./load.cjs')).then(sayUnlessWhole).catch(sayPartGone);
	} catch (error) {
		sayPartGone(error);
	}
}

function sayUnlessWhole(program) {
	if (!program.isWhole) throw new SyntaxError('empty');
}

// As in wording/en/part-gone.ts, which may be what is gone.
function sayPartGone(error) {
	if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND' && error.name !== 'SyntaxError') throw error;
	process.stderr.write('Part of comply is missing or damaged; every answer given so far is on disk. Connect the disk comply is on, or unpack or install it again, then start it anew.\n');
	process.exitCode = 2;
}
