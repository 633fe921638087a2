/** Kept with the drafts, since every shell records through it. */
export {newRecorder, resumeRecorder, type Recorder} from '../storage/recorder.ts';
