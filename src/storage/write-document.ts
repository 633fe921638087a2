/** A document of a draft onto the disk: through links, into pipes and devices, and over nothing that is not ours. */
import fs from 'node:fs';
import {documentPlace, type DocumentPlace, type DocumentTarget} from './document-place.ts';
import {pause} from './patiently.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';
import {writeAtomically, writeBeside, type WrittenBeside} from './write-atomically.ts';
import {isEdited, noteWritten} from './written-documents.ts';

const turnMilliseconds = 20;
/** Ten seconds. */
const turns = 500;

/** Where nobody is asked: refused over what comply did not write, and over what was edited since; then, and where one does not fit on the disk, none of them is written. Throws StorageError. */
export function writeUnasked(documents: ReadonlyArray<{readonly target: DocumentTarget; readonly bytes: string | Uint8Array}>): void {
	const ready = documents.map(({target, bytes}) => {
		const place = documentPlace(target);
		if (place.isForeign) throw new StorageError('not-ours', {file: place.named});
		if (isEditedSince(place, bytes)) throw new StorageError('edited-here', {file: place.named, form: place.form});
		return {place, bytes};
	});
	const begun: WrittenBeside[] = [];
	try {
		for (const {place, bytes} of ready) begun.push(begin(place, bytes));
		for (const {takePlace} of begun) takePlace();
	} catch (error) {
		for (const {drop} of begun) drop();
		throw error;
	}
}

function begin(place: DocumentPlace, bytes: string | Uint8Array): WrittenBeside {
	if (place.kind === 'stream') return {takePlace: () => writeDocument(place, bytes), drop() {}};
	const {takePlace, drop} = writeBeside(place.file, bytes, place.named);
	return {
		takePlace() {
			takePlace();
			noteWritten(place.folder, place.file, bytes);
		},
		drop,
	};
}

/** A document of ours stands there that somebody changed after it was written, and it is not what is to be written now. Throws StorageError. */
export function isEditedSince({named, file, kind, isForeign, draftsDir}: DocumentPlace, document: string | Uint8Array): boolean {
	try {
		const size = kind === 'file' && !isForeign ? fs.statSync(file, {throwIfNoEntry: false})?.size : undefined;
		return size !== undefined && size > 0 && isEdited(draftsDir, file, document);
	} catch (error) {
		throw diskTrouble(error, named, 'read');
	}
}

/** `isPatient`: a pipe that nothing reads from yet is waited for, a while. Throws StorageError. */
export function writeDocument({named, file, kind, folder}: DocumentPlace, document: string | Uint8Array, {isPatient = false} = {}): void {
	try {
		if (kind === 'file') {
			writeAtomically(file, document, named);
			noteWritten(folder, file, document);
		} else writeInto(file, typeof document === 'string' ? Buffer.from(document) : document, isPatient ? turns : 0);
	} catch (error) {
		if (systemCode(error) === 'ENXIO') throw new StorageError('no-reader', {file: named}, error);
		throw diskTrouble(error, named, 'write');
	}
}

/** Never waits inside the system, where no signal would end it: a pipe may have no reader, or one that is slow. */
function writeInto(file: string, bytes: Uint8Array, patience: number): void {
	const descriptor = trying(patience, () => fs.openSync(file, fs.constants.O_WRONLY | (fs.constants.O_NONBLOCK ?? 0)));
	try {
		for (let offset = 0; offset < bytes.length; ) offset += trying(turns, () => fs.writeSync(descriptor, bytes, offset));
	} finally {
		fs.closeSync(descriptor);
	}
}

function trying(patience: number, act: () => number): number {
	for (let turn = 0; ; turn++) {
		try {
			return act();
		} catch (error) {
			if (turn >= patience || !['ENXIO', 'EAGAIN'].includes(systemCode(error))) throw error;
			pause(turnMilliseconds);
		}
	}
}
