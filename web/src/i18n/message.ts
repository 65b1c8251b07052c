import type { RefusalWords } from './refusal-words.ts';

const textUnder = (catalogue: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;

/** A template with its `{names}` filled in. */
export const filled = (template: string, parameters: Readonly<Record<string, string>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (braces, name: string) => parameters[name] ?? braces);

/** The sentence of a field error. A key that a newer API sends and this catalogue lacks reads as "not the right form". */
export const errorText = (
  words: RefusalWords,
  { message, parameters }: { readonly message: string; readonly parameters?: Record<string, string> | undefined },
): string => filled(textUnder(words.errors, message) ?? words.errors.invalidFormat, parameters);

/** The sentence of a refused rule, or nothing when the reason is not for people. What a field lacks may be the reason too. */
export const reasonText = (words: RefusalWords, reason: string | undefined): string | undefined =>
  reason === undefined ? undefined : (textUnder(words.reasons, reason) ?? textUnder(words.errors, reason));
