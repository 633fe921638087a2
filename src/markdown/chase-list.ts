/** What is waiting, by the person to ask; then what nobody is named for. */
import {isOpen, type OpenResponse} from '../core/draft/answers.ts';
import type {Bank, Question} from '../core/bank/bank.ts';
import {askOf, pathOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {documentWords, openReasonWords} from '../wording/en/document.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark} from './table.ts';

interface Waiting {
	readonly question: Question;
	readonly response: OpenResponse;
}

export function writeChaseList(bank: Bank, draft: Draft): string {
	const {asked, scope} = pathOf(bank, draft);
	const people = new Map<string, Waiting[]>();
	for (const question of asked) {
		const response = draft.answers.get(question.id)?.response;
		if (response === undefined || !isOpen(response)) continue;
		const who = response.who ?? '';
		people.set(who, [...(people.get(who) ?? []), {question, response}]);
	}

	const item = ({question, response}: Waiting) => {
		const note = response.who ? '' : ` (${openReasonWords[response.open]})`;
		const at = question.home === undefined ? '' : `**${question.home}** `;
		return `- ${at}${writeInline(askOf(question, scope))}${note} ${writeMark('waiting', question.id)}`;
	};

	const named = [...people].filter(([who]) => who !== '').flatMap(([who, waiting]) => [`**${writeInline(who)}**`, waiting.map(item).join('\n')]);
	const others = people.get('');
	const unnamed = others ? [`**${documentWords.nobodyNamed}**`, others.map(item).join('\n')] : [];
	const list = people.size === 0 ? [documentWords.nothingToChase] : [...named, ...unnamed];
	return writeBlocks([writeMark('section', 'chase'), `## ${documentWords.chaseList}`, ...list]);
}
