import { type AddressValues, chosen, textOf } from '../app/search-values.ts';

/** Which mail is looked at, as the address says it: its page reads what is a choice, and knows all choices. */
export type MailingSearch = {
  readonly kind?: string | undefined;
  readonly quarter?: string | undefined;
  readonly role?: string | undefined;
  readonly language?: string | undefined;
};

export const readMailingSearch = ({ kind, quarter, role, language }: AddressValues): MailingSearch =>
  chosen({ kind: textOf(kind), quarter: textOf(quarter), role: textOf(role), language: textOf(language) });
