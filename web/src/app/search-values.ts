/** What stands after the `?` of an address: anything, until it is read. */
export type AddressValues = Readonly<Record<string, unknown>>;

/** One of a closed list, or nothing: a foreign word in the address is no choice. */
export const oneOf = <Value extends string>(value: unknown, options: readonly Value[]): Value | undefined =>
  options.find((option) => option === value);

const MAXIMUM_LENGTH = 400;

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= MAXIMUM_LENGTH ? value : undefined;

/** Without what was not chosen, so that the address stays short. */
export const chosen = <Values extends object>(values: Values): Values =>
  // Only entries that are undefined go: the rest keeps its type.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

/** Everything in an address is text: a number that someone searches for is not turned into something else. */
export const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

export const stringifySearch = (values: Record<string, unknown>): string => {
  const texts = Object.entries(values).flatMap(([key, value]) => (textOf(value) ? [[key, String(value)]] : []));
  const search = new URLSearchParams(texts).toString();
  return search === '' ? '' : `?${search}`;
};
