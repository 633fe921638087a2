/** `npm run package`: a portable folder for each system, as ZIPs in `release/`. The same commit gives the same bytes. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {platforms, portableFolder, type PlatformName} from './portable-folder.ts';
import {zipFolder} from './zip-folder.ts';

const root = path.join(import.meta.dirname, '..');
const release = path.join(root, 'release');

const npm = (...args: readonly string[]) => execFileSync('npm', args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'});
const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: root, encoding: 'utf8'}).trim();

if (git('status', '--porcelain') !== '') process.stderr.write('Not all is committed, so these are the files as they stand and of no commit.\n');
npm('run', '--silent', 'build');
// --force: they are for other computers than this. What comes is held against the checksums in package-lock.json, and no script of theirs is run.
npm('ci', '--prefix', 'build/runtimes', '--force', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');

const {version} = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
const made = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct')) * 1000);
const ingredients = {dist: path.join(root, 'dist'), questions: path.join(root, 'questions'), runtimes: path.join(root, 'build/runtimes/node_modules')};
fs.rmSync(release, {recursive: true, force: true});
fs.mkdirSync(release);
for (const platform of Object.keys(platforms) as PlatformName[]) {
	const name = `comply-${version}-${platform}.zip`;
	const zip = zipFolder('comply', portableFolder(platform, ingredients), made);
	fs.writeFileSync(path.join(release, name), zip);
	process.stdout.write(`release/${name}  ${(zip.length / 1e6).toFixed(1)} MB  sha256 ${createHash('sha256').update(zip).digest('hex')}\n`);
}
