/** The document in Word: the official form as the Ombudsman lays it out, with what an officer has to hand in around it. */
import {Document} from 'docx';
import type {AssessmentDocument} from '../../document/model.ts';
import {listNumbering} from '../office/lists.ts';
import {sealPackage} from '../office/package.ts';
import {fileProperties} from '../office/properties.ts';
import {officeStyles} from '../office/styles.ts';
import {startComments} from './comments.ts';
import {writeForm, type Writing} from './form.ts';
import {writeHead, writeStanding} from './head.ts';
import {writeActions, writePromises, writeRegister, writeResponse} from './lists.ts';
import {frontProperties} from './marks.ts';
import {formSheet} from './sheet.ts';

/** The same document always gives the same bytes. */
export async function writeWord(document: AssessmentDocument): Promise<Uint8Array> {
	let number = 0;
	const writing: Writing = {nextNumber: () => (number += 1), comments: startComments(document.changedOn)};
	const children = [
		...writeHead(document, writing.comments),
		...writeStanding(document),
		...writeForm(document, writing),
		...writeResponse(document),
		...writeActions(document),
		...writePromises(document),
		...writeRegister(document),
	];
	const comments = writing.comments.all();
	return sealPackage(
		new Document({
			...fileProperties(document),
			styles: officeStyles(10),
			numbering: listNumbering,
			customProperties: frontProperties(document.front),
			...(comments.length > 0 && {comments: {children: comments}}),
			sections: [{...formSheet(document), children}],
		}),
		document.changedOn,
	);
}
