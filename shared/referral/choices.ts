import type { Choice } from '../catalogue/choosing.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { ReferralInput } from './schema.ts';

/** The day of a referral: what its codes were called, and whether they could be chosen, is read on that day. */
export const dayOfReferral = (content: ReferralInput): IsoDate =>
  content.direction === 'out' ? content.on : content.receivedOn;

type OutwardCode = 'instrument' | 'precondition' | 'intervention';

const outwardCode = (content: ReferralInput | undefined, field: OutwardCode): string | undefined =>
  content?.direction === 'out' ? content[field] : undefined;

const OUTWARD = [
  ['instruments', 'instrument'],
  ['preconditions', 'precondition'],
  ['interventions', 'intervention'],
] as const satisfies readonly (readonly [Choice['catalogue'], OutwardCode])[];

/** The codes that a referral enters. What it had before may stay, whatever the catalogue says of it now. */
export const choicesOf = (content: ReferralInput, before: ReferralInput | undefined): Choice[] => {
  const days = [dayOfReferral(content)] as const;
  if (content.direction === 'in') {
    const kept = before?.direction === 'in' ? [before.source] : [];
    return [{ catalogue: 'leadSources', code: content.source, pointer: '/content/source', days, kept }];
  }
  return OUTWARD.map(([catalogue, field]) => ({
    catalogue,
    code: content[field],
    pointer: `/content/${field}`,
    days,
    kept: [outwardCode(before, field)],
  }));
};
