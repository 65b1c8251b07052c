import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { explainCounting } from '../../../shared/trajectory/counting.ts';
import { splitAction, withStatus } from '../../../shared/trajectory/plan/split.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { anyContext, anyTrajectory } from '../arbitraries.ts';
import {
  actionId,
  actionOf,
  COMPANY,
  companyId,
  day,
  evidenceOf,
  OTHER_COMPANY,
  trajectoryOf,
  upTo,
} from '../samples.ts';

/** The same trajectory with both companies in it; the second may have joined later. */
const anyJoint = fc.tuple(anyTrajectory, anyTrajectory).map(
  ([trajectory, other]): Trajectory => ({
    ...trajectory,
    companies: [...trajectory.companies, ...other.companies.map((part) => ({ ...part, companyId: OTHER_COMPANY }))],
  }),
);

/** A trajectory as it would be if one company had gone through it alone. */
const ownCopyOf = (trajectory: Trajectory, id: CompanyId): Trajectory => ({
  ...trajectory,
  companies: trajectory.companies.filter((part) => part.companyId === id),
  actions: trajectory.actions.flatMap((action) =>
    action.companyIds.includes(id) ? [{ ...action, companyIds: [id] }] : [],
  ),
  evidence: trajectory.evidence.filter((proof) => proof.companyId === id),
  verifications: trajectory.verifications.filter((verdict) => verdict.companyId === id),
});

const BOTH = [COMPANY, OTHER_COMPANY];
const RUNS = { numRuns: 600 };

describe('a joint trajectory', () => {
  it('counts each company as its own copy of it would', () => {
    fc.assert(
      fc.property(anyJoint, anyContext, (trajectory, context) => {
        for (const id of BOTH)
          expect(explainCounting(trajectory, id, context)).toEqual(
            explainCounting(ownCopyOf(trajectory, id), id, context),
          );
      }),
      RUNS,
    );
  });

  it('counts each company the same after a shared action was split', () => {
    fc.assert(
      fc.property(anyJoint, anyContext, (trajectory, context) => {
        const split = splitAction(trajectory, { actionId: actionId(1), apart: [OTHER_COMPANY], newId: actionId(9) });
        for (const id of BOTH) {
          const [before, after] = [trajectory, split].map((one) => explainCounting(one, id, context));
          expect(after?.dates).toEqual(before?.dates);
          expect(after?.counts).toEqual(before?.counts);
        }
      }),
      RUNS,
    );
  });
});

describe('splitting a shared action', () => {
  const shared = actionOf(1, [['planned', '2024-04-01']], { companyIds: [COMPANY, OTHER_COMPANY, companyId(3)] });
  const trajectory = trajectoryOf(upTo('implementation'), {
    actions: [shared, actionOf(2, [['idea', '2024-04-01']])],
    evidence: [evidenceOf(1, '2024-05-01'), evidenceOf(2, '2024-05-01', { companyId: OTHER_COMPANY })],
  });
  const split = splitAction(trajectory, { actionId: shared.id, apart: [OTHER_COMPANY], newId: actionId(9) });

  it('gives the company the same action apart, next to the shared one, with its history and its evidence', () => {
    expect(split.actions.map(({ id, companyIds }) => [id, companyIds])).toEqual([
      [actionId(1), [COMPANY, companyId(3)]],
      [actionId(9), [OTHER_COMPANY]],
      [actionId(2), [COMPANY]],
    ]);
    expect(split.actions[1]?.statuses).toEqual(shared.statuses);
    expect(split.evidence.map((proof) => proof.actionId)).toEqual([actionId(1), actionId(9)]);
  });

  it('lets one company drop out while the others go on', () => {
    const [goesOn, apart] = split.actions;
    if (!goesOn || !apart) throw new Error('There are two');
    expect(withStatus(apart, { status: 'dropped', on: day('2024-06-01') }).statuses.at(-1)?.status).toBe('dropped');
    expect(goesOn.statuses.at(-1)?.status).toBe('planned');
  });
});
