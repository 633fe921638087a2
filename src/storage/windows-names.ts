/** What Windows lets a file be called. Node goes past its rules, and makes files there that neither Explorer nor Word can open or delete. */
import path from 'node:path';

/** A device of old; the blanks before an ending do not count. */
export function isDevice(name: string): boolean {
	return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\..*)?$/i.test(name);
}

/** Windows drops a dot or blank at the end; the rest cannot stand in its names. */
export function hasStrangeSign(name: string): boolean {
	return /[<>:"|?*\p{Cc}]/u.test(name) || /[. ]$/.test(name);
}

/** The first part of a path that Windows lets nothing be called; never one on other systems. */
export function partRefused(file: string, platform: NodeJS.Platform = process.platform): string | undefined {
	if (platform !== 'win32') return undefined;
	const whole = path.win32.resolve(file);
	// `\\.\nul` and `\\?\C:\…` ask for just that.
	if (/^\\\\[.?]\\/.test(whole)) return undefined;
	const parts = whole.slice(path.win32.parse(whole).root.length).split('\\');
	return parts.find((part) => isDevice(part) || hasStrangeSign(part));
}
