/** Takes up a draft that is there. Where it can only be read, the officer says what to do about it: nothing is taken over or left out unasked. */
import {resumeRecorder, type Recorder, type RecorderOptions} from '../storage/recorder.ts';
import type {ReadingOnly} from '../storage/open-draft.ts';
import type {Way} from '../wording/en/opening.ts';

/** `ask` is left out where nobody is there to answer. Undefined when the officer stopped. */
export async function takeUp(name: string, options: RecorderOptions, ask: ((why: ReadingOnly) => Promise<Way>) | undefined): Promise<Recorder | undefined> {
	let given = options;
	for (;;) {
		const recorder = resumeRecorder(name, given);
		const why = recorder.handle()?.readingOnly();
		const way = why && ask ? await ask(why) : 'look';
		if (way === 'look') return recorder;
		recorder.close();
		if (way === 'stop') return undefined;
		given = {...given, ...(way === 'mend' ? {mend: true} : {takeOver: true})};
	}
}
