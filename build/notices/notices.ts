/** THIRD-PARTY-NOTICES.txt: every package in the program with its licence, from what esbuild says it bundled. The same packages always give the same bytes. */
import type {Metafile} from 'esbuild';
import {licenceProblems} from './allowed-licences.ts';
import {bundledPackages, compare, titleOf, type BundledPackage} from './bundled-packages.ts';
import {packageTexts} from './package-notices.ts';
import {sourceNotices} from './source-notices.ts';
import {vendoredNotices} from './vendored.ts';

const head = `THIRD-PARTY NOTICES

comply (comply-or-explain) is built from the packages listed here. Their licences ask that these notices go with every copy of it.

Of comply itself: its package.json says UNLICENSED, so these notices give nobody a right to it.
Of questions/, and of what the program prints from there: the words of the Complaint Handling Code, of 2022 and of 2024, are the Housing Ombudsman's.
No notice here covers them.
Where Node.js is in the same folder (runtime/), its own LICENSE is beside it.
`;

const rule = '-'.repeat(100);

interface Notice {
	readonly title: string;
	readonly text: string;
}

/** `folder` is where esbuild ran. Throws when a licence is not one we know to be in order. */
export function noticesOf(metafile: Metafile, folder: string): string {
	const packages = bundledPackages(metafile, folder);
	const problems = licenceProblems(packages);
	if (problems.length > 0) throw new Error(problems.join('\n'));
	const inside = vendoredNotices(packages);
	const notices = [...packages.flatMap((each) => packageTexts(each).map((text) => ({title: titleOf(each), text}))), ...inside].toSorted((a, b) => compare(a.title, b.title));
	const listed = [...packages.map((each) => ({title: titleOf(each), licence: each.licence})), ...inside];
	const list = [...new Set(listed.map(({title, licence}) => `${title} (${licence})`))].toSorted(compare);
	return [head, section('What is in it', list.join('\n')), section('Licences', grouped(notices)), section('What its source files say', saidInSources(packages))].join('\n');
}

const section = (title: string, text: string) => `${rule}\n${title}\n${rule}\n\n${text}\n`;

/** The same words stand once, under everybody whose copyright they are for; what only one has stands as it came. */
function grouped(notices: readonly Notice[]): string {
	const parts = notices.map(({title, text}) => ({title, text: clean(text), ...parted(clean(text))}));
	const byWords = Map.groupBy(parts, ({words}) => words.replaceAll(/\s+/g, ' '));
	const groups = [...byWords.values()].map((alike) => {
		const [{title, text, words}] = alike as [(typeof parts)[number]];
		if (alike.every((each) => each.title === title && each.text === text)) return `* ${title}\n\n${text}\n`;
		const owners = new Set(alike.map(({title, copyrights}) => [`* ${title}`, ...copyrights.map((line) => `  ${line}`)].join('\n')));
		return `${[...owners].join('\n')}\n\n${words}\n`;
	});
	return groups.join(`\n${rule}\n\n`);
}

function clean(text: string): string {
	const lines = text.replace(/^\u{FEFF}/u, '').replaceAll('\r\n', '\n').split('\n');
	return lines.map((line) => line.trimEnd()).join('\n').replace(/^\n+/, '').trimEnd();
}

/** A licence's words, and the lines in them that say whose it is. */
function parted(text: string): {readonly copyrights: readonly string[]; readonly words: string} {
	const lines = text.split('\n');
	const isCopyright = (line: string) => /^\s*Copyright (?:\(c\)|©|\d{4})/i.test(line);
	const words = lines.filter((line) => !isCopyright(line)).join('\n').replaceAll(/\n{3,}/g, '\n\n');
	return {copyrights: lines.filter(isCopyright).map((line) => line.trim()), words: words.replace(/^\n+/, '')};
}

function saidInSources(packages: readonly BundledPackage[]): string {
	const said = packages.flatMap((each) => {
		const texts = sourceNotices(each.files);
		return texts.length === 0 ? [] : [`* ${titleOf(each)}\n\n${texts.map((text) => text.replaceAll(/^(?=.)/gm, '  ')).join('\n\n')}`];
	});
	return said.join('\n\n');
}
