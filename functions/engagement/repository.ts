import {
  type Engagement,
  type EngagementView,
  engagementSchema,
  type Signer,
  signerSchema,
} from '../../shared/engagement/schema.ts';
import type { CompanyId, EngagementId, TrajectoryId } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const reader: ItemReader<Engagement> = { type: 'engagement', schema: engagementSchema };
const signerReader: ItemReader<Signer> = { type: 'signer', schema: signerSchema };

/** Every engagement of a trajectory with who signed it: `last` holds one per company. */
export type EngagementsWithNames = { readonly last: EngagementView[]; readonly earlier: EngagementView[] };

/** Reads the engagements of one partnership. It writes nothing: changes go through `commit`. */
export const engagementRepository = (table: Table) => ({
  last: (trajectoryId: TrajectoryId, companyId: CompanyId): Promise<Engagement | undefined> =>
    getItem(table, reader, keys.engagement(trajectoryId, companyId)),

  async ofTrajectory(trajectoryId: TrajectoryId): Promise<EngagementsWithNames> {
    const items = await queryItems(table, { pk: keys.engagementPartition(trajectoryId), consistent: true });
    const under = (start: string) => items.filter(({ sk }) => String(sk).startsWith(start));
    const names = new Map(
      parseItems(table, signerReader, under('SIGNER#')).map(({ engagementId, name }) => [engagementId, name]),
    );
    const named = (engagement: Engagement): EngagementView => {
      const signerName = names.get(engagement.id);
      return signerName === undefined ? engagement : { ...engagement, signerName };
    };
    return {
      last: parseItems(table, reader, under('LAST#')).map(named),
      earlier: parseItems(table, reader, under('EARLIER#'))
        .sort((a, b) => b.at.localeCompare(a.at, 'en'))
        .map(named),
    };
  },

  /** The engagement in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Engagement | undefined => parseItem(table, reader, item),
});
export type EngagementRepository = ReturnType<typeof engagementRepository>;

const itemOf = (engagement: Engagement) => ({ type: 'engagement', v: 1, ...engagement });

export const putEngagement = (before: Engagement | undefined, after: Engagement): Change => ({
  kind: 'put',
  key: keys.engagement(after.trajectoryId, after.companyId),
  item: itemOf(after),
  expectedVersion: before?.version ?? 'absent',
});

/** The name goes; the engagement stays. */
export const removeSigner = (trajectoryId: TrajectoryId, id: EngagementId): Change => ({
  kind: 'remove',
  key: keys.engagementSigner(trajectoryId, id),
});

/** A new engagement with who signed it; the one before it is kept. */
export const putSigned = (before: Engagement | undefined, after: Engagement, name: string): Change[] => {
  const { trajectoryId, id } = after;
  const signer = { type: 'signer', v: 1, engagementId: id, name };
  return [
    putEngagement(before, after),
    { kind: 'place', key: keys.engagementSigner(trajectoryId, id), item: signer },
    ...(before
      ? [{ kind: 'place', key: keys.earlierEngagement(trajectoryId, before.id), item: itemOf(before) } as const]
      : []),
  ];
};
