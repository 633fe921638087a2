/** Whether a line begins a row: by its number, or by the first words of a requirement. */
import type {Line} from '../shape/line.ts';
import type {CodeProvision} from '../words/code-words.ts';
import {splitAnswer} from '../words/comply-answer.ts';
import {beginsWith, findProvision, findRequirement, isUnmistakable, type Found} from '../words/find-provision.ts';
import {furnitureOf} from '../words/furniture.ts';
import {lettersOf} from '../words/letters.ts';
import {readNumber, type PrintedNumber} from '../words/provision-number.ts';
import {beginRow, type Begun} from './begin-row.ts';
import {startRow, type Gathering} from './gathering.ts';
import {isComplete, nothing} from './open-row.ts';

/** Letters by which other words must agree better before a printed number is set aside. */
const clearly = 24;

export function startRowAt(gathering: Gathering, lines: readonly Line[], index: number): Begun | undefined {
	const {text, isHeading} = lines[index]!;
	const number = readNumber(text);
	if (!number) return startUnnumbered(gathering, text);
	return number.rest === '' ? startByNumber(gathering, number, lines, index) : startNumbered(gathering, number, isHeading);
}

/** A number alone: a row if its requirement or an answer follows, or if the form has it next. */
function startByNumber(gathering: Gathering, {id}: PrintedNumber, lines: readonly Line[], index: number): Begun | undefined {
	const {words} = gathering;
	const own = words.byId.get(id);
	const after = lastProvision(gathering);
	const next = lines.slice(index + 1, index + 4).filter(({text}) => !furnitureOf(words, text));
	const ahead = lettersOf(next.map(({text}) => text).join(' '));
	const found = bestOf(gathering, own, ahead);
	const isRow = found !== undefined || lines[index]!.isHeading || splitAnswer(next[0]?.text ?? '') !== undefined || isNext(own, after);
	const provision = found?.provision ?? own;
	return provision && isRow ? {row: startRow(gathering, provision, id), rest: nothing} : undefined;
}

function startNumbered(gathering: Gathering, {id, rest}: PrintedNumber, isHeading: boolean): Begun | undefined {
	const own = gathering.words.byId.get(id);
	const found = bestOf(gathering, own, lettersOf(rest));
	const hasAnswer = splitAnswer(rest) !== undefined;
	if (found && !(hasAnswer && found.at > 0)) return beginRow(gathering, found, rest, id);
	const after = lastProvision(gathering);
	if (!own || !(isHeading || hasAnswer || own.order === (after ? after.order + 1 : 0))) return undefined;
	return {row: startRow(gathering, own, id), rest: {tail: rest, inside: []}};
}

/** The provision whose number is printed, unless the words are clearly another's. */
function bestOf({words, rows, current}: Gathering, own: CodeProvision | undefined, letters: string): Found | undefined {
	const found = own && beginsWith(own, letters) ? findRequirement(own, words, letters) : findProvision(words, letters, {id: own?.id, after: (current ?? rows.at(-1))?.provision});
	if (!own || found?.provision === own) return found;
	const ofOwn = findRequirement(own, words, letters);
	return ofOwn && (!found || ofOwn.followed.matched + clearly >= found.followed.matched) ? ofOwn : found;
}

function startUnnumbered(gathering: Gathering, text: string): Begun | undefined {
	const {current, words} = gathering;
	const letters = lettersOf(text);
	if (current && !isComplete(current) && letters.length >= 8 && current.provision.letters.startsWith(letters.slice(0, 24), current.cursor)) return undefined;
	const found = findProvision(words, letters, {after: lastProvision(gathering)});
	const isOther = found !== undefined && found.provision !== current?.provision && isUnmistakable(found, letters);
	return isOther ? beginRow(gathering, found, text, undefined) : undefined;
}

function lastProvision({current, rows}: Gathering): CodeProvision | undefined {
	return (current ?? rows.at(-1))?.provision;
}

function isNext(provision: CodeProvision | undefined, after: CodeProvision | undefined): boolean {
	return provision !== undefined && after !== undefined && provision.order > after.order && provision.order <= after.order + 2;
}
