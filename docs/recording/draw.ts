/**
 * A film as one SVG that moves by style alone, so that it does so where a page shows it as a picture: no scripts, no fonts or files from elsewhere.
 * What is there when is one animation for each span of time, and one for the cursor. Where nothing may move, or no style is understood, it is the film's still.
 */
import {looksCss} from './colours.ts';
import type {Film, Frame} from './film.ts';
import {size} from './program.ts';
import type {Stretch} from './screen.ts';
import {captionSpans, rowSpans, type Span} from './spans.ts';

export interface Words {
	readonly title: string;
	readonly description: string;
}

interface Drawn extends Span {
	readonly drawn: string;
}

const cell = {width: 10, height: 21};
const baseline = 16;
const margin = 26;
const bar = 36;
const screen = {left: margin, top: bar + 14, width: size.columns * cell.width, height: size.rows * cell.height};
const captionTop = screen.top + screen.height + 8;
const width = screen.width + 2 * margin;
const height = captionTop + 50;

export function draw(film: Film, {title, description}: Words): string {
	const rows = rowSpans(film.frames).map(({from, to, row, stretches}) => ({from, to, drawn: stretches.map((each) => drawStretch(each, row)).join('')}));
	const captions = captionSpans(film.frames).map(({from, to, caption}) => ({from, to, drawn: `<text class="caption" x="${width / 2}" y="${captionTop + 32}">${escape(caption)}</text>`}));
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(description)}</desc>
<style>
text{font:16.5px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.caption{font:600 19px system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;text-anchor:middle}
${looksCss}
.f{visibility:hidden}.s{visibility:visible}
.f,.cursor{animation:${film.milliseconds()}ms step-end infinite}
@media (prefers-reduced-motion:reduce){.f,.cursor{animation:none}}
${keyframes(film, [...rows, ...captions])}
</style>
<rect class="window frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
<path class="rule" d="M0 ${bar}h${width}M0 ${captionTop}h${width}"/>
${[24, 44, 64].map((x) => `<circle class="dot" cx="${x}" cy="${bar / 2}" r="6"/>`).join('')}
<svg x="${screen.left}" y="${screen.top}" width="${screen.width}" height="${screen.height}">
${drawGroups(film, rows)}
${drawCursor(film)}
</svg>
${drawGroups(film, captions)}
</svg>
`;
}

/** As wide as its columns, whatever the font. */
function drawStretch({column, text, look}: Stretch, row: number): string {
	const looks = look === 'plain' ? '' : ` class="${look}"`;
	return `<text${looks} x="${column * cell.width}" y="${row * cell.height + baseline}" textLength="${Array.from(text).length * cell.width}">${escape(text)}</text>`;
}

/** What comes and goes at the same moments is one group. */
function drawGroups({frames}: Film, all: readonly Drawn[]): string {
	const still = stillOf(frames);
	return [...Map.groupBy(all, nameOf)].map(([name, group]) => {
		const isStill = group[0]!.from <= still && still < group[0]!.to;
		return `<g class="f${isStill ? ' s' : ''}" style="animation-name:${name}">${group.map(({drawn}) => drawn).join('')}</g>`;
	}).join('\n');
}

/** The cursor, and the cover over what is still to be typed after it. */
function drawCursor({frames}: Film): string {
	const place = placeOf(frames[stillOf(frames)]!).replaceAll('px', '');
	return `<g class="cursor" style="animation-name:cursor" transform="translate(${place})"><path class="window" d="M0 0h${screen.width}v${cell.height}H0z"/><path class="mark" d="M0 2h${cell.width}v${cell.height - 3}H0z"/></g>`;
}

function keyframes(film: Film, all: readonly Drawn[]): string {
	const {frames} = film;
	const whole = film.milliseconds();
	const moment = (frame: number) => `${Number(((100 * (frames[frame]?.from ?? whole)) / whole).toFixed(3))}%`;
	const spans = [...Map.groupBy(all, nameOf)].map(([name, [span]]) => {
		const {from, to} = span!;
		return `@keyframes ${name}{${from === 0 ? '' : '0%{visibility:hidden}'}${moment(from)}{visibility:visible}${to === frames.length ? '' : `${moment(to)}{visibility:hidden}`}}`;
	});
	const stops = frames.flatMap((frame, at) => (at > 0 && placeOf(frames[at - 1]!) === placeOf(frame) ? [] : [`${moment(at)}{transform:translate(${placeOf(frame)})}`]));
	return [...spans, `@keyframes cursor{${stops.join('')}}`].join('\n');
}

function nameOf({from, to}: Span): string {
	return `f${from}-${to}`;
}

function stillOf(frames: readonly Frame[]): number {
	return frames.findIndex(({isStill}) => isStill);
}

function placeOf({cursor: {column, row}}: Frame): string {
	return `${column * cell.width}px,${row * cell.height}px`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
