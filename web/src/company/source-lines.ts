import type { SourcedField, Sources } from '../../../shared/company/sources.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import type { Texts } from '../i18n/nl.ts';
import type { LookUpWords } from './look-up/words.ts';

type Words = Pick<Texts, 'company'> & { readonly lookUp: LookUpWords };

const FIELDS: readonly SourcedField[] = ['name', 'legalForm', 'seat', 'establishments', 'activity'];

/** Which fields a register filled in, and as of when: one phrase for each register and day. Nothing when all was typed. */
export const sourceLines = (sources: Sources | undefined, { company, lookUp }: Words): string | undefined => {
  const told = FIELDS.flatMap((field) => {
    const source = sources?.[field];
    return source ? [{ label: company.form[field], said: lookUp.asOf[source.register](formatDate(source.on)) }] : [];
  });
  const phrases = [...Map.groupBy(told, ({ said }) => said)].map(
    ([said, fields]) => `${fields.map(({ label }) => label).join(', ')}: ${said}`,
  );
  return phrases.length === 0 ? undefined : phrases.join('; ');
};
