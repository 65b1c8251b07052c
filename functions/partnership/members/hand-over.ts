import type { Person } from '../../../shared/access/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type HandOverObstacle, handOverObstacle } from '../../../shared/partnership/members/obstacle.ts';
import type { CasesOutcome } from '../../../shared/partnership/members/requests.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import type { MemberCases } from '../../trajectory/member-cases.ts';
import { type MemberDependencies, saveMembers } from './save.ts';

export type HandOverDependencies = Pick<MemberDependencies, 'repository' | 'commit' | 'system'> & {
  readonly cases: MemberCases;
  readonly people: () => Promise<readonly Person[]>;
};

type About = { readonly id: MemberId };

const REASONS = {
  takerIsNoMember: 'memberTakerIsNoMember',
  takerIsNoCoach: 'memberTakerIsNoCoach',
} as const satisfies Record<HandOverObstacle, string>;

/** What a member has open, and what stands in the way of handing it over as it was decided. */
export const openCasesOf =
  ({ repository, people, cases, system }: HandOverDependencies) =>
  async (id: MemberId): Promise<{ open: readonly Trajectory[]; obstacle?: HandOverObstacle }> => {
    const [open, { members }, everybody] = await Promise.all([cases.openOf(id), repository.register(), people()]);
    const member = members.find((candidate) => candidate.id === id);
    const obstacle = member && handOverObstacle(member, { members, people: everybody }, dayOf(system.now()));
    return { open, ...(obstacle ? { obstacle } : {}) };
  };

/** Writes down, once, that nothing of what a member had open is left with it. */
const settleCases = async (dependencies: HandOverDependencies, author: Author, { id }: About): Promise<void> => {
  const settled = await saveMembers(dependencies)(author, async ({ members }, today) => {
    const member = members.find((candidate) => candidate.id === id);
    if (!member?.leaving) return fail({ code: 'notFound' });
    const { leaving } = member;
    const gone: Member = { ...member, leaving: { ...leaving, casesGoneOn: today } };
    return ok({ id, members: [gone], action: 'member.casesHandedOver', reason: leaving.reason });
  });
  // It was decided meanwhile that the member stays: then there is nothing to write down.
  if (!settled.ok && settled.error.code !== 'notFound') throw new Error(`Not written: ${settled.error.code}`);
};

/** Hands the open cases of a member that leaves to whom it was decided, so many as one request takes. Asked again, the rest goes. */
export const handOverCases =
  (dependencies: HandOverDependencies) =>
  async (author: Author, { id }: About): Promise<Result<CasesOutcome, Failure>> => {
    const { members } = await dependencies.repository.register();
    const member = members.find((candidate) => candidate.id === id);
    if (!member) return fail({ code: 'notFound' });
    const { casesTo, coachTo, reason, casesGoneOn } = member.leaving ?? {};
    if (casesTo === undefined || reason === undefined)
      return fail({ code: 'notAllowedNow', reason: 'memberCasesHaveNoTaker' });
    const people = await dependencies.people();
    const obstacle = handOverObstacle(member, { members, people }, dayOf(dependencies.system.now()));
    if (obstacle) return fail({ code: 'notAllowedNow', reason: REASONS[obstacle] });
    const own = people.filter(({ memberId }) => memberId === id).map((person) => person.id);
    const coaches = coachTo === undefined ? undefined : { of: own, to: coachTo };
    const outcome = await dependencies.cases.handOver(author, { from: id, to: casesTo, coaches, reason });
    const isDone = outcome.remaining === 0 && outcome.notHandedOver.length === 0;
    if (isDone && (casesGoneOn === undefined || outcome.handedOver > 0))
      await settleCases(dependencies, author, { id });
    return ok(outcome);
  };
