import {expect, test} from 'vitest';
import {unmistakableText} from '../../src/exchange/containers/decode-text.ts';
import {isOwn, ownMarkdown} from '../../src/exchange/own-file.ts';

const written = '---\ndraft_id: abc\nlandlord: Tŷ Dŵr\n---\n\n# Form\n';

test('a document of ours that was saved as “Unicode” is known, in both orders', () => {
	const wide = Buffer.from(`\uFEFF${written}`, 'utf16le');
	for (const bytes of [wide, Buffer.from(wide).swap16()]) {
		const read = unmistakableText(bytes);
		expect(read).toEqual({text: written, isBroken: false});
		expect(isOwn(ownMarkdown(read!.text))).toBe(true);
	}

	expect(unmistakableText(Buffer.from(written))).toEqual({text: written, isBroken: false});
	expect(unmistakableText(wide.subarray(0, 21)).isBroken).toBe(true);
});
