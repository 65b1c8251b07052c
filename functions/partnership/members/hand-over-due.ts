import type { AuditEvent } from '../../../shared/audit/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import { leftWithTaker } from '../../../shared/partnership/members/obstacle.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { Author } from '../../audit/event.ts';
import { log } from '../../platform/logging.ts';
import { type HandOverDependencies, handOverCases } from './hand-over.ts';

export type DueDependencies = HandOverDependencies & {
  readonly store: string;
  /** Everything that the history says of a member, the oldest first. */
  readonly trailOf: (member: Member['id']) => Promise<readonly AuditEvent[]>;
  /** Whether the partnership ended: then nothing changes in it any more. */
  readonly hasEnded: () => Promise<boolean>;
};

/** What one run did; `withoutTaker` counts members whose cases nobody can take as it was decided. */
export type DueRun = { readonly handedOver: number; readonly notHandedOver: number; readonly withoutTaker: number };

/** So many rounds of what a request takes at most fit well in the time of a run; the next run goes on. */
const ROUNDS_EACH_RUN = 5;
const NOTHING: DueRun = { handedOver: 0, notHandedOver: 0, withoutTaker: 0 };
const JOB = { subject: 'system:member-leaving', roles: [] } as const satisfies Author;

/** The job, on the decision of whoever decided last that the member leaves. */
const authorFor = async ({ trailOf }: DueDependencies, { id }: Member): Promise<Author> => {
  const decidedBy = (await trailOf(id)).findLast(({ action }) => action === 'member.left')?.actor;
  return { ...JOB, ...(decidedBy === undefined ? {} : { decidedBy }) };
};

/** The cases of one member, round by round; gives how many rounds that took. Where nobody can take them, none. */
const handOverAll = async (
  dependencies: DueDependencies,
  member: Member,
  rounds: number,
): Promise<DueRun & { readonly rounds: number }> => {
  const open = await dependencies.cases.openOf(member.id);
  if (open.length === 0 && member.leaving?.casesGoneOn !== undefined) return { ...NOTHING, rounds: 0 };
  const author = await authorFor(dependencies, member);
  let handedOver = 0;
  for (let round = 1; ; round += 1) {
    const outcome = await handOverCases(dependencies)(author, member);
    if (!outcome.ok) return { handedOver, notHandedOver: 0, withoutTaker: 1, rounds: round - 1 };
    handedOver += outcome.value.handedOver;
    const goesOn = outcome.value.remaining > 0 && outcome.value.handedOver > 0 && round < rounds;
    if (!goesOn)
      return { handedOver, notHandedOver: outcome.value.notHandedOver.length, withoutTaker: 0, rounds: round };
  }
};

/**
 * Hands over, every morning, what members whose last day is over have still open, to whom it was decided when they left. Each case is a
 * transaction of its own, so a run that breaks off loses nothing, and one that is repeated finds nothing to do. The trouble of one member
 * keeps no other one waiting; the run fails at the end.
 */
export const handOverDueCases = (dependencies: DueDependencies) => async (): Promise<DueRun> => {
  if (await dependencies.hasEnded()) return NOTHING;
  const { members } = await dependencies.repository.register();
  let [run, rounds, failures] = [NOTHING, ROUNDS_EACH_RUN, 0];
  for (const member of leftWithTaker(members, dayOf(dependencies.system.now()))) {
    if (rounds <= 0) break;
    try {
      const one = await handOverAll(dependencies, member, rounds);
      rounds -= one.rounds;
      run = {
        handedOver: run.handedOver + one.handedOver,
        notHandedOver: run.notHandedOver + one.notHandedOver,
        withoutTaker: run.withoutTaker + one.withoutTaker,
      };
    } catch (thrown) {
      failures += 1;
      log.error('The cases of a member that left did not go over', thrown, { store: dependencies.store });
    }
  }
  if (failures > 0) throw new Error(`The cases of ${failures} members did not go over`);
  return run;
};
