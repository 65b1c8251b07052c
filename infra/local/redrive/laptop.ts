import { appendFile, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { addressesFrom } from '../addresses.ts';
import { CREDENTIALS, REGION, resourcesOf } from '../functions/environment.ts';
import type { FunctionHost } from '../functions/host.ts';
import type { RedrivePlace, SetApart } from './redrive.ts';

const LOG = 'dead-letters.log';
const letterSchema = z.looseObject({ store: z.string(), functionName: z.string(), event: z.unknown() });
const tasksSchema = z.object({ Records: z.array(z.object({ body: z.string() })) });

/**
 * Takes the letters of one function out of the log of dead letters. The log is put aside first, since the engine writes to it
 * meanwhile. What was put aside goes when the last letter is settled: what an attempt left behind that was broken off is taken along by
 * the next one.
 */
const takeLetters = async (directory: string, store: string, name: string): Promise<SetApart[]> => {
  const log = join(directory, LOG);
  await rename(log, join(directory, `${LOG}.${Date.now()}.aside`)).catch(() => undefined);
  const aside = (await readdir(directory)).filter((file) => file.startsWith(LOG) && file.endsWith('.aside'));
  const texts = await Promise.all(aside.map((file) => readFile(join(directory, file), 'utf8')));
  // A line that an attempt kept before it was broken off stands in both.
  const lines = new Set(texts.flatMap((text) => text.split('\n').filter((line) => line !== '')));
  const isOwn = (line: string): boolean => {
    const letter = letterSchema.parse(JSON.parse(line));
    return letter.store === store && letter.functionName === name;
  };
  const own = [...lines].filter(isOwn);
  let open = own.length;
  const settle = async (kept?: string): Promise<void> => {
    if (kept !== undefined) await appendFile(log, `${kept}\n`);
    open -= 1;
    if (open <= 0) await Promise.all(aside.map((file) => rm(join(directory, file), { force: true })));
  };
  for (const line of lines) if (!own.includes(line)) await appendFile(log, `${line}\n`);
  if (own.length === 0) await settle();
  return own.map((line) => ({
    event: letterSchema.parse(JSON.parse(line)).event,
    forget: () => settle(),
    keep: () => settle(line),
  }));
};

type Laptop = { readonly port: number; readonly dataDirectory: string; readonly host: Pick<FunctionHost, 'invoke'> };

/** The engine that runs on a port of this laptop. */
export const laptop = ({ port, dataDirectory, host }: Laptop): RedrivePlace => {
  const { services } = addressesFrom(port);
  const setApart: RedrivePlace['setApart'] = (store, name) => takeLetters(join(dataDirectory, 'logs'), store, name);
  return {
    setApart,
    moveTasks: async (store, worker) => {
      const client = new SQSClient({ endpoint: services, region: REGION, credentials: CREDENTIALS });
      const QueueUrl = `${services}/000000000000/${resourcesOf(store).taskQueue}`;
      const letters = await setApart(store, worker);
      let moved = 0;
      for (const { event, forget, keep } of letters)
        try {
          for (const { body } of tasksSchema.parse(event).Records)
            await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
          await forget();
          moved += 1;
        } catch {
          // It stays set apart, and the number tells that it was not moved.
          await keep();
        }
      client.destroy();
      return moved;
    },
    invoke: async (store, name, event) => {
      await host.invoke(store, name, event);
    },
  };
};
