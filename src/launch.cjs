#!/usr/bin/env node
// Old syntax on purpose: a Node too old for the program must still be able to read this file, and say so.
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
	process.stderr.write('comply needs Node 22 or newer, and this is Node ' + process.versions.node + '. Start it with "npm start", which brings its own, or install a newer Node from nodejs.org.\n');
	process.exit(2);
} else {
	require('./load.cjs');
}
