import { type AddressValues, chosen, oneOf, textOf } from '../app/search-values.ts';

export const ENTRY_STATES = ['open', 'closed', 'toCheck'] as const;

export type EntryListSearch = {
  readonly search?: string | undefined;
  readonly state?: (typeof ENTRY_STATES)[number] | undefined;
  /** A day of which the list is asked; today without. */
  readonly asOn?: string | undefined;
};

/** Filters of a list of entries as the address says them; what is not a choice falls away. */
export const readEntryListSearch = (values: AddressValues): EntryListSearch =>
  chosen({
    search: textOf(values.search),
    state: oneOf(values.state, ENTRY_STATES),
    asOn: textOf(values.asOn),
  });
