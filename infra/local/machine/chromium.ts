import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installOneOf } from './packages.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MACINTOSH = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const firstThatExists = async (paths: readonly string[]): Promise<string | undefined> => {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) return path;
  }
  return undefined;
};

const find = (): Promise<string | undefined> => {
  const chosen = process.env.CHROMIUM_PATH;
  const directories = (process.env.PATH ?? '').split(delimiter);
  const onPath = directories.flatMap((directory) => NAMES.map((name) => join(directory, name)));
  return firstThatExists([...(chosen ? [chosen] : []), ...onPath, MACINTOSH]);
};

/** The path of Chromium, installed when that is possible. Throws one line of advice when it is not. */
export const ensureChromium = async (): Promise<string> => {
  const found = await find();
  if (found) return found;
  await installOneOf(['chromium', 'chromium-browser']);
  const installed = await find();
  if (installed) return installed;
  throw new Error('Chromium is needed: install the package chromium, or say where it is with CHROMIUM_PATH');
};
