/** As LibreOffice prints it. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {AssessmentDocument} from '../../../src/document/model.ts';
import {writeBoardPaper} from '../../../src/publish/board/write.ts';
import {writeWord} from '../../../src/publish/word/write.ts';
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

test.skipIf(lacking !== '')(`the form has 25 pages at most${lacking}`, async () => {
	const {manchester, hillingdon} = await documents();
	const folder = convert(await written(writeWord, {manchester: manchester!, hillingdon: hillingdon!}), 'pdf');
	expect(pagesOf(folder, 'manchester')).toBeLessThanOrEqual(25);
	expect(pagesOf(folder, 'hillingdon')).toBeLessThanOrEqual(25);
}, 240_000);

test.skipIf(lacking !== '')(`the comments are all there when the file is saved again${lacking}`, async () => {
	const bytes = await writeWord(councilDocument('2024'));
	const comments = (parts: ReturnType<typeof partsOf>) => all(treeOf(parts['word/comments.xml']!), 'w:comment').map((comment) => [comment.attributes['w:author'], said(comment)]);
	const again = partsOf(readFileSync(path.join(convert({council: bytes}, 'docx'), 'council.docx')));
	expect(comments(again)).toEqual(comments(partsOf(bytes)));
	const marks = (xml: string) => all(treeOf(xml), 'w:bookmarkStart').map(({attributes}) => attributes['w:name']).filter((name) => /^(?:row|action|evidence)_/.test(name!));
	expect(marks(again['word/document.xml']!)).toEqual(marks(partsOf(bytes)['word/document.xml']!));
}, 240_000);
