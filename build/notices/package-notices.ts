/** The licences that a package brings in files of its own; where it brings none, what its package.json says. */
import fs from 'node:fs';
import path from 'node:path';
import {compare, titleOf, type BundledPackage} from './bundled-packages.ts';
import {licenceText} from './vendored.ts';

const licenceFile = /^(?:licen[cs]e|copying|notice|copyright)(?:[.-].*)?$/i;

function licenceFiles(folder: string): readonly string[] {
	const names = fs.readdirSync(folder, {withFileTypes: true}).filter((each) => each.isFile() && licenceFile.test(each.name));
	return names.map(({name}) => path.join(folder, name)).toSorted(compare);
}

export function packageTexts(bundled: BundledPackage): readonly string[] {
	const texts = licenceFiles(bundled.folder).map((file) => fs.readFileSync(file, 'utf8'));
	return texts.length > 0 ? texts : [statedLicence(bundled)];
}

function statedLicence(bundled: BundledPackage): string {
	const {licence, author} = bundled;
	if (licence !== 'MIT') throw new Error(`${titleOf(bundled)} brings no licence file. Put the words of ${licence} into build/notices/texts/, and have build/notices/package-notices.ts print them.`);
	return `No licence file came with ${titleOf(bundled)}. Its package.json says: licence ${licence}, author ${author ?? 'not named'}.\nThe words of that licence are:\n\n${licenceText(licence)}`;
}
