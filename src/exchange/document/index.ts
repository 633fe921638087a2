/** Bytes of any file to a reading: the container by its content, then by its name. */
import {readMarkdown} from './markdown.ts';
import {readContainer} from './read-container.ts';
import {readLayout, type Banks} from './read-layout.ts';
import type {DocumentReading, DocumentRefusal} from './reading.ts';
import {usualLimits, type ContainerRefusal, type Limits} from './refusal.ts';
import {readText} from './text.ts';

export type {Banks} from './read-layout.ts';
export type {DocumentReading, DocumentRefusal, Doubt, Finding, ReadRow} from './reading.ts';

export type DocumentRead = {readonly reading: DocumentReading} | {readonly refusal: DocumentRefusal | ContainerRefusal};

export async function readDocument(bytes: Uint8Array, fileName: string, banks: Banks, limits: Limits = usualLimits): Promise<DocumentRead> {
	const contained = await readContainer(bytes, fileName, limits);
	switch (contained.kind) {
		case 'refused':
			return {refusal: contained.refusal};
		case 'layout':
			return readLayout(contained.layout, banks);
		case 'text':
			return isMarkdown(contained.text, fileName) ? readMarkdown(contained.text, banks) : readText(contained.text, banks);
	}
}

function isMarkdown(text: string, fileName: string): boolean {
	return /\.(?:md|markdown|mdown)$/i.test(fileName) || /^---\r?\n[^]*?\r?\nedition:/.test(text.slice(0, 4000));
}
