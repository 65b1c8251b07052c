import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './build-state.ts';

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] };

/**
 * Everything but tests, in two lanes that go at the same time: what is read of the code, and what is made of it. Each lane in the order in
 * which it fails soonest. The same here and in CI.
 */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
    { name: 'types', command: ['node', 'node_modules/typescript-7/bin/tsc', '-p', '.'] },
    {
      name: 'import rules',
      command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'functions', 'infra', 'web', 'scripts'],
    },
    { name: 'unused code', command: ['knip'] },
    { name: 'duplicate code', command: ['jscpd', 'shared', 'functions', 'infra', 'web', 'scripts'] },
  ],
  [
    { name: 'build', command: ['node', 'scripts/build.ts'] },
    { name: 'size budgets', command: ['node', 'scripts/size-budgets.ts'] },
    { name: 'synthesis and cdk-nag', command: ['cdk', 'synth', '--quiet'] },
  ],
];

const environment = { ...process.env, PATH: `${join(repositoryRoot, 'node_modules/.bin')}:${process.env.PATH}` };

const passes = ({ name, command: [program, ...args] }: Step): Promise<boolean> => {
  const started = performance.now();
  const options = { cwd: repositoryRoot, env: environment, maxBuffer: 256e6 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${error ? 'FAILED' : 'ok    '} ${name} (${seconds} s)\n`);
      if (error) process.stdout.write(`${stdout}\n${stderr}\n`);
      resolve(!error);
    });
  });
};

/** The names of the steps that fail; a step after one that failed is tried all the same. */
const failuresOf = async (lane: readonly Step[]): Promise<string[]> => {
  const failed: string[] = [];
  for (const step of lane) if (!(await passes(step))) failed.push(step.name);
  return failed;
};

const failed = (await Promise.all(LANES.map(failuresOf))).flat();
if (failed.length > 0) {
  process.stdout.write(`Failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
