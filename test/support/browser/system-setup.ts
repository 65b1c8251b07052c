import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startEngine } from '../../../infra/local/engine.ts';
import { dataDirectoryOf } from '../../../infra/local/running.ts';
import { freePorts } from '../engine/ports.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the web of the one engine of all end-to-end tests listens; its other parts stand at the ports after it. */
    enginePort: number;
  }
}

/** One engine for all end-to-end tests: each file works in places of its own, so that none finds what another left. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const port = await freePorts();
  // Where `npm run job` and `npm run token` look for it.
  const dataDirectory = dataDirectoryOf(port);
  const engine = await startEngine({ port, dataDirectory, inMemory: true });
  provide('enginePort', port);
  return async () => {
    await engine.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
};
