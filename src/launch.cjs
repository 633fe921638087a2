#!/usr/bin/env node
// Old syntax on purpose: a Node too old for the program must still be able to read this file, and say so.
'use strict';
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
	process.stderr.write('comply needs Node 22 or newer, and this is Node ' + process.versions.node + '. Install a newer Node from nodejs.org, or in a copy of the source type "npm ci" and "npm start", which bring their own.\n');
	process.exit(2);
} else {
	require('./load.cjs');
}
