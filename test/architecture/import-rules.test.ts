import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = join(import.meta.dirname, '../..');
const reportSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

/** Cruises folders under a directory with the rules of the repository. */
const violationsIn = async (directory: string, folders: readonly string[]): Promise<string[]> => {
  const program = join(root, 'node_modules/.bin/depcruise');
  const options = [
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--ts-config',
    join(root, 'tsconfig.json'),
    '--output-type',
    'json',
  ];
  const run = promisify(execFile)(program, [...options, ...folders], { cwd: directory, maxBuffer: 64e6 });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  return reportSchema.parse(JSON.parse(stdout)).summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
};

describe('the import rules', () => {
  it('catch each planted violation', async () => {
    const found = await violationsIn(join(root, 'test/architecture/planted'), ['shared', 'functions', 'web']);
    expect(found).toContain('kernel-stands-alone: shared/kernel/knows-a-capability.ts');
    expect(found).toContain('capability-by-its-exports: functions/trajectory/reads-anothers-repository.ts');
    expect(found).toContain('settlement-knows-no-monitoring: shared/finance/settles-by-monitoring.ts');
    expect(found).toContain('screens-of-settlement-know-no-monitoring: web/src/finance/shows-monitoring.ts');
    expect(found).toContain('web-takes-types-of-functions-only: web/src/runs-a-function.ts');
  });
});
