/** The document as it reads aloud: headings without their rules, marks as words. */
export function spoken(readable: string): string {
	return readable
		.replaceAll(/^(.+)\n([=-]+)$/gm, (whole, heading: string, rule: string) => (rule.length === Math.min(60, heading.length) ? heading : whole))
		.replaceAll('⚑', 'Gap');
}
