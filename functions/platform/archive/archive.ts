import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { canonicalJson } from '../storage/canonical-json.ts';

type Json = Parameters<typeof canonicalJson>[0];
/** Files by their names. */
export type Files = Readonly<Record<string, Uint8Array>>;

export const jsonFile = (value: Json): Uint8Array => strToU8(canonicalJson(value));

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Files as one zip, with a `manifest.json` that says what it is about and has the SHA-256 of each. */
export const archiveOf = (files: Files, about: Readonly<Record<string, Json>>): Uint8Array<ArrayBuffer> => {
  const sha256 = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)]));
  return Uint8Array.from(zipSync({ ...files, 'manifest.json': jsonFile({ ...about, sha256 }) }));
};
