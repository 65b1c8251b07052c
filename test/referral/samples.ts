import { instant } from '../../shared/kernel/dates.ts';
import { referralIdSchema } from '../../shared/kernel/ids.ts';
import { type Referral, type ReferralInput, referralInputSchema } from '../../shared/referral/schema.ts';
import { COMPANY } from '../trajectory/samples.ts';

export const outward = (overrides: Record<string, unknown> = {}): ReferralInput =>
  referralInputSchema.parse({
    direction: 'out',
    instrument: 'job-coaching',
    to: 'Loket Noord',
    on: '2024-06-01',
    outcome: 'open',
    fundedElsewhere: false,
    ...overrides,
  });

export const inward = (overrides: Record<string, unknown> = {}): ReferralInput =>
  referralInputSchema.parse({
    direction: 'in',
    source: 'vdab',
    receivedOn: '2024-06-01',
    outcome: 'open',
    ...overrides,
  });

/** A structural activity that another framework pays. */
export const paidElsewhere = (overrides: Record<string, unknown> = {}): ReferralInput =>
  outward({ fundedElsewhere: true, intervention: 'task-carving', ...overrides });

export const referralOf = (content: ReferralInput, overrides: Partial<Referral> = {}): Referral => ({
  id: referralIdSchema.parse(`ref_${'1'.padStart(26, '0')}`),
  companyId: COMPANY,
  version: 1,
  content,
  removed: false,
  createdAt: instant('2024-06-01T08:00:00.000Z'),
  updatedAt: instant('2024-06-01T08:00:00.000Z'),
  ...overrides,
});
