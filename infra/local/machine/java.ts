import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { installOneOf } from './packages.ts';

const MINIMUM_VERSION = 17;
const PACKAGES = ['openjdk-17-jre-headless', 'default-jre-headless'];

/** The major version of Java on the PATH, or nothing. */
const javaVersion = async (): Promise<number | undefined> => {
  const printed = await promisify(execFile)('java', ['-version']).catch(() => undefined);
  const major = /version "(\d+)/.exec(printed?.stderr ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
};

const isRecent = async (): Promise<boolean> => ((await javaVersion()) ?? 0) >= MINIMUM_VERSION;

/** Makes sure that Java 17 or later is there, which DynamoDB Local needs. Throws one line of advice when it is not and cannot be installed. */
export const ensureJava = async (): Promise<void> => {
  if (await isRecent()) return;
  if ((await installOneOf(PACKAGES)) && (await isRecent())) return;
  throw new Error(`Java ${MINIMUM_VERSION} or later is needed: install ${PACKAGES[0]} (or any JRE) and start again`);
};
