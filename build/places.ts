/** A stack that somebody's installed comply printed, on standard input -> the same with its places in the source, by the maps of this build (or of the folder named). */
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {withSourcePlaces} from '../src/commands/mapped-stack.ts';

const maps = process.argv[2] ?? path.join(import.meta.dirname, '../dist/program');
process.stdout.write(withSourcePlaces(await text(process.stdin), maps));
