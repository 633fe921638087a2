/** A sector's worth of assessments: as many markdown files as asked for, each mixed row by row from the landlords whose rows are known, as they wrote them or in words never seen in that order. */
import fs from 'node:fs';
import path from 'node:path';
import type {Bank} from '../../src/core/bank/bank.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import {landlordNames, readLandlord, type PrintedRow} from '../helpers/landlords.ts';

const printed = {yes: 'Yes', no: 'No', partial: 'Partially', 'not-applicable': 'N/A', blank: ''} as const;

/** The files' paths, in order; the same every time. `isNew`: no cell of any file stands in another, the words of each being shuffled. */
export function writeAssessments(folder: string, count: number, banks: readonly Bank[], {isNew = false} = {}): readonly string[] {
	fs.mkdirSync(folder, {recursive: true});
	const landlords = landlordNames.map(readLandlord);
	return Array.from({length: count}, (_, index) => {
		const bank = banks[index % banks.length]!;
		const sources = landlords.filter(({edition}) => edition === bank.edition);
		const texts = isNew ? shufflingFrom(index) : (text: string) => text;
		const file = path.join(folder, `landlord-${String(index).padStart(4, '0')}.md`);
		fs.writeFileSync(file, assessment(bank, `Landlord ${index}`, (id, place) => sources[(index + place * 7) % sources.length]!.rows.find(({provision}) => provision === id), texts));
		return file;
	});
}

function assessment(bank: Bank, landlord: string, rowOf: (id: string, place: number) => PrintedRow | undefined, texts: (text: string) => string): string {
	const rows = provisions(bank).map(({id, requirement}, place) => {
		const row = rowOf(id, place);
		const texts = bank.edition === '2022' ? [[row?.evidence, row?.commentary].filter(Boolean).join('\n')] : [row?.evidence ?? '', row?.commentary ?? ''];
		return [id, requirement, printed[row?.comply ?? 'blank'], ...texts];
	});
	const table = [[...bank.columns], bank.columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map((text, column) => cell(column > 2 ? texts(text) : text)).join(' | ')} |`);
	return `# ${landlord}: self-assessment\n\n${bank.preamble}\n\n${table.join('\n')}\n`;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, '<br>');
}

/** Words in another order within their line, so that nothing that is remembered of one text helps with the next. */
function shufflingFrom(seed: number): (text: string) => string {
	let state = seed + 1;
	const next = (below: number) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};

	return (text) =>
		text
			.split('\n')
			.map((line) => {
				const words = line.split(' ');
				for (let last = words.length - 1; last > 0; last--) {
					const other = next(last + 1);
					[words[last], words[other]] = [words[other]!, words[last]!];
				}

				return words.join(' ');
			})
			.join('\n');
}
