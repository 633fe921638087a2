/** The licences under which code may be in the program. A package under another one stops the build, until somebody has read that licence and says here what it asks. */
import {titleOf, type BundledPackage} from './bundled-packages.ts';

export const allowedLicences: Readonly<Record<string, string>> = {
	MIT: 'asks for its notice in every copy, which THIRD-PARTY-NOTICES.txt gives',
	ISC: 'asks the same as MIT',
	'BSD-2-Clause': 'asks for its notice beside a built program too, which is the same file',
	'BSD-3-Clause': 'asks the same, and that no author’s name advertises what is built with it',
	'Apache-2.0': 'asks for its text, for what NOTICE files say, and that changed files say so: ours are bundled as they came',
	'Unicode-3.0': 'asks for its notice beside the data, which is the same file',
};

export function licenceProblems(packages: ReadonlyArray<Pick<BundledPackage, 'name' | 'version' | 'inside' | 'licence'>>): readonly string[] {
	return packages.flatMap((each) => {
		if (each.licence === undefined) return [`${titleOf(each)} is bundled, and its package.json names no licence.`];
		return Object.hasOwn(allowedLicences, each.licence) ? [] : [`${titleOf(each)} is bundled, and its licence, ${each.licence}, is not in build/notices/allowed-licences.ts.`];
	});
}
