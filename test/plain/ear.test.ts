import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {realBank, root} from '../helpers/bank.ts';
import {tenQuestions} from './ten-questions.ts';

/** What text-to-speech is handed: one utterance a line, without the choices' bare words. */
async function utterances(): Promise<readonly string[]> {
	return (await tenQuestions(false)).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

test('ten questions are put, and each begins with its place', async () => {
	const heard = await utterances();
	const place = new RegExp(`^(?:About you,|Question \\d+ of ${provisions(realBank('2024')).length}\\b)`);
	const places = heard.filter((each) => place.test(each));
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

test('the transcript in the docs is what the program says now', async () => {
	const transcript = readFileSync(join(root, 'docs/line-mode-transcript.md'), 'utf8');
	const isNow = transcript.includes((await tenQuestions(true)).trim());
	expect(isNow, 'docs/line-mode-transcript.md is not what the program says now. Run: npx node docs/make-line-mode-transcript.ts').toBe(true);
	for (const words of ['Which landlord is this assessment for?\n', 'Saved: Complaints Policy 2025, section 2.1\n', 'Error: “two” is not one of the choices.']) expect(transcript).toContain(words);
});
