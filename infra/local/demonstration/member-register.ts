import * as z from 'zod';
import type { MemberRepository } from '../../../functions/partnership/members/repository.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import type { Draft } from './draft.ts';

/** The members of a story, and the version over which the next decision about one of them goes. */
export const registerIn = (draft: Draft): MemberRepository => ({
  register: async () => ({
    version: draft.read(keys.memberRegister(), z.object({ version: z.int() }))?.version ?? 0,
    members: draft.ofType('member', memberSchema),
  }),
});
