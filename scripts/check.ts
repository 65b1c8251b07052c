import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './build-state.ts';

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };

/** Everything but tests, in the order in which it fails soonest. The same here and in CI. */
const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['node', 'node_modules/typescript-7/bin/tsc', '-p', '.'] },
  {
    name: 'import rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'infra', 'web', 'scripts'],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'duplicate code', command: ['jscpd', 'shared', 'functions', 'infra', 'web', 'scripts'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'size budgets', command: ['node', 'scripts/size-budgets.ts'] },
  { name: 'synthesis and cdk-nag', command: ['cdk', 'synth', '--quiet'] },
];

const environment = { ...process.env, PATH: `${join(repositoryRoot, 'node_modules/.bin')}:${process.env.PATH}` };

const passes = ({ name, command: [program, ...args] }: Step): boolean => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repositoryRoot,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 256e6,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) process.stdout.write(`${stdout}\n${stderr}\n`);
  return status === 0;
};

const failed = STEPS.filter((step) => !passes(step));
if (failed.length > 0) {
  process.stdout.write(`Failed: ${failed.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
