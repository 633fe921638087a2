import fs from 'node:fs';
import {expect, test} from 'vitest';
import {understandLine} from '../../../src/core/line/understand-line.ts';
import type {Understood} from '../../../src/core/line/understood.ts';
import {context} from './context.ts';

interface Case {
	readonly line: string;
	readonly understood: Readonly<Record<string, unknown>> & {readonly evidence?: readonly Readonly<Record<string, string | boolean | null>>[]};
}

const {lines} = JSON.parse(fs.readFileSync(new URL('../../fixtures/lines.json', import.meta.url), 'utf8')) as {readonly lines: readonly Case[]};
const texts = ['met', 'notMet', 'reason', 'action', 'commentary', 'owner', 'who'] as const;

/** Held by what is named; a text by containing its words. */
function misses(understood: Understood, expected: Case['understood']): readonly string[] {
	const found: Readonly<Record<string, unknown>> = {...understood, answer: understood.answer ?? null, open: understood.open?.reason, who: understood.open?.who, sameAs: understood.sameAs?.provision};
	const missed: string[] = [];
	for (const field of ['answer', 'open', 'sameAs', 'notTriggered', 'by'] as const) if (field in expected && expected[field] !== found[field]) missed.push(field);
	for (const field of texts) if (field in expected && !String(found[field] ?? '').includes(String(expected[field]))) missed.push(field);
	if (expected.evidence && expected.evidence.length !== understood.evidence.length) missed.push('evidence');
	for (const [index, named] of (expected.evidence ?? []).entries()) {
		const evidence = understood.evidence[index];
		const title = context.register.find(({id}) => id === evidence?.document)?.title ?? evidence?.title ?? null;
		if (title !== named['document']) missed.push('document');
		if (named['isNew'] === true && evidence?.document !== undefined) missed.push('isNew');
		for (const field of ['where', 'link', 'date'] as const) if (field in named && named[field] !== evidence?.[field]) missed.push(field);
	}

	return missed;
}

test.each(lines)('$line', ({line, understood: expected}) => {
	const understood = understandLine(line, context);
	expect({...understood, missed: misses(understood, expected)}).toMatchObject({missed: []});
});
