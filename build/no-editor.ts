/** In the bundle, in place of what inquirer's `editor` prompt opens an editor with: that prompt is never put. */
export function editAsync(): never {
	throw new Error('the editor prompt of inquirer is not in this build');
}
