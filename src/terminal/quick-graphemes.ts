/**
 * Stands in, in the built program, for the segmenters Ink's parts make when they are loaded (see esbuild.config.mjs). Node's own, and the
 * regular expressions for emoji behind it, take 50 ms and 13 MiB to start: they are started only for a text that needs them.
 */

/** Printable characters of one column that never join. */
export const simpleText = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F\u276F]*$/;
/** With the controls that escape codes are made of; a CR joins a LF, and is left out. */
const neverJoining = /^[\u0000-\u000C\u000E-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F\u276F]*$/;

type Segments = Iterable<Intl.SegmentData> & Pick<Intl.Segments, 'containing'>;

let segmenter: Intl.Segmenter | undefined;

export const quickSegmenter = {
	segment(text: string): Segments {
		if (!neverJoining.test(text)) {
			segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
			return segmenter.segment(text);
		}

		const segments = text.split('').map((segment, index) => ({segment, index, input: text}));
		return Object.assign(segments, {containing: (index = 0) => segments[index] as Intl.SegmentData});
	},
};
