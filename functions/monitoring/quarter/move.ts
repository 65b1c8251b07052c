import type { Quarter } from '../../../shared/kernel/dates.ts';
import type { MonitoringQuarter } from '../../../shared/monitoring/quarter/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { putQuarter, type QuarterRepository } from './repository.ts';

export type QuarterDependencies = {
  readonly quarters: QuarterRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** What the schedule and measurements do with quarters, whoever asked for these. */
export const SYSTEM: Author = { subject: 'system:monitoring-quarter', roles: [] };

export const openedQuarter = (quarter: Quarter, system: System): MonitoringQuarter => ({
  quarter,
  version: 1,
  state: 'open',
  openedAt: system.now(),
  reports: [],
});

type MoveQuarter = {
  readonly author: Author;
  readonly action: 'opened' | 'measured' | 'checked' | 'closed' | 'reopened';
  readonly reason?: string;
  readonly beside?: Parameters<Commit>[0]['changes'];
};

/** Writes a quarter on, with its history; false when somebody else did first. */
export const moveQuarter = async (
  { commit, system }: Pick<QuarterDependencies, 'commit' | 'system'>,
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
