import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TEN_MINUTES = 600_000;

const mayInstall = async (): Promise<boolean> => {
  if (process.getuid?.() !== 0) return false;
  return run('apt-get', ['--version']).then(
    () => true,
    () => false,
  );
};

/**
 * Installs the first of these Debian packages that can be installed, when we are root on a machine with apt.
 * @returns whether one of them is there now.
 */
export const installOneOf = async (packages: readonly string[]): Promise<boolean> => {
  if (!(await mayInstall())) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...words: string[]) => run('apt-get', words, { env: environment, timeout: TEN_MINUTES });
  await aptGet('update').catch(() => undefined);
  for (const name of packages) {
    process.stderr.write(`Installing ${name}…\n`);
    const installed = await aptGet('install', '-y', '--no-install-recommends', name).then(
      () => true,
      () => false,
    );
    if (installed) return true;
  }
  return false;
};
