/** CRC-32 by hand: Node's own comes with its compression library, which takes longer to load than a whole journal takes to check. */
const table = Int32Array.from({length: 256}, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xEDB88320 : rest >>> 1;
	return rest;
});

/** Eight digits that differ wherever one bit, or any run of up to 32, was changed. */
export function checksum(text: string): string {
	let rest = -1;
	for (const byte of Buffer.from(text, 'utf8')) rest = table[(rest ^ byte) & 255]! ^ (rest >>> 8);
	return ((rest ^ -1) >>> 0).toString(16).padStart(8, '0');
}

const summed = /^(.*),"sum":"([0-9a-f]{8})"\}$/su;

/** The text of an object with the checksum last, over all that stands before it. */
export function withSum(json: string): string {
	return `${json.slice(0, -1)},"sum":"${checksum(json)}"}`;
}

/** The text without its checksum: `wrong` where the two do not fit, `none` where there is none. */
export function withoutSum(text: string): {readonly json: string} | 'wrong' | 'none' {
	const [, before, sum] = summed.exec(text) ?? [];
	if (sum === undefined) return 'none';
	const json = `${before!}}`;
	return checksum(json) === sum ? {json} : 'wrong';
}
