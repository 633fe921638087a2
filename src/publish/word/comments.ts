/** Gaps as comments, at the words they are about. */
import {CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ICommentOptions, type ParagraphChild} from 'docx';
import type {GapEntry} from '../../document/model.ts';
import {documentWords} from '../../wording/en/document.ts';
import {officeWords} from '../../wording/en/office.ts';
import {runs} from '../office/text.ts';

/** The comments of one document, as they are put to its words. */
export interface Comments {
	/** `children` with a comment for each gap, worst first. */
	readonly about: (gaps: readonly GapEntry[], children: readonly ParagraphChild[]) => readonly ParagraphChild[];
	readonly all: () => readonly ICommentOptions[];
}

export function startComments(changedOn: string): Comments {
	const written: ICommentOptions[] = [];
	const date = new Date(`${changedOn}T12:00:00Z`);
	return {
		about(gaps, children) {
			const ids = gaps.map((gap) => {
				written.push({id: written.length, author: 'comply', initials: 'c', date, children: gapParagraphs(gap)});
				return written.length - 1;
			});
			const ends = ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({style: 'CommentReference', children: [new CommentReference(id)]})]);
			return [...ids.map((id) => new CommentRangeStart(id)), ...children, ...ends];
		},
		all: () => written,
	};
}

function gapParagraphs({severity, title, message, clause, remedy, stand}: GapEntry): readonly Paragraph[] {
	const line = (lead: string, words: string) => new Paragraph({style: 'CommentText', children: [...runs(lead === '' ? '' : `${lead}: `, {bold: true}), ...runs(words)]});
	return [
		new Paragraph({style: 'CommentText', children: runs(`${officeWords.severities[severity]}: ${title}.`, {bold: true})}),
		line('', message),
		...(clause === '' ? [] : [line(documentWords.theCodeAsks, `“${clause}”`)]),
		stand ? line(documentWords.letStand(stand.by), stand.reason) : line(documentWords.toDo, remedy),
	];
}
