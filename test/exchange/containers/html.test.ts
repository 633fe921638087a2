import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readHtml} from '../../../src/exchange/containers/html.ts';
import type {Layout} from '../../../src/exchange/containers/layout.ts';
import {usualLimits} from '../../../src/exchange/containers/refusal.ts';
import {cellsOf, formHtml, formNames, numberedRows, readForm} from './official-form.ts';

const read = (html: string): Layout => readHtml(html, usualLimits).layout;
const lines = (html: string): string[] => read(html).map((block) => (block.kind === 'paragraph' ? `${block.heading === undefined ? '' : `h${block.heading} `}${block.text}` : JSON.stringify(block.rows.map(({cells}) => cells.map(({text}) => text)))));

test.each(formNames)('every cell of %s as a web page', (name) => {
	const form = readForm(name);
	expect(numberedRows(read(formHtml(form)))).toEqual(form.rows.map((row) => cellsOf(form.form, row)));
});

test.each<[string, string, string[]]>([
	['headings and paragraphs', '<h1>Form</h1><div>One</div>two<p>three<h2>Next</h2>', ['h1 Form', 'One', 'two', 'three', 'h2 Next']],
	['a heading around blocks', '<h3><div><span>1.2</span> Definition</div></h3>', ['h3 1.2 Definition']],
	['space as a browser shows it', '<p>\n  One\n\ttwo&nbsp;&nbsp; three </p>', ['One two three']],
	['line breaks', '<p>One<br>two<br/><br/>three</p>', ['One\ntwo\nthree']],
	['space that is kept', '<pre>One\ntwo</pre>', ['One\ntwo']],
	['entities', '<p>&pound;5 &amp; &#8220;up&#x201D; &eacute;</p>', ['£5 & “up” é']],
	['lists', '<ul><li>One<li><p>two</p></ul><ol start=3><li>three<li value=7>seven</ol>', ['- One', '- two', '3. three', '7. seven']],
	['an accordion', '<details><summary>Section 1</summary><p>Text</p></details>', ['h6 Section 1', 'Text']],
	['terms', '<dl><dt>1.2</dt><dd>Yes</dd></dl>', ['h6 1.2', 'Yes']],
	['what is no text', '<head><title>x</title></head><script>a<b</script><style>p{}</style><nav>Menu</nav><p>Text<noscript>no</noscript></p>', ['Text']],
	['a link and its address', '<p><a href="https://example.org/policy">Policy</a> here</p>', ['Policy (https://example.org/policy) here']],
	['a link that is its address', '<p><a href="https://www.example.org/policy/">example.org/policy</a>, <a href="mailto:a@b.org">a@b.org</a></p>', ['example.org/policy, a@b.org']],
	['a link within the page, and one in a heading', '<a href="#top">Top</a><h2><a href="https://example.org">Form</a></h2>', ['Top', 'h2 Form']],
	['boxes and fields as filled in', '<p><input type=checkbox checked>Yes <input type="checkbox">No <input value="Ann"> <textarea>One\ntwo</textarea><input type=hidden value=x></p>', ['☒ Yes ☐ No Ann One\ntwo']],
	['a choice', '<p>Comply: <select><option>Please choose<option selected>No</select></p><select><option>None</select>', ['Comply: No']],
	['a tick that is a picture', '<table><tr><td>1.2<td><img src=t.png alt="Yes"></table>', ['[["1.2","Yes"]]']],
	['a caption', '<table><caption>Section 1</caption><tr><td>a<td>b</table>', ['Section 1', '[["a","b"]]']],
	['a table placed in a table', '<table><tr><td>Menu<td><h2>Form</h2><table><tr><td>1.2<td>Yes<tr><td>1.3<td>No</table></table>', ['Menu', 'h2 Form', '[["1.2","Yes"],["1.3","No"]]']],
	['a small table in a cell', '<table><tr><td>1.2<td>x<td>Yes<tr><td>1.3<td>Q1:<table><tr><td>April<td>98%</table>after<td>No</table>', ['[["1.2","x","Yes"],["1.3","Q1:\\nApril 98%\\nafter","No"]]']],
	['cells without rows, rows without a table', '<table><td>a<td>b</table><tr><td>c', ['[["a","b"]]', 'c']],
	['escape codes', '<p>Red \u001B[31mtext\u001B[0m&#27;[2J</p>', ['Red text']],
	['marks that nobody sees', '<p>com\u00ADplaint\u200B</p>', ['complaint']],
])('%s', (_, html, expected) => {
	expect(lines(html)).toEqual(expected);
});

test('merged cells keep their spans, and reach no further than the table', () => {
	const [table] = read('<table><tr><td colspan=2>a<td rowspan=9>b<tr><td>c<td>d</table>');
	expect(table).toEqual({
		kind: 'table',
		rows: [
			{cells: [{text: 'a', columns: 2, rows: 1}, {text: 'b', columns: 1, rows: 2}]},
			{cells: [{text: 'c', columns: 1, rows: 1}, {text: 'd', columns: 1, rows: 1}]},
		],
	});
});

const tags = ['p', 'div', 'b', 'span', 'ul', 'li', 'ol', 'table', 'tr', 'td', 'th', 'tbody', 'h2', 'dl', 'dt', 'dd', 'details', 'summary', 'caption', 'pre', 'section', 'a', 'br'];
const soup = fc.array(fc.oneof(
	fc.constantFrom(...tags).map((tag) => `<${tag}>`),
	fc.constantFrom(...tags).map((tag) => `</${tag}>`),
	fc.constant('WORD'),
), {maxLength: 60});

test('whatever order tags come in, every word is kept once', () => {
	fc.assert(fc.property(soup, (pieces) => {
		let count = 0;
		const html = pieces.map((piece) => (piece === 'WORD' ? ` w${count++}x ` : piece)).join('');
		const found = JSON.stringify(read(html)).match(/w\d+x/g) ?? [];
		expect(found.toSorted()).toEqual(Array.from({length: count}, (_, index) => `w${index}x`).toSorted());
	}), {numRuns: 500});
});
