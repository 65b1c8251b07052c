import type { Cents } from '../../../shared/kernel/money.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { ask } from './api.ts';

const PROJECT_OFFICER = 'project-officer@agency';

/** The agreement of period 1 of a promotor that has no partners yet: all of it is its own, and it is in force once it signed itself. */
export const agreeAlone = async (
  partnershipId: string,
  { id: memberId }: Member,
  part: { readonly companies: number; readonly budget: Cents },
): Promise<void> => {
  const path = `/partnerships/${partnershipId}/agreements/1/1`;
  const agreement = { validFrom: '2024-01-01', members: [{ memberId, ...part }], cutRule: { kind: 'ownShortfall' } };
  const step = (account: string, to: string, { version: expectedVersion }: Agreement) =>
    ask<Agreement>(`${account}@${partnershipId}`, 'POST', `${path}/${to}`, { expectedVersion });
  const begun = await ask<Agreement>(`coordinator@${partnershipId}`, 'PUT', path, { expectedVersion: 0, agreement });
  await step('promotor', 'signature', await step('coordinator', 'proposal', begun));
};

/** What the agency certified in period 1: the staff of one member, in one report. */
export const certify = (partnershipId: string, { id: memberId }: Member, amount: Cents): Promise<unknown> =>
  ask(PROJECT_OFFICER, 'POST', `/partnerships/${partnershipId}/certified-amounts`, {
    period: 1,
    year: 2025,
    report: 'Tussentijds rapport 2025',
    certifiedOn: '2026-05-11',
    lines: [{ memberId, category: 'staff', amount }],
  });

/** What the agency paid in period 1, in one advance. */
export const pay = (partnershipId: string, amount: Cents): Promise<unknown> =>
  ask(PROJECT_OFFICER, 'POST', `/partnerships/${partnershipId}/payments`, {
    period: 1,
    kind: 'advance',
    on: '2025-03-03',
    amount,
    reference: 'VOORSCHOT-2025',
  });

/** That a partnership goes on in period 2: before that, nothing of it can be set. */
export const extend = (by: string, partnershipId: string): Promise<unknown> =>
  ask(by, 'PUT', `/partnerships/${partnershipId}/closings/1/extension`, {
    expectedVersion: 'absent',
    decision: 'extended',
    reason: 'Na een positieve evaluatie',
  });
