import type { Label } from '../reference/label.ts';

/** What can be said of a place in a file, and whether the file is held back by it. `{…}` stands for a parameter. */
export type Problem = Label & { readonly blocks: boolean };

export const error = (nl: string, en: string) => ({ nl, en, blocks: true });
/** Worth knowing, but no reason to hold the file back. */
export const notice = (nl: string, en: string) => ({ nl, en, blocks: false });
