/** The document as a web page: one file that asks nothing of any network, or a fragment to paste into a page of one's own. */
import {harmless} from '../../core/text/plain-text.ts';
import type {AssessmentDocument} from '../../document/model.ts';
import {datesWords, documentWords} from '../../wording/en/document.ts';
import {capital} from '../../wording/en/phrasing.ts';
import {webWords} from '../../wording/en/web.ts';
import {element, htmlOf, type Html} from './element.ts';
import {writeForm} from './form.ts';
import {writeActions, writeGaps, writePromises, writeRegister, writeResponse, writeStanding} from './lists.ts';
import {lookOf, type Look} from './look.ts';
import {style} from './style.ts';

export function writeWeb(document: AssessmentDocument, {isFragment}: {readonly isFragment: boolean}): string {
	const look = lookOf(isFragment);
	const content = writeContent(look, document);
	const marks = {'data-comply': JSON.stringify(document.front)};
	return harmless(isFragment ? `${htmlOf(element('div', marks, content))}\n` : writePage(document, element('main', {id: 'main', ...marks}, content)));
}

function writePage({title, landlord, period}: AssessmentDocument, main: Html): string {
	const named = [title, landlord, period].filter((each) => each !== '').join(', ');
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${htmlOf(element('title', {}, named))}
<style>${style}</style>
</head>
<body>
${htmlOf([element('a', {class: 'skip', href: '#main'}, webWords.skip), main])}
</body>
</html>
`;
}

function writeContent(look: Look, document: AssessmentDocument): readonly Html[] {
	return [
		...writeNotice(look, document),
		look.heading(1, document.title),
		...writeAbout(document),
		// A site has its own way about.
		...(look.isFragment ? [] : [writeContents(document)]),
		...writeStanding(look, document),
		...writeResponse(look, document),
		...writeForm(look, document),
		...(document.isClean ? [] : writeGaps(look, document)),
		...writeActions(look, document),
		...writePromises(look, document),
		...writeRegister(look, document),
	];
}

function writeNotice({styled}: Look, {draftNotice, gapCounts}: AssessmentDocument): readonly Html[] {
	if (draftNotice === undefined) return [];
	const counts = gapCounts === '' ? '' : ` ${documentWords.gapCounts}: ${gapCounts}.`;
	return [element('p', styled({class: 'notice'}), element('b', {}, `${documentWords.draft}.`), ` ${draftNotice}${counts}`)];
}

function writeAbout(document: AssessmentDocument): readonly Html[] {
	const {landlord, period, about, bodiesCovered, completedBy} = document;
	const lines = [
		[period, ...about].filter((each) => each !== '').join(' · '),
		bodiesCovered === '' ? '' : `${documentWords.covers}: ${bodiesCovered}`,
		completedBy === '' ? '' : `${documentWords.completedBy}: ${completedBy}`,
		capital(datesWords(document)),
	];
	return [...(landlord === '' ? [] : [element('p', {}, element('b', {}, landlord))]), ...lines.filter((line) => line !== '').map((line) => element('p', {}, line))];
}

function writeContents({isClean, responseOn, promises}: AssessmentDocument): Html {
	const {contents} = webWords;
	const parts: ReadonlyArray<readonly [string, string]> = [
		['standing', documentWords.standing],
		...(responseOn === undefined ? [] : [['response', documentWords.response.title] as const]),
		['form', documentWords.form],
		...(isClean ? [] : [['gaps', documentWords.gaps] as const]),
		['actions', documentWords.actionPlan],
		...(promises.length === 0 ? [] : [['promises', webWords.promises] as const]),
		['evidence', documentWords.evidence],
	];
	return element('nav', {'aria-label': contents, class: 'contents'}, element('ul', {}, parts.map(([id, text]) => element('li', {}, element('a', {href: `#${id}`}, text)))));
}
