import { deviceStore } from '../../app/browser.ts';

const PREFIX = 'iwf.draft.';

/** What was typed and not saved yet, with the version of the record that it started from and what that version held. */
export type Draft<Values> = { readonly version: number; readonly values: Values; readonly base: Values };

/** Keeps a draft; what is left out of it stays off the device. */
export const keepDraft = <Values>(key: string, draft: Draft<Partial<Values>>): void =>
  deviceStore.write(PREFIX + key, JSON.stringify(draft));

export const forgetDraft = (key: string): void => deviceStore.remove(PREFIX + key);

/** Who signs out leaves no drafts for the next one at this device. */
export const forgetAllDrafts = (): void => {
  for (const key of deviceStore.keysUnder(PREFIX)) deviceStore.remove(key);
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A draft of before they kept what they started from is none: nobody could tell any more what others changed since. */
const isDraft = (value: unknown): value is Draft<object> =>
  isObject(value) &&
  'version' in value &&
  typeof value.version === 'number' &&
  'values' in value &&
  isObject(value.values) &&
  'base' in value &&
  isObject(value.base);

/** A draft laid over the form's own values, so that a field that was left out or that a newer form adds is there. Nothing when there is none. */
export const readDraft = <Values extends object>(key: string, initial: Values): Draft<Values> | undefined => {
  const text = deviceStore.read(PREFIX + key);
  if (text === undefined) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    if (!isDraft(draft)) return undefined;
    const { version, values, base } = draft;
    return { version, values: { ...initial, ...values }, base: { ...initial, ...base } };
  } catch {
    return undefined;
  }
};
