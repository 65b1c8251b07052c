import * as z from 'zod';
import { type Member, memberSchema } from '../../../shared/partnership/schema.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItems, queryItems } from '../../platform/dynamo/read.ts';
import { putMember } from '../repository.ts';

const memberReader: ItemReader<Member> = { type: 'member', schema: memberSchema };
const registerReader: ItemReader<{ version: number }> = {
  type: 'memberRegister',
  schema: z.object({ version: z.int() }),
};

/** The members together, and the version over which the next decision about one of them goes. */
export type Register = { readonly version: number; readonly members: readonly Member[] };

export const memberRepository = (table: Table) => ({
  /** The version first: what is decided over members that were read after it is refused when one changed in between. */
  register: async (): Promise<Register> => {
    const version = (await getItem(table, registerReader, keys.memberRegister()))?.version ?? 0;
    const items = await queryItems(table, { pk: keys.memberPartition(), consistent: true });
    return { version, members: parseItems(table, memberReader, items) };
  },
});
export type MemberRepository = ReturnType<typeof memberRepository>;

/** Writes members, and raises the version of all of them: none is written over a register that somebody else wrote meanwhile. */
export const putMembers = ({ version }: Register, changed: readonly Member[]): Change[] => [
  ...changed.map(putMember),
  {
    kind: 'put',
    key: keys.memberRegister(),
    item: { type: 'memberRegister', v: 1, version: version + 1 },
    expectedVersion: version === 0 ? 'absent' : version,
  },
];
