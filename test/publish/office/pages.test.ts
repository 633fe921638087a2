/** As LibreOffice prints it. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {AssessmentDocument} from '../../../src/document/model.ts';
import {writeBoardPaper} from '../../../src/publish/board/write.ts';
import {writeWord} from '../../../src/publish/word/write.ts';
import {documentWords, sectionHeading} from '../../../src/wording/en/document.ts';
import {councilDocument, emptyDocument, landlordDocument, overfull} from './documents.ts';
import {convert, lacking, pagesOf} from './libreoffice.ts';
import {all, partsOf, said, treeOf} from './opened.ts';

const documents = async (): Promise<Readonly<Record<string, AssessmentDocument>>> => {
	const [manchester, hillingdon, newark] = await Promise.all([landlordDocument('manchester-2024-25'), landlordDocument('hillingdon-2024'), landlordDocument('newark-sherwood-2022')]);
	return {manchester, hillingdon, newark, empty: emptyDocument(), council: councilDocument('2024'), overfull: overfull(councilDocument('2024')), overfull22: overfull(councilDocument('2022'))};
};

const written = async (write: (document: AssessmentDocument) => Promise<Uint8Array>, given: Readonly<Record<string, AssessmentDocument>>) =>
	Object.fromEntries(await Promise.all(Object.entries(given).map(async ([name, document]) => [name, await write(document)] as const)));

test.skipIf(lacking !== '')(`a board paper has two pages at most${lacking}`, async () => {
	const given = await documents();
	const folder = convert(await written(writeBoardPaper, given), 'pdf');
	const pages = Object.keys(given).map((name) => [name, pagesOf(folder, name)] as const);
	expect(pages.filter(([, count]) => count < 1 || count > 2)).toEqual([]);
}, 240_000);

/** The last line of each page above its foot. */
function lastLines(folder: string, name: string): readonly string[] {
	const text = execFileSync('pdftotext', ['-layout', path.join(folder, `${name}.pdf`), '-'], {encoding: 'utf8'});
	return text.split('\f').flatMap((page) => page.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/page \d+ of \d+$/.test(line)).slice(-1));
}

function headingsOf({sections}: AssessmentDocument): ReadonlySet<string> {
	const {form, standing, response, actionPlan, evidence} = documentWords;
	return new Set([form, standing, response.title, actionPlan, evidence, ...sections.flatMap(({number, title, groups}) => [sectionHeading(number, title), ...groups.map(({heading}) => heading)])]);
}

test.skipIf(lacking !== '')(`the form has 25 pages at most, and no heading at the foot of one${lacking}`, async () => {
	const {manchester, hillingdon} = await documents();
	const folder = convert(await written(writeWord, {manchester: manchester!, hillingdon: hillingdon!}), 'pdf');
	expect(pagesOf(folder, 'manchester')).toBeLessThanOrEqual(25);
	expect(pagesOf(folder, 'hillingdon')).toBeLessThanOrEqual(25);
	for (const [name, document] of Object.entries({manchester: manchester!, hillingdon: hillingdon!})) {
		const headings = headingsOf(document);
		const last = lastLines(folder, name);
		expect(last).toHaveLength(pagesOf(folder, name));
		expect(last.filter((line) => headings.has(line))).toEqual([]);
	}
}, 240_000);

test.skipIf(lacking !== '')(`the comments are all there when the file is saved again${lacking}`, async () => {
	const bytes = await writeWord(councilDocument('2024'));
	const comments = (parts: ReturnType<typeof partsOf>) => all(treeOf(parts['word/comments.xml']!), 'w:comment').map((comment) => [comment.attributes['w:author'], said(comment)]);
	const again = partsOf(readFileSync(path.join(convert({council: bytes}, 'docx'), 'council.docx')));
	expect(comments(again)).toEqual(comments(partsOf(bytes)));
	const marks = (xml: string) => all(treeOf(xml), 'w:bookmarkStart').map(({attributes}) => attributes['w:name']).filter((name) => /^(?:row|action|evidence)_/.test(name!));
	expect(marks(again['word/document.xml']!)).toEqual(marks(partsOf(bytes)['word/document.xml']!));
}, 240_000);
