import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../../infra/local/database/process.ts';
import { ensureJava } from '../../../infra/local/machine/java.ts';
import { freePorts } from './ports.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one DynamoDB Local of this run answers. */
    databaseEndpoint: string;
  }
}

/** One database in memory for the whole run; every test file makes tables of its own in it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  await ensureJava();
  const database = await startDatabase({ port: await freePorts() });
  provide('databaseEndpoint', database.endpoint);
  return database.stop;
};
