/** The page in a real browser, as wide as a desk, a telephone and a small telephone: what a checker of WCAG 2.2 AA finds, and whether it fits. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {writeWeb} from '../../../src/publish/web/write.ts';
import {chromium, openBrowser} from '../../helpers/browser.ts';
import {documents} from './documents.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 390, 320];

interface Found {
	readonly violations: ReadonlyArray<{readonly id: string; readonly nodes: ReadonlyArray<{readonly html: string}>}>;
}

/** A page of one's own, into which a fragment is pasted. */
const host = (fragment: string) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Complaints</title></head><body><main><h1>Complaints</h1>${fragment}</main></body></html>`;

describe.skipIf(chromium === undefined)('in Chromium (skipped where none is installed)', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	}, 30_000);
	afterAll(() => browser.close());

	const look = async (html: string, width: number) => {
		const page = await browser.newPage();
		try {
			await page.setViewport({width, height: 900});
			const asked: string[] = [];
			page.on('request', (request) => void asked.push(request.url()));
			await page.setContent(html, {waitUntil: 'load'});
			const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
			await page.evaluate(axe);
			const {violations} = (await page.evaluate(`axe.run({runOnly: ${JSON.stringify(rules)}})`)) as Found;
			return {asked: asked.filter((url) => !url.startsWith('about:')), over, violations: violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(' | ')}`)};
		} finally {
			await page.close();
		}
	};

	describe.each(Object.entries(documents))('%s', (_, documentOf) => {
		test.each(widths)('the page, %i wide', async (width) => {
			expect(await look(writeWeb(documentOf(false), {isFragment: false}), width)).toEqual({asked: [], over: expect.toSatisfy((over: number) => over <= 0), violations: []});
		}, 30_000);

		test('as it is published, on a telephone', async () => {
			expect((await look(writeWeb(documentOf(true), {isFragment: false}), 390)).violations).toEqual([]);
		}, 30_000);

		test('the fragment, in a page of one’s own', async () => {
			expect((await look(host(writeWeb(documentOf(true), {isFragment: true})), 1280)).violations).toEqual([]);
		}, 30_000);
	});
});
