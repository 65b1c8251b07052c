import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { repositoryRoot } from '../../scripts/build-state.ts';
import { bundleOptions } from '../../scripts/functions-build.ts';
import { type Line, pairedRatio } from './measure.ts';
import { settings } from './settings.ts';

/** The least that any API of this kind loads: the router, the schemas and the document client. */
const MINIMAL = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import * as z from 'zod';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const schema = z.object({ id: z.string(), name: z.string() });
const app = new Hono().get('/', async (c) => {
  for (const Command of [GetCommand, QueryCommand, BatchGetCommand, TransactWriteCommand]) await client.send(new Command({}));
  return c.json(schema.parse({ id: '1', name: 'x' }));
});
export const handler = handle(app);
`;

const PAIRS = 15;
const run = promisify(execFile);

/** How long a fresh process takes to import a bundle, as a cold start does. */
const importTime = async (bundle: string): Promise<number> => {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(bundle).href)}); console.log(performance.now() - t);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...settings('http://127.0.0.1:1') },
  });
  return Number(stdout.trim().split('\n').at(-1));
};

/** Import time of the API's bundle against the minimal bundle, made with the same options. */
export const importTimeRatio = async (): Promise<Line> => {
  const directory = await mkdtemp(join(repositoryRoot, 'dist/bench-'));
  try {
    const entry = join(directory, 'minimal.ts');
    await writeFile(entry, MINIMAL);
    await build(bundleOptions(entry, directory));
    const [ours, minimal] = [
      join(repositoryRoot, 'dist/functions/partnership-api/index.mjs'),
      join(directory, 'index.mjs'),
    ];
    const value = await pairedRatio(
      PAIRS,
      () => importTime(ours),
      () => importTime(minimal),
    );
    return { name: 'import-time-of-api-against-minimal-bundle', value, limit: 1.5 };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
