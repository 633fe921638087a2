/** The Code's dated versions: `2024` is statutory and in force; `2022` is superseded, still needed for old forms. */
export const editions = ['2024', '2022'] as const;
export type Edition = (typeof editions)[number];

export function isEdition(text: string): text is Edition {
	return (editions as readonly string[]).includes(text);
}
