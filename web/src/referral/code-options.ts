import type { ReferralInput } from '../../../shared/referral/schema.ts';
import { dayTyped, useOptionsOn } from '../catalogue/use-catalogue.ts';
import type { Option } from '../ui/form/field.tsx';
import type { ReferralValues } from './referral-values.ts';

const CATALOGUES = {
  instrument: 'instruments',
  precondition: 'preconditions',
  intervention: 'interventions',
  source: 'leadSources',
} as const;
export type CodeField = keyof typeof CATALOGUES;

/** The day of a referral as it is being typed. */
export const dayOfValues = ({ direction, on, receivedOn }: ReferralValues) =>
  dayTyped(direction === 'out' ? on : receivedOn);

const keptIn = (before: ReferralInput | undefined, field: CodeField): string[] => {
  const values: Readonly<Record<string, unknown>> = before ?? {};
  const kept = values[field];
  return typeof kept === 'string' ? [kept] : [];
};

/** What can be chosen on the day of the referral, and what it has already; what was chosen stays in sight when the day changes. */
export const useCodeOptions = (
  field: CodeField,
  values: ReferralValues,
  before: ReferralInput | undefined,
): Option<string>[] =>
  useOptionsOn(CATALOGUES[field], {
    days: [dayOfValues(values)],
    kept: [...keptIn(before, field), values[field]],
  });
