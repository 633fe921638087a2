/** The terminal's few colours, in a dark window and in a light one: words on their ground at 4.5 to 1 and more. */

interface Palette {
	readonly window: string;
	readonly edge: string;
	readonly ink: string;
	readonly strong: string;
	readonly dim: string;
	readonly red: string;
	readonly green: string;
	readonly yellow: string;
	readonly cyan: string;
}

const dark: Palette = {window: '#131a24', edge: '#3b4656', ink: '#d8dee9', strong: '#ffffff', dim: '#95a1b2', red: '#ff9086', green: '#7fd98a', yellow: '#f0c75e', cyan: '#63cfe3'};
const light: Palette = {window: '#fdfcf9', edge: '#c9c7c0', ink: '#27303b', strong: '#0b1016', dim: '#5c6773', red: '#b3261e', green: '#1c6b2e', yellow: '#7a5200', cyan: '#00667a'};

export const looksCss = `.strong{font-weight:700}
${rules(light)}
@media (prefers-color-scheme:dark){
${rules(dark)}
}`;

function rules({window, edge, ink, strong, dim, red, green, yellow, cyan}: Palette): string {
	return `.window{fill:${window}}.frame,.rule{stroke:${edge}}.dot{fill:${edge}}text{fill:${ink}}.strong,.caption{fill:${strong}}.dim{fill:${dim}}.red{fill:${red}}.green{fill:${green}}.yellow{fill:${yellow}}.cyan,.mark{fill:${cyan}}`;
}
