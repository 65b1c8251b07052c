import { deviceStore } from '../../app/browser.ts';

const PREFIX = 'iwf.draft.';

/** What was typed and not saved yet, with the version of the record that it started from. */
export type Draft<Values> = { readonly version: number; readonly values: Values };

export const keepDraft = <Values>(key: string, draft: Draft<Values>): void =>
  deviceStore.write(PREFIX + key, JSON.stringify(draft));

export const forgetDraft = (key: string): void => deviceStore.remove(PREFIX + key);

/** Who signs out leaves no drafts for the next one at this device. */
export const forgetAllDrafts = (): void => {
  for (const key of deviceStore.keysUnder(PREFIX)) deviceStore.remove(key);
};

const isDraft = (value: unknown): value is Draft<object> =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'number' &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null;

/** A draft laid over the form's own values, so that a field that a newer form adds is there. Nothing when there is none. */
export const readDraft = <Values extends object>(key: string, initial: Values): Draft<Values> | undefined => {
  const text = deviceStore.read(PREFIX + key);
  if (text === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? { version: draft.version, values: { ...initial, ...draft.values } } : undefined;
  } catch {
    return undefined;
  }
};
