import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export type FunctionLog = { readonly write: (text: string) => void; readonly stop: () => Promise<void> };

/** Collects what the functions print in `logs/functions.log`, one JSON object a line, where CloudWatch would. */
export const openFunctionLog = async (dataDirectory: string): Promise<FunctionLog> => {
  const directory = join(dataDirectory, 'logs');
  await mkdir(directory, { recursive: true });
  const file = createWriteStream(join(directory, 'functions.log'), { flags: 'a' });
  return {
    write: (text) => {
      if (!file.writableEnded) file.write(text);
    },
    stop: async () => {
      file.end();
      await once(file, 'close');
    },
  };
};
