import { addQuarters, type Quarter } from '../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { figureAt } from '../../shared/monitoring/figures/figure.ts';
import { QUARTERS_OF } from '../../shared/monitoring/matching/calendar.ts';
import type { PublishedFigures } from '../../shared/note/monitoring.ts';
import type { PublishedRepository } from '../monitoring/published/repository.ts';
import type { RulesReader } from '../programme/rules.ts';

type Sources = {
  readonly published: Pick<PublishedRepository, 'now'>;
  readonly partnershipId: PartnershipId;
  /** By the rules of a measurement it is known of how many quarters its numbers are. */
  readonly rulesOfVersion: RulesReader['version'];
};

/** The numbers of the monitoring that stand in a note: who started at supported companies in its period, and at how many of these. */
export const publishedFiguresOf =
  ({ published, partnershipId, rulesOfVersion }: Sources) =>
  async (quarter: Quarter): Promise<PublishedFigures | undefined> => {
    const found = await published.now(partnershipId, quarter);
    if (!found) return undefined;
    const { measurementId, measuredAt, referenceDate, rulesVersion, tablesVersion } = found.provenance;
    const { monitoringCadence = 'quarterly' } = (await rulesOfVersion(rulesVersion)) ?? {};
    return {
      from: addQuarters(quarter, 1 - QUARTERS_OF[monitoringCadence]),
      to: quarter,
      measurementId,
      measuredAt,
      referenceDate,
      rulesVersion,
      tablesVersion,
      persons: figureAt(found.cells, 'monitoring', 'persons'),
      companies: figureAt(found.cells, 'monitoring', 'employers'),
    };
  };
