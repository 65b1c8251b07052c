import * as z from 'zod';
import { talkNoteSchema } from '../../shared/coordination/talk.ts';
import { type CompanyId, companyIdSchema, type PartnershipId, partnershipIdSchema } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

/** Our own side of a talk with another partnership about a company. */
const ownTalkSchema = z.object({
  companyId: companyIdSchema,
  with: partnershipIdSchema,
  version: z.int(),
  notes: z.array(talkNoteSchema),
});
export type OwnTalk = z.infer<typeof ownTalkSchema>;

const talkReader: ItemReader<OwnTalk> = { type: 'companyTalk', schema: ownTalkSchema };

/** Reads what one partnership said to others, in its own table. */
export const talkRepository = (table: Table) => ({
  talk: (id: CompanyId, other: PartnershipId): Promise<OwnTalk | undefined> =>
    getItem(table, talkReader, keys.companyTalk(id, other)),
  talks: async (id: CompanyId): Promise<OwnTalk[]> => {
    const query = { pk: keys.company(id).pk, skPrefix: keys.companyTalkPrefix(), consistent: true };
    return parseItems(table, talkReader, await queryItems(table, query));
  },
  /** The talk in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): OwnTalk | undefined => parseItem(table, talkReader, item),
});
export type TalkRepository = ReturnType<typeof talkRepository>;

/** Writes our side of a talk over the version that was read, and tells the projector, which states it to the other. */
export const putTalk = (talk: OwnTalk, expectedVersion: number): Change[] => [
  {
    kind: 'put',
    key: keys.companyTalk(talk.companyId, talk.with),
    item: { type: 'companyTalk', v: 1, ...talk },
    expectedVersion: expectedVersion === 0 ? 'absent' : expectedVersion,
  },
  { kind: 'raise', root: { kind: 'company', id: talk.companyId } },
];
