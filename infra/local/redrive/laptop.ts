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
 * meanwhile; what an earlier attempt put aside and did not finish is taken along.
 */
const takeLetters = async (directory: string, store: string, name: string): Promise<SetApart[]> => {
  const log = join(directory, LOG);
  await rename(log, join(directory, `${LOG}.${Date.now()}.aside`)).catch(() => undefined);
  const aside = (await readdir(directory)).filter((file) => file.startsWith(LOG) && file.endsWith('.aside'));
  const texts = await Promise.all(aside.map((file) => readFile(join(directory, file), 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const keep = (line: string) => appendFile(log, `${line}\n`);
  const taken: SetApart[] = [];
  for (const line of lines) {
    const { event, ...of } = letterSchema.parse(JSON.parse(line));
    if (of.store !== store || of.functionName !== name) await keep(line);
    else taken.push({ event, forget: async () => undefined, keep: () => keep(line) });
  }
  await Promise.all(aside.map((file) => rm(join(directory, file))));
  return taken;
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
      for (const { event } of letters)
        for (const { body } of tasksSchema.parse(event).Records)
          await client.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
      client.destroy();
      return letters.length;
    },
    invoke: async (store, name, event) => {
      await host.invoke(store, name, event);
    },
  };
};
