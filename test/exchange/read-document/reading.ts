/** What the tests of this folder read with. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readContained, type DocumentRead} from '../../../src/exchange/read-document.ts';
import type {Banks} from '../../../src/exchange/recognise/read-layout.ts';
import type {DocumentReading} from '../../../src/exchange/recognise/reading.ts';
import {realBank, root} from '../../helpers/bank.ts';

export const banks: Banks = {'2024': realBank('2024'), '2022': realBank('2022')};

export function readFixture(path: string): string {
	return readFileSync(join(root, 'test/fixtures', path), 'utf8');
}

export const readText = (text: string): DocumentRead => readContained({kind: 'text', text}, banks);
export const readMarkdown = (text: string): DocumentRead => readContained({kind: 'markdown', text}, banks);

/** The reading of a text that must not be refused. */
export function mustRead(read: DocumentRead): DocumentReading {
	if ('refusal' in read) throw new Error(`refused: ${read.refusal.code}`);
	return read.reading;
}

/** What a row says, without what is not sure about it. */
export function rowOf(reading: DocumentReading, provision: string) {
	const row = reading.rows.find((each) => each.provision === provision);
	return row && {comply: row.comply, evidence: row.evidence, commentary: row.commentary};
}

export function requirement(edition: '2022' | '2024', id: string): string {
	return banks[edition].sections.flatMap(({provisions}) => provisions).find((provision) => provision.id === id)!.requirement;
}
