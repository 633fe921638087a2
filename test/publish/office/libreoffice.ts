/** LibreOffice, where it is installed: how many pages a file prints on, and what is left of it when it is saved again. */
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from '../../helpers/temporary-folder.ts';

const isInstalled = (program: string, ...asked: readonly string[]) => spawnSync(program, asked, {stdio: 'ignore'}).error === undefined;

/** Empty where both programs are there; else why a test is skipped. */
export const lacking = isInstalled('soffice', '--version') && isInstalled('pdfinfo', '-v') ? '' : ' (skipped: LibreOffice or pdfinfo is not installed)';

export function convert(files: Readonly<Record<string, Uint8Array>>, to: 'pdf' | 'docx'): string {
	const folder = temporaryFolder();
	const out = path.join(folder, 'out');
	const names = Object.entries(files).map(([name, bytes]) => {
		const file = path.join(folder, `${name}.docx`);
		fs.writeFileSync(file, bytes);
		return file;
	});
	execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', out, ...names], {stdio: 'ignore', timeout: 180_000});
	return out;
}

export function pagesOf(folder: string, name: string): number {
	return Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [path.join(folder, `${name}.pdf`)], {encoding: 'utf8'}))![1]);
}
