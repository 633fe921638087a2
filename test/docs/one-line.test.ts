import {expect, test} from 'vitest';
import {date} from '../../src/core/kinds/date.ts';
import {understandLine} from '../../src/core/line/understand-line.ts';
import type {Understood, UnderstoodEvidence} from '../../src/core/line/understood.ts';
import {context} from '../core/line/context.ts';
import {codeIn, readDocument} from './documents.ts';

const answers = {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'Not applicable'};
const open = {ask: 'to ask', later: 'later', unsure: 'not sure'};
const rows = readDocument('docs/one-line.md')
	.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

function day(iso: string): string {
	return date.format(iso, {id: '', role: 'follow-up', kind: 'date', ask: [], optional: false});
}

function titleOf(id: string): string {
	return context.register.find((entry) => entry.id === id)!.title;
}

function document({document, title, candidates, where, link, date}: UnderstoodEvidence): string {
	const name = document === undefined ? (title ?? link!) : titleOf(document);
	const what = document === undefined ? (candidates ? 'which document? ' : title === undefined ? 'link: ' : 'new document: ') : 'document: ';
	return `${what}${[name, ...(date === undefined ? [] : [day(date)]), ...(where === undefined ? [] : [where])].join(', ')}${candidates ? `: ${candidates.map(titleOf).join(' or ')}` : ''}`;
}

function told(understood: Understood): string {
	const {answer, open: isOpen, sameAs, notTriggered, evidence, met, notMet, reason, action, owner, by, wrongDay, noProvision, commentary} = understood;
	const as = sameAs && {row: 'as', evidence: 'evidence as', action: 'action as'}[sameAs.what];
	const parts = [
		answer ? answers[answer] : isOpen ? `${open[isOpen.reason]}${isOpen.who === undefined ? '' : `: ${isOpen.who}`}` : sameAs || notTriggered ? undefined : 'Yes or no?',
		notTriggered && 'not triggered',
		sameAs && `${as} ${sameAs.provision}`,
		...evidence.map(document),
		met && `met: ${met}`,
		notMet && `short: ${notMet}`,
		reason && `why: ${reason}`,
		action && `to do: ${action}`,
		owner && `who: ${owner}`,
		by && `when: ${day(by)}`,
		noProvision && `no such provision: ${noProvision}`,
		wrongDay && `no such day: ${wrongDay}`,
		commentary && `commentary: ${commentary}`,
	];
	return parts.filter((part) => part !== undefined).join(' · ');
}

test('the page has examples', () => {
	expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)('%s', (written, understood) => {
	expect(told(understandLine(codeIn(written!)[0]!, context))).toBe(understood);
});
