import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { agencyDashboard } from '../figures/agency-dashboard.ts';
import { config } from '../platform/config.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { buildAgencySummary } from '../summary/build-agency.ts';
import { ownTable, referenceTable, system } from './base.ts';

/** The summary over all partnerships, from the totals that stand in the agency's own table. */
export const agencySummary = (): ((quarter: Quarter) => Promise<Result<Summary, Failure>>) => {
  const rules = rulesReaderOf(referenceTable(), system);
  const { active, archived } = config.partnerships();
  const readDashboard = agencyDashboard({
    agency: ownTable(),
    system,
    rulesOn: rules.rulesOn,
    partnershipIds: [...active, ...archived],
  });
  return async (quarter) => {
    const dashboard = await readDashboard({ quarter });
    if (!dashboard.ok) return dashboard;
    // A summary is made after its quarter: by then another version may hold.
    const held = await rules.rulesOn(dashboard.value.on, dashboard.value.period);
    return ok(buildAgencySummary(dashboard.value, held));
  };
};
