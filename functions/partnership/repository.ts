import { type Member, memberSchema, type Target, targetSchema } from '../../shared/partnership/schema.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../platform/dynamo/read.ts';

const targetReader: ItemReader<Target> = { type: 'target', schema: targetSchema };
const memberReader: ItemReader<Member> = { type: 'member', schema: memberSchema };

/** Reads of what a partnership agreed: its target per period and its members. */
export const partnershipRepository = (table: Table) => ({
  target: (period: number): Promise<Target | undefined> => getItem(table, targetReader, keys.target(period)),
  members: async (): Promise<Member[]> =>
    parseItems(table, memberReader, await queryItems(table, { pk: keys.memberPartition() })),
});
export type PartnershipRepository = ReturnType<typeof partnershipRepository>;

export const putTarget = (target: Target, expectedVersion: number | 'absent'): Change[] => [
  { kind: 'put', key: keys.target(target.period), item: { type: 'target', v: 1, ...target }, expectedVersion },
  { kind: 'raise', root: { kind: 'target', id: String(target.period) } },
];

export const putMember = (member: Member): Change => ({
  kind: 'place',
  key: keys.member(member.id),
  item: { type: 'member', v: 1, ...member },
});
