import { type Target, targetInputSchema } from '../../shared/partnership/schema.ts';
import { yearlyErrors } from '../../shared/partnership/yearly-steps.ts';
import { fundingPeriodOf } from '../../shared/programme/funding-periods.ts';
import { auditEvent, fieldChanges } from '../audit/event.ts';
import type { System } from '../platform/system.ts';
import type { Amendable } from './amendment/dependencies.ts';
import { type PartnershipRepository, putTarget } from './repository.ts';

type Dependencies = Pick<Amendable<'target'>, 'mayChange'> & {
  readonly repository: Pick<PartnershipRepository, 'target'>;
  readonly system: System;
};

const termsSchema = targetInputSchema.omit({ reason: true }).strip();

/** The approved target of a period as something that an amendment changes, with its own history (P:130-131). */
export const amendableTarget = ({ repository, mayChange, system }: Dependencies): Amendable<'target'> => ({
  mayChange,
  standing: async (period, to) => {
    const target = await repository.target(period);
    if (!target) return undefined;
    const terms = termsSchema.parse(target);
    return {
      version: target.version,
      approved: { subject: 'target', target: terms },
      changes: fieldChanges(terms, to.target),
    };
  },
  errors: async (number, { target }) => {
    const period = fundingPeriodOf(number);
    if (!period) return [{ pointer: '', message: 'outsidePeriod' }];
    return yearlyErrors(target, period).map((error) => ({ ...error, pointer: `/target${error.pointer}` }));
  },
  apply: async (author, { period, over, to, reason }) => {
    const before = await repository.target(period);
    const after: Target = { ...to.target, period, version: over + 1, updatedAt: system.now() };
    const root = { kind: 'target', id: String(period) } as const;
    const changes = fieldChanges(before, after);
    return {
      changes: putTarget(after, over),
      audit: [auditEvent(system, author, { action: 'target.amended', root, changes, reason })],
    };
  },
});
