import {mean, type FileScore, type RowScore} from './scoring.ts';

export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const short = (text: string, length: number) => {
	const line = text.replaceAll('\n', '⏎');
	return line.length > length ? `${line.slice(0, length)}…` : line;
};

/** Two texts from shortly before the place where they part. */
function partingOf(one: string, other: string, length: number): readonly [string, string] {
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	const parted = at === -1 ? one.length : at;
	const from = parted > length / 2 ? parted - Math.floor(length / 3) : 0;
	const cut = (text: string) => `${from > 0 ? '…' : ''}${short(text.slice(from), length)}`;
	return [cut(one), cut(other)];
}

/** One row that went wrong, expected above what was read. */
export function describeRow({expected, read, differences}: RowScore, length = 110): string {
	const lines = differences.map((difference) => {
		if (difference === 'missing') return '    not found';
		if (difference === 'answer') return `    answer: ${expected.comply} expected, ${read!.comply} read ("${short(read!.complyAsPrinted, 60)}")`;
		const [wanted, found] = partingOf(expected[difference], read![difference], length);
		return `    ${difference}\n      expected "${wanted}"\n      read     "${found}"`;
	});
	return [`  ${expected.provision}`, ...lines].join('\n');
}

/** The file's figures and the row that shows best what goes wrong: of the commonest kind, the first. */
export function describeFile(score: FileScore): string {
	const wrong = score.rows.filter((row) => row.differences.length > 0);
	const figures = [
		`${percent(score.share).padStart(8)}  ${score.name}`,
		score.refused !== undefined && `refused: ${short(score.refused, 110)}`,
		score.refused === undefined && !score.isEditionRight && `edition read as ${score.edition}`,
		score.extra.length > 0 && `${score.extra.length} rows made up (${score.extra.slice(0, 4).map((row) => row.provision).join(', ')})`,
	];
	const kinds = Map.groupBy(wrong, (row) => row.differences.join(' + '));
	const [kind, rows] = [...kinds].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
	const typical = rows === undefined || score.refused !== undefined ? [] : [`  ${wrong.length} rows wrong, ${rows.length} of them: ${kind}. One:`, describeRow(rows[0]!)];
	return [figures.filter(Boolean).join(' · '), ...typical].join('\n');
}

/** A layout's figures over the row sets, and its worst file. */
export function describeLayout(name: string, scores: readonly FileScore[]): string {
	const worst = scores.toSorted((one, other) => one.share - other.share)[0]!;
	const shares = scores.map((score) => `${score.name.split('/')[1]} ${(score.share * 100).toFixed(0)}`).join(' · ');
	const head = `${percent(mean(scores)).padStart(8)}  ${name} (${shares})`;
	return worst.share === 1 ? head : `${head}\n${describeFile(worst)}`;
}
