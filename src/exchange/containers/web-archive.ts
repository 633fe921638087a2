/** A single-file web page (MHT, and mail saved as a file): the page itself, decoded. */
import {decodeAs, decodeText} from './decode-text.ts';

interface Entity {
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

const headerLine = /^([A-Za-z][\w-]{0,60}):[ \t]*(.*)$/;
const deepest = 5;

/** Whether a text begins as mail does: lines of headers, one of which says what follows. */
export function isWebArchive(letters: string): boolean {
	const [head = ''] = letters.trimStart().split(/\r?\n\r?\n/, 1);
	return headerLine.test(head.split(/\r?\n/, 1)[0]!) && /^(?:mime-version|content-type|content-transfer-encoding):/im.test(head) && /^content-type:\s*(?:multipart\/|text\/html|message\/)/im.test(head);
}

/** Undefined where there is no page in it. */
export function pageInArchive(bytes: Uint8Array): string | undefined {
	// One character a byte: what encoding a part is in stands in its own head.
	const page = findPage(entityOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart()), deepest);
	return page && contentOf(page);
}

function entityOf(source: string): Entity {
	const found = /\r?\n\r?\n/.exec(source);
	const head = found ? source.slice(0, found.index) : source;
	const headers = new Map<string, string>();
	for (const line of head.slice(0, 100_000).replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const [, name, value] = headerLine.exec(line) ?? [];
		if (name !== undefined) headers.set(name.toLowerCase(), value!.trim());
	}

	return {headers, body: found ? source.slice(found.index + found[0].length) : ''};
}

const typeOf = ({headers}: Entity): string => (headers.get('content-type') ?? 'text/plain').toLowerCase();

function findPage(entity: Entity, depth: number): Entity | undefined {
	const type = typeOf(entity);
	if (type.startsWith('text/html') || type.startsWith('application/xhtml')) return entity;
	if (depth === 0 || !type.startsWith('multipart/')) return undefined;
	const boundary = parameter(entity, 'boundary');
	if (boundary === undefined) return undefined;
	const parts = partsOf(entity.body, boundary).map(entityOf);
	const start = parameter(entity, 'start');
	const ordered = start === undefined ? parts : [...parts.filter(({headers}) => headers.get('content-id') === start), ...parts];
	for (const part of ordered) {
		const page = findPage(part, depth - 1);
		if (page) return page;
	}

	return undefined;
}

function parameter({headers}: Entity, name: string): string | undefined {
	const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^;\s]+))`, 'i').exec(headers.get('content-type') ?? '');
	return found?.[1] ?? found?.[2];
}

function partsOf(body: string, boundary: string): readonly string[] {
	const pieces = `\n${body}`.split(`\n--${boundary}`);
	const parts: string[] = [];
	for (const piece of pieces.slice(1)) {
		if (piece.startsWith('--')) break;
		parts.push(piece.replace(/^[ \t]*\r?\n/, ''));
	}

	return parts;
}

function contentOf(entity: Entity): string {
	const bytes = bytesOf(entity);
	const charset = parameter(entity, 'charset');
	return charset === undefined ? decodeText(bytes) : decodeAs(charset, bytes);
}

function bytesOf({headers, body}: Entity): Uint8Array {
	const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
	if (encoding.startsWith('base64')) return Buffer.from(body.replaceAll(/[^A-Za-z0-9+/=]+/g, ''), 'base64');
	if (!encoding.startsWith('quoted-printable')) return Buffer.from(body, 'latin1');
	const text = body.replaceAll(/=[ \t]*\r?\n/g, '').replaceAll(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(text, 'latin1');
}
