import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import { measured, type NewMeasurement } from '../../../shared/monitoring/quarter/steps.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { putQuarter, type QuarterRepository } from './repository.ts';

export type ReachDependencies = {
  readonly quarters: QuarterRepository;
  readonly commit: Commit;
  readonly system: System;
};

const SYSTEM: Author = { subject: 'system:monitoring-quarter', roles: [] };

export const openedQuarter = (quarter: Quarter, system: System): MonitoringQuarter => ({
  quarter,
  version: 1,
  state: 'open',
  openedAt: system.now(),
  reports: [],
});

/** Writes a quarter on, with its history; false when somebody else did first. */
export const moveQuarter = async (
  { commit, system }: Pick<ReachDependencies, 'commit' | 'system'>,
  before: MonitoringQuarter | undefined,
  next: MonitoringQuarter,
  { author, action, reason, beside = [] }: MoveQuarter,
): Promise<boolean> => {
  const root = { kind: 'monitoringQuarter', id: next.quarter } as const;
  const changes = fieldChanges(before, next);
  const committed = await commit({
    changes: [putQuarter(next, before?.version ?? 'absent'), ...beside],
    audit: [auditEvent(system, author, { action: `monitoringQuarter.${action}`, root, changes, reason })],
  });
  return committed.ok;
};
type MoveQuarter = {
  readonly author: Author;
  readonly action: 'opened' | 'measured' | 'checked' | 'closed' | 'reopened';
  readonly reason?: string;
  readonly beside?: Parameters<Commit>[0]['changes'];
};

/** Takes each quarter that a measurement reaches further; one that the schedule did not open yet is opened by it. Repeated, nothing changes. */
export const reachQuarters = async (
  dependencies: ReachDependencies,
  quarters: readonly Quarter[],
  reached: NewMeasurement,
): Promise<void> => {
  const { quarters: repository, system } = dependencies;
  for (const quarter of quarters)
    await decideAgain(
      async () => {
        const found = await repository.quarter(quarter);
        const next = measured(found ?? openedQuarter(quarter, system), reached);
        if (!next) return undefined;
        const written = await moveQuarter(dependencies, found, next, { author: SYSTEM, action: 'measured' });
        return written ? undefined : AGAIN;
      },
      { rounds: 5, otherwise: trouble(`Others keep changing the quarter ${quarter}`) },
    );
};
