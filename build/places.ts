/** A stack that somebody's installed comply printed, on standard input -> the same with its places in the source, by the maps of this build. */
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {withSourcePlaces} from '../src/commands/mapped-stack.ts';

process.stdout.write(withSourcePlaces(await text(process.stdin), path.join(import.meta.dirname, '../dist/program')));
