/**
 * Code and data of others inside bundled packages, of which the package itself says too little. Each entry was read off the package and what it
 * was made from; its `sign` stands in the package's files while that is still so. When it is not, the build stops: look again, and mend the entry.
 */
import fs from 'node:fs';
import path from 'node:path';
import type {BundledPackage} from './bundled-packages.ts';

interface Vendored {
	/** The package it is in. */
	readonly within: string;
	readonly sign: string;
	readonly name: string;
	readonly licence: string;
	readonly copyright?: string;
	/** A file of `texts/`. */
	readonly text: string;
}

const vendored: readonly Vendored[] = [
	{within: 'unpdf', sign: '"5.6.205"', name: 'PDF.js 5.6.205', licence: 'Apache-2.0', copyright: 'Copyright 2024 Mozilla Foundation', text: 'Apache-2.0'},
	{within: 'unpdf', sign: '"makeBrotliDecode"', name: 'Brotli decoder', licence: 'MIT', copyright: 'Copyright 2017 Google Inc. All Rights Reserved.', text: 'MIT'},
	// Of these three PDF.js has the WebAssembly beside it, and unpdf leaves it out: what is bundled is the JavaScript that would call it.
	{within: 'unpdf', sign: '"OpenJPEG failed to initialize"', name: 'PDF.js: what calls OpenJPEG', licence: 'BSD-2-Clause', text: 'pdfjs-openjpeg'},
	{within: 'unpdf', sign: 'qcms_convert_array', name: 'PDF.js: what calls qcms', licence: 'BSD-2-Clause', text: 'pdfjs-qcms'},
	{within: 'unpdf', sign: '_jbig2_decode', name: 'PDF.js: what calls the JBIG2 decoder', licence: 'Apache-2.0', text: 'pdfjs-jbig2'},
	{within: 'unpdf', sign: '"OpenJPEG failed to initialize"', name: 'Emscripten runtime', licence: 'MIT', copyright: 'Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.', text: 'MIT'},
	{within: 'yoga-layout', sign: 'noExitRuntime', name: 'Emscripten runtime', licence: 'MIT', copyright: 'Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.', text: 'MIT'},
	{within: 'get-east-asian-width', sign: 'wideRanges', name: 'Unicode character data: East Asian Width', licence: 'Unicode-3.0', text: 'Unicode-3.0'},
];

export interface VendoredNotice {
	readonly title: string;
	readonly licence: string;
	readonly text: string;
}

export function vendoredNotices(packages: readonly BundledPackage[]): readonly VendoredNotice[] {
	return vendored.flatMap(({within, sign, name, licence, copyright, text}) => {
		const home = packages.find((each) => each.name === within && each.inside === undefined);
		if (!home) return [];
		if (!home.files.some((file) => fs.readFileSync(file, 'utf8').includes(sign))) throw new Error(`${within} ${home.version} does not look as if it had "${name}" inside any more. Look what it has, and mend build/notices/vendored.ts.`);
		return [{title: `${name}, inside ${within} ${home.version}`, licence, text: [...(copyright === undefined ? [] : [copyright]), licenceText(text)].join('\n\n')}];
	});
}

/** The words of a licence, kept here because no package that needs them brings them. */
export function licenceText(name: string): string {
	return fs.readFileSync(path.join(import.meta.dirname, 'texts', `${name}.txt`), 'utf8');
}
