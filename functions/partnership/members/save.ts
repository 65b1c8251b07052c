import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type MemberId, memberIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Decided } from '../../../shared/partnership/members/rules.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import type { CodeDependencies } from '../../catalogue/codes.ts';
import { AGAIN, decideAgain, trouble } from '../../platform/decide-again.ts';
import type { Idempotency } from '../../platform/dynamo/changes.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import { type MemberRepository, putMembers, type Register } from './repository.ts';

export type MemberDependencies = CodeDependencies & {
  readonly repository: MemberRepository;
  readonly commit: Commit;
  readonly system: System;
};

/** What was decided: the members as they shall stand, the one that it is about among them, and what the history says of each. */
export type Decision = {
  readonly id: MemberId;
  readonly members: readonly Member[];
  readonly action: string;
  readonly reason?: string | undefined;
  readonly idempotency?: Idempotency | undefined;
};
export type Decide = (register: Register, today: IsoDate) => Promise<Result<Decision, Failure>>;

const existing = (members: readonly Member[], id: MemberId): Member => {
  const found = members.find((member) => member.id === id);
  if (!found) throw new Error('A decision is about a member');
  return found;
};

/** The successor of a promotor is changed by the decision about another: its history says so. */
const actionFor = ({ id, action }: Decision, member: Member): string =>
  member.id === id ? action : 'member.roleChanged';

/** Few people decide on members, and seldom. */
const ROUNDS = { rounds: 5, otherwise: trouble('Members kept changing while one was decided on') };

/**
 * Decides over all members together and writes what it comes to with its history, in one transaction; and decides again when another
 * decision went before. So two promotors, or one name twice, cannot come of two decisions at once.
 */
export const saveMembers =
  ({ repository, commit, system }: Pick<MemberDependencies, 'repository' | 'commit' | 'system'>) =>
  (author: Author, decide: Decide): Promise<Result<Member, Failure>> =>
    decideAgain<Result<Member, Failure>>(async () => {
      const register = await repository.register();
      const decided = await decide(register, dayOf(system.now()));
      if (!decided.ok) return decided;
      const { value: decision } = decided;
      const before = (id: MemberId) => register.members.find((member) => member.id === id);
      const changed = decision.members.map((member) => ({ ...member, version: (before(member.id)?.version ?? 0) + 1 }));
      const committed = await commit({
        changes: putMembers(register, changed),
        audit: changed.map((member) =>
          auditEvent(system, author, {
            action: actionFor(decision, member),
            root: { kind: 'member', id: member.id },
            changes: fieldChanges(before(member.id), member),
            reason: decision.reason,
          }),
        ),
        idempotency: decision.idempotency,
      });
      if (committed.ok) return ok(existing(changed, decision.id));
      if (committed.error.code === 'taken') throw new Error('A member claims no names');
      if (committed.error.code === 'conflict') return AGAIN;
      return ok(existing((await repository.register()).members, memberIdSchema.parse(committed.error.resultId)));
    }, ROUNDS);

/** The member in the version that its reader saw. */
export const asSeen = (
  { members }: Register,
  { id, expectedVersion }: { readonly id: MemberId; readonly expectedVersion: number },
): Result<Member, Failure> => {
  const member = members.find((candidate) => candidate.id === id);
  if (!member) return fail({ code: 'notFound' });
  return member.version === expectedVersion ? ok(member) : fail({ code: 'conflict', current: member });
};

export const asDecision = (decided: Decided, about: Omit<Decision, 'members'>): Result<Decision, Failure> =>
  decided.ok ? ok({ ...about, members: decided.members }) : fail({ code: 'invalid', fields: decided.fields });
