/** Said where the program's own files have gone: half unpacked, replaced by a newer one, on a stick that was pulled out. Loaded at the start, as nothing else can be then. */
export const partGoneWords = 'Part of comply is missing or damaged; every answer given so far is on disk. Connect the disk comply is on, or unpack or install it again, then start it anew.';
