/** The import rules of the house style: a folder imports only what its line allows. `npm test` checks every one. */
const folder = (name) => `^src/${name}/`;

/** `from` may import only itself, `own` folders of ours and `packages`; Node's own modules where `node` is true. */
function may(from, own, packages, {node = false, exceptFor = []} = {}) {
	const allowed = [folder(from), ...own, ...packages.map((name) => `^node_modules/(@types/)?${name}(/|$)`)];
	return {
		name: `${from}-imports`,
		comment: `src/${from} may import ${[from, ...own, ...packages].join(', ')}${node ? ' and node:' : ''}.`,
		severity: 'error',
		from: {path: folder(from), pathNot: exceptFor},
		to: {pathNot: allowed, ...(node && {dependencyTypesNot: ['core']})},
	};
}

/** The rooms of the core, from the ground up: each may import what its line names. A lower room never imports a higher one. */
const core = {
	text: [],
	late: [],
	condition: ['text'],
	bank: ['text', 'condition'],
	loading: ['text', 'condition', 'bank'],
	draft: ['text', 'condition', 'bank'],
	kinds: ['text', 'bank', 'draft'],
	line: ['text', 'bank', 'draft', 'kinds'],
	reading: ['text', 'bank'],
	'last-year': ['text', 'late', 'condition', 'bank', 'draft', 'kinds', 'reading'],
	checks: ['text', 'condition', 'bank', 'draft', 'kinds', 'reading', 'last-year'],
	interview: ['text', 'late', 'condition', 'bank', 'draft', 'kinds', 'line', 'reading', 'last-year', 'checks'],
	compare: ['text', 'bank', 'draft', 'reading', 'last-year', 'checks'],
	soundness: ['text', 'condition', 'bank', 'loading', 'draft', 'reading'],
};

function rooms() {
	const rules = Object.entries(core).map(([room, others]) => may(`core/${room}`, others.map((other) => folder(`core/${other}`)), ['zod'], {exceptFor: ['^src/core/condition/compile\\.ts$', '^src/core/text/sequence-diff\\.ts$']}));
	return [...rules, {name: 'core-has-rooms', comment: 'Every file of the core stands in a room.', severity: 'error', from: {path: '^src/core/[^/]+\\.ts$'}, to: {}}];
}

module.exports = {
	forbidden: [
		...rooms(),
		{
			name: 'core-conditions-imports',
			comment: 'Only the compiler of conditions knows the CEL library.',
			severity: 'error',
			from: {path: '^src/core/condition/compile\\.ts$'},
			to: {pathNot: [folder('core'), '^node_modules/@marcbachmann/cel-js/']},
		},
		{
			name: 'core-difference-imports',
			comment: 'Only the finder of differences knows the library that finds them: a pure function of two lists, which every comparison is made with.',
			severity: 'error',
			from: {path: '^src/core/text/sequence-diff\\.ts$'},
			to: {pathNot: [folder('core/text'), '^node_modules/diff/']},
		},
		may('wording', [folder('core')], []),
		may('opening', [folder('core'), folder('wording'), folder('storage')], [], {node: true}),
		may('storage', [folder('core'), folder('wording'), '^src/exchange/(?:located-yaml|containers/refusal|containers/word/zip)\\.ts$'], [], {node: true}),
		may('exchange', [folder('core'), folder('wording'), '^src/publish/markdown/(?:inline-reading|cell)\\.ts$'], ['zod', 'yaml', 'marked', 'htmlparser2', 'unpdf', 'numfmt'], {node: true}),
		may('exchange/containers', [folder('core/text'), '^src/wording/en/containers\\.ts$'], ['marked', 'htmlparser2', 'unpdf', 'numfmt'], {node: true}),
		may('exchange/recognise', [folder('core'), '^src/exchange/containers/layout\\.ts$'], []),
		may('exchange/recognise/words', [folder('core')], []),
		may('exchange/recognise/shape', [folder('core'), folder('exchange/recognise/words'), '^src/exchange/containers/layout\\.ts$'], []),
		{
			name: 'recognise-layout-type',
			comment: 'Of the containers the recogniser knows what a Layout is, and nothing else.',
			severity: 'error',
			from: {path: folder('exchange/recognise')},
			to: {path: folder('exchange/containers'), dependencyTypesNot: ['type-only']},
		},
		may('document', [folder('core'), folder('wording')], []),
		may('publish', [folder('core/text'), '^src/core/checks/gap\\.ts$', folder('document'), folder('wording')], ['marked', 'docx', 'fflate']),
		{
			name: 'publish-forms-apart',
			comment: 'One form knows nothing of another; the two that Word opens share what stands in office/.',
			severity: 'error',
			from: {path: folder('publish/([^/]+)')},
			to: {path: '^src/publish/', pathNot: ['^src/publish/$1/', folder('publish/office')]},
		},
		{name: 'office-is-for-word', comment: 'Only what Word opens is made of office/, and of the library that writes it.', severity: 'error', from: {path: '^src/', pathNot: folder('publish/(word|board|office)')}, to: {path: [folder('publish/office'), '^node_modules/(docx|fflate)/']}},
		may('terminal', [folder('core'), folder('wording'), folder('opening')], ['ink', 'react', 'get-east-asian-width', 'string-width'], {node: true, exceptFor: ['^src/terminal/start\\.ts$']}),
		may('plain', [folder('core'), folder('wording'), folder('opening')], ['inquirer', '@inquirer/core'], {node: true, exceptFor: ['^src/plain/start\\.ts$']}),
		may('commands', [folder('core'), folder('wording'), folder('opening'), folder('storage'), folder('document'), folder('publish'), folder('exchange')], ['commander'], {node: true}),
		{
			name: 'interview-entry-imports',
			comment: 'The interview\'s entry opens drafts and writes documents; nothing else of a shell does.',
			severity: 'error',
			from: {path: '^src/(terminal|plain)/start\\.ts$'},
			to: {path: '^src/', pathNot: ['core', 'wording', 'opening', 'storage', 'document', 'publish', 'terminal', 'plain'].map(folder)},
		},
		{name: 'shells-apart', comment: 'Shells never import each other.', severity: 'error', from: {path: folder('(terminal|plain)')}, to: {path: folder('(terminal|plain)'), pathNot: '^src/$1/'}},
		{name: 'plain-draws-nothing', comment: 'Line mode and the prompts never wait for Ink.', severity: 'error', from: {path: folder('plain')}, to: {path: '^node_modules/(ink|react)/'}},
		{name: 'nothing-imports-cli', comment: 'cli.ts is the entry.', severity: 'error', from: {}, to: {path: '^src/cli\\.ts$'}},
		{name: 'no-cycles', comment: 'Two files that need each other, were it only for a type, are one file, or lack a third.', severity: 'error', from: {}, to: {circular: true}},
	],
	options: {
		doNotFollow: {path: 'node_modules'},
		tsPreCompilationDeps: true,
		tsConfig: {fileName: 'tsconfig.json'},
		enhancedResolveOptions: {conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports']},
	},
};
