import { dayOf, type Quarter } from '../../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { MonitoringFigures } from '../../../shared/monitoring/published/schema.ts';
import { MEASURED_QUARTERS } from '../../../shared/monitoring/quarter/periods.ts';
import { buildMonitoringSummary, type MonitoringSummary } from '../../../shared/monitoring/summary/build.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { SummaryContents } from '../../notification/mailing/contents.ts';
import type { System } from '../../platform/system.ts';
import type { Audience, PublishedRepository } from '../published/repository.ts';
import { monitoringSummaryMail } from './mail.ts';

export type MonitoringSummaryDependencies = {
  readonly published: PublishedRepository;
  /** Whose summary it is. */
  readonly audience: Audience;
  /** Named side by side in the agency's; none in a partnership's own, which can read no other. */
  readonly partnershipIds: readonly PartnershipId[];
  readonly readRules: () => Promise<ProgrammeRules>;
  /** Every version of the rules: a report covers the period of those under which it was measured. */
  readonly readVersions: () => Promise<readonly ProgrammeRules[]>;
  readonly system: System;
  readonly webOrigin: string;
};

/** What may be seen of all quarters that are measured. */
export const readFigures = ({ published, audience }: MonitoringSummaryDependencies): Promise<MonitoringFigures> =>
  published.figures(audience, MEASURED_QUARTERS);

/** The summary of a closed quarter among those figures; nothing as long as it was not reported. */
export const summaryOf = async (
  { published, partnershipIds, readRules, readVersions, system }: MonitoringSummaryDependencies,
  figures: MonitoringFigures,
  quarter: Quarter,
): Promise<MonitoringSummary | undefined> => {
  const [rules, versions, partnerships] = await Promise.all([
    readRules(),
    readVersions(),
    Promise.all(partnershipIds.map((id) => published.ofQuarter(id, quarter))),
  ]);
  const cadenceOf = (wanted: string) =>
    (versions.find(({ version }) => version === wanted) ?? DEFAULT_RULES).monitoringCadence;
  return buildMonitoringSummary({ quarter, figures, partnerships, rules, cadenceOf, today: dayOf(system.now()) });
};

/** The mails about quarters that were closed. */
export const monitoringContents = (dependencies: MonitoringSummaryDependencies): SummaryContents => ({
  quarters: async () =>
    (await readFigures(dependencies)).quarters.filter(({ reported }) => reported).map(({ quarter }) => quarter),
  contentOf: async ({ quarter, report }, reader) => {
    const summary = await summaryOf(dependencies, await readFigures(dependencies), quarter);
    // Closed again with other figures, the quarter has another mail, and this one is out of date.
    if (!summary || (report !== undefined && report !== summary.report)) return undefined;
    return monitoringSummaryMail(summary, reader, dependencies.webOrigin);
  },
});
