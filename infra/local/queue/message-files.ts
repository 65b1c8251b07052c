import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type QueuedMessage, queuedMessageSchema } from './message.ts';

/** Where a queue keeps its messages until they are handled. */
export type MessageStore = {
  readonly all: () => Promise<QueuedMessage[]>;
  readonly put: (message: QueuedMessage) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

/** One file a message, so that work that was interrupted goes on after a restart. */
export const openMessageFiles = async (directory: string): Promise<MessageStore> => {
  await mkdir(directory, { recursive: true });
  const fileOf = (id: string) => join(directory, `${id}.json`);
  return {
    all: async () => {
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
      const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
      return texts.map((text) => queuedMessageSchema.parse(JSON.parse(text)));
    },
    put: async (message) => {
      await writeFile(`${fileOf(message.id)}.new`, JSON.stringify(message));
      await rename(`${fileOf(message.id)}.new`, fileOf(message.id));
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
};
