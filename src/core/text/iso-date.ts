/** The ISO date of a moment, in the calendar of the person's own clock. */
export function isoDate(moment: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
