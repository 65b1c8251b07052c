import { dayOf } from '../../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { mayTakeOver } from '../../../shared/partnership/members/obstacle.ts';
import type {
  CasesOutcome,
  MemberLeaving,
  MemberLeft,
  MemberRoleChange,
  MemberStaying,
} from '../../../shared/partnership/members/requests.ts';
import { left, roleChanged, stayed } from '../../../shared/partnership/members/rules.ts';
import { isMemberOn, type Member } from '../../../shared/partnership/schema.ts';
import type { Author } from '../../audit/event.ts';
import { type HandOverDependencies, handOverCases } from './hand-over.ts';
import { asDecision, asSeen, type MemberDependencies, saveMembers } from './save.ts';

export type LeavingDependencies = MemberDependencies & HandOverDependencies;

type About = { readonly id: MemberId };

const NOTHING_YET: CasesOutcome = { handedOver: 0, notHandedOver: [], remaining: 0 };

/**
 * A member leaves: first that is written down, with who takes its open cases; then the cases go over one by one, once its last day is
 * over. What breaks off in between loses nothing: whose a case is stands in the case, and the rest is asked for again.
 */
export const leaveMember =
  (dependencies: LeavingDependencies) =>
  async (
    author: Author,
    { id, expectedVersion, ...leaving }: MemberLeaving & About,
  ): Promise<Result<MemberLeft, Failure>> => {
    const { coachTo, reason } = leaving;
    if (coachTo !== undefined && !mayTakeOver({ people: await dependencies.people() }, coachTo, id))
      return fail(invalidField('/coachTo', 'notInList'));
    const saved = await saveMembers(dependencies)(author, async (register, today) => {
      const before = asSeen(register, { id, expectedVersion });
      if (!before.ok) return before;
      const openCases = (await dependencies.cases.openOf(id)).length;
      const decided = left(register.members, before.value, { ...leaving, today, openCases });
      return asDecision(decided, { id, action: 'member.left', reason });
    });
    if (!saved.ok) return saved;
    const member = saved.value;
    const isOver = !isMemberOn(member, dayOf(dependencies.system.now()));
    if (!isOver || member.leaving?.casesTo === undefined) return ok({ member, cases: NOTHING_YET });
    const cases = await handOverCases(dependencies)(author, { id });
    if (!cases.ok) return cases;
    // With the version in which it may stand since.
    const { members } = await dependencies.repository.register();
    return ok({ member: members.find((now) => now.id === id) ?? member, cases: cases.value });
  };

/** The decision to leave is taken back; cases that went over stay where they are. */
export const keepMember =
  (dependencies: MemberDependencies) =>
  (author: Author, { id, expectedVersion, reason }: MemberStaying & About): Promise<Result<Member, Failure>> =>
    saveMembers(dependencies)(author, async (register, today) => {
      const before = asSeen(register, { id, expectedVersion });
      if (!before.ok) return before;
      if (before.value.until === undefined) return fail({ code: 'notAllowedNow', reason: 'memberDoesNotLeave' });
      return asDecision(stayed(register.members, before.value, today), { id, action: 'member.stayed', reason });
    });

/** Another role from a day on; a new promotor takes the place of the one before. */
export const changeMemberRole =
  (dependencies: MemberDependencies) =>
  (
    author: Author,
    { id, expectedVersion, reason, role, from }: MemberRoleChange & About,
  ): Promise<Result<Member, Failure>> =>
    saveMembers(dependencies)(author, async (register, today) => {
      const before = asSeen(register, { id, expectedVersion });
      if (!before.ok) return before;
      const decided = roleChanged(register.members, before.value, { role, from, today });
      return asDecision(decided, { id, action: 'member.roleChanged', reason });
    });
