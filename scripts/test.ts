import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { buildEverything } from './build.ts';
import { buildIsStale, repositoryRoot } from './build-state.ts';

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
  success: z.boolean(),
});

/** All tests, or those that the arguments name, on what was built from this very code. */
const runTests = async (args: readonly string[]): Promise<void> => {
  if (await buildIsStale()) await buildEverything();
  const report = join(await mkdtemp(join(tmpdir(), 'inclusive-work-floors-')), 'report.json');
  const program = join(repositoryRoot, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
  // A build that was needed first leaves its own mode behind in this process.
  const env = { ...process.env, NODE_ENV: 'test' };
  const { status } = spawnSync(process.execPath, [program, ...options], { cwd: repositoryRoot, stdio: 'inherit', env });
  const counts = reportSchema.parse(JSON.parse(await readFile(report, 'utf8')));
  // A file that does not even load has no test that fails: it must not pass for that.
  const failed = Math.max(counts.numFailedTests, status === 0 && counts.success ? 0 : 1);
  process.stdout.write(`${counts.numPassedTests} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
};

await runTests(process.argv.slice(2));
