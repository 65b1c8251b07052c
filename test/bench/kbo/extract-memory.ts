/**
 * `node test/bench/kbo/extract-memory.ts [ENTERPRISES]` measures the loading of an invented extract, 2 million enterprises when nothing is
 * said: first into an empty look-up, then a later extract in which little changed. The heap is held as `npm run kbo:load` holds it:
 * a load that needs more than 128 MB fails. Takes minutes and some gigabytes of disk.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inventExtract } from './invented-extract.ts';

const run = promisify(execFile);
/** Rows are garbage as soon as they are sorted: with a small young generation it is swept often, instead of left to pile up. */
const AS_THE_COMMAND = ['--max-old-space-size=128', '--max-semi-space-size=4'];
const enterprises = Number(process.argv[2] ?? 2_000_000);
const work = await mkdtemp(join(tmpdir(), 'extract-memory-'));
const [october, november] = [join(work, 'october'), join(work, 'november')];

/** In a process of its own, so that its memory is that of loading alone. */
const load = async (...folders: readonly string[]): Promise<void> => {
  const started = Date.now();
  const program = join(import.meta.dirname, 'counted-load.ts');
  const { stdout } = await run(process.execPath, [...AS_THE_COMMAND, program, ...folders], {
    env: { ...process.env, TMPDIR: work },
  });
  process.stdout.write(`${enterprises} enterprises, ${Math.round((Date.now() - started) / 1000)} s: ${stdout}`);
};

try {
  await inventExtract(october, { enterprises, day: '01-10-2026', number: '100' });
  await inventExtract(november, { enterprises, renamed: 5000, gone: 20_000, day: '01-11-2026', number: '101' });
  await load(october);
  await load(november, october);
} finally {
  await rm(work, { recursive: true, force: true });
}
