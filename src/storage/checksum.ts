/** CRC-32 by hand: Node's own comes with its compression library, which takes longer to load than a whole journal takes to check. */
const table = Int32Array.from({length: 256}, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xEDB88320 : rest >>> 1;
	return rest;
});

/** Eight digits that differ wherever one bit, or any run of up to 32, was changed. */
export function checksum(text: string): string {
	return asDigits(over(Buffer.from(text, 'utf8'), -1));
}

function over(bytes: Uint8Array, begun: number): number {
	let rest = begun;
	for (let index = 0; index < bytes.length; index++) rest = table[(rest ^ bytes[index]!) & 255]! ^ (rest >>> 8);
	return rest;
}

function asDigits(rest: number): string {
	return ((rest ^ -1) >>> 0).toString(16).padStart(8, '0');
}

/** The text of an object with the checksum last, over all that stands before it. */
export function withSum(json: string): string {
	return `${json.slice(0, -1)},"sum":"${checksum(json)}"}`;
}

const sumAtEnd = /,"sum":"([0-9a-f]{8})"\}$/;
const closing = Buffer.from('}');
const sumLength = ',"sum":"01234567"}'.length;

/** The text without its checksum: `wrong` where the two do not fit, `none` where there is none. `bytes` are the text's, where they are at hand: making them takes longer than the sum. */
export function withoutSum(text: string, bytes: Uint8Array = Buffer.from(text, 'utf8')): {readonly json: string} | 'wrong' | 'none' {
	const [, sum] = sumAtEnd.exec(text.slice(-sumLength)) ?? [];
	if (sum === undefined) return 'none';
	const isRight = asDigits(over(closing, over(bytes.subarray(0, bytes.length - sumLength), -1))) === sum;
	return isRight ? {json: `${text.slice(0, -sumLength)}}`} : 'wrong';
}
