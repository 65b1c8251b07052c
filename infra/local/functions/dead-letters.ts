import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FunctionName } from '../../../shared/kernel/functions.ts';

/** What a function could not handle, however often it was tried. */
export type DeadLetter = {
  readonly store: string;
  readonly functionName: FunctionName;
  readonly event: unknown;
  readonly reason: string;
};

export type DeadLetters = { readonly add: (letter: DeadLetter) => Promise<void> };

/** Keeps dead letters in `logs/dead-letters.log`, one JSON object a line, and says on the console that there is one. */
export const openDeadLetters = async (dataDirectory: string): Promise<DeadLetters> => {
  const directory = join(dataDirectory, 'logs');
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'dead-letters.log');
  return {
    add: async (letter) => {
      process.stderr.write(`${letter.functionName} of ${letter.store} gave up: ${letter.reason} (see ${file})\n`);
      await appendFile(file, `${JSON.stringify({ at: new Date().toISOString(), ...letter })}\n`);
    },
  };
};
