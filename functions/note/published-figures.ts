import type { Quarter } from '../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { figureAt } from '../../shared/monitoring/figures/figure.ts';
import type { PublishedFigures } from '../../shared/note/requests.ts';
import type { PublishedRepository } from '../monitoring/published/repository.ts';

/** The numbers of the monitoring that stand in a note: who started at supported companies in its quarter, and at how many of these. */
export const publishedFiguresOf =
  (published: Pick<PublishedRepository, 'now'>, partnershipId: PartnershipId) =>
  async (quarter: Quarter): Promise<PublishedFigures | undefined> => {
    const found = await published.now(partnershipId, quarter);
    if (!found) return undefined;
    const [persons, companies] = (['persons', 'employers'] as const).map((unit) =>
      figureAt(found.cells, 'monitoring', unit),
    );
    return {
      referenceDate: found.provenance.referenceDate,
      ...(persons?.kind === 'shown' ? { persons: persons.value } : {}),
      ...(companies?.kind === 'shown' ? { companies: companies.value } : {}),
    };
  };
