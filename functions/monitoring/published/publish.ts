import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import type { Provenance, PublishedQuarter } from '../../../shared/monitoring/published/schema.ts';
import { type DecidedCell, publishedCell } from '../../../shared/monitoring/suppression/cell.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { type Audience, putMeasuredNow } from './repository.ts';

const audienceOf = ({ categories }: DecidedCell, partnerships: readonly PartnershipId[]): Audience =>
  partnerships.find((id) => id === categories.partnership) ?? 'TOGETHER';

type Publication = {
  readonly cells: readonly DecidedCell[];
  readonly partnerships: readonly PartnershipId[];
  readonly provenance: Provenance;
};

/** What each audience may see of each quarter. */
export const publishedQuarters = ({
  cells,
  partnerships,
  provenance,
}: Publication): { readonly audience: Audience; readonly published: PublishedQuarter }[] => {
  return [...Map.groupBy(cells, (cell) => audienceOf(cell, partnerships))].flatMap(([audience, own]) =>
    [...Map.groupBy(own, ({ quarter }) => quarter)].map(([quarter, found]) => ({
      audience,
      published: { quarter, provenance, cells: found.map(publishedCell) },
    })),
  );
};

/** Puts a decided measurement where it is read. Repeated, nothing changes. */
export const publish = async (agency: Table, publication: Publication): Promise<void> => {
  for (const { audience, published } of publishedQuarters(publication))
    await putMeasuredNow(agency, audience, published);
};
