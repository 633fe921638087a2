/** The text after editing in the officer's own editor; undefined when none could be run. `onceClosed` asks the officer for Enter, once it is closed. */
export type OpenEditor = (text: string, onceClosed: () => Promise<void>) => Promise<string | undefined>;
