import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {tenQuestions} from './ten-questions.ts';

/** What text-to-speech is handed: one utterance a line, without the choices' bare words. */
async function utterances(): Promise<readonly string[]> {
	return (await tenQuestions(false)).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

test('ten questions are put, and each begins with its place', async () => {
	const heard = await utterances();
	const places = heard.filter((each) => /^(?:About you|Question \d+ of 72),/.test(each) || /^Question \d+ of 72/.test(each));
	expect(places).toHaveLength(10);
	expect(new Set(places).size).toBe(10);
});

test('no sentence is told twice', async () => {
	const sentences = (await utterances()).filter((each) => each.split(' ').length > 4);
	expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
	expect(sentences.length).toBeGreaterThan(20);
});

test('there is nothing to be read out but words, numbers and the marks of sentences', async () => {
	for (const line of await utterances()) {
		// What is to be typed is spelt as it is typed.
		const heard = line.replaceAll(/jump [a-z0-9_]+/g, '');
		expect(heard).not.toMatch(/[^\p{L}\p{N}\s.,:;?!()'"“”’/-]/u);
		expect(heard).not.toMatch(/([-=_*.])\1{2}/);
		expect(heard).toMatch(/[\p{L}\p{N}]/u);
	}
});

test('the transcript in the docs is of these questions', async () => {
	const transcript = readFileSync(join(root, 'docs/line-mode-transcript.md'), 'utf8');
	for (const words of ['Which landlord is this assessment for?\n', 'Question 21 of 72, section 5.\n', 'Saved: Complaints Policy 2025, section 2.1\n', 'Error: “two” is not one of the choices.']) expect(transcript).toContain(words);
});
