import type { Author } from '../../../functions/audit/event.ts';
import { leaveMember } from '../../../functions/partnership/members/leave.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { handOverCase } from '../../../functions/trajectory/member-cases.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { isMemberOn, memberSchema } from '../../../shared/partnership/schema.ts';
import { isOpen } from '../../../shared/trajectory/phases.ts';
import type { Act } from './acts.ts';
import { enterMember } from './cast.ts';
import { LEFT } from './invented-members.ts';
import { registerIn } from './member-register.ts';
import { type Stage, told } from './stage.ts';

/** That a member left, and who coached for it: its open cases went along to where the coach works since. */
export type Departure = {
  readonly coach: Person['id'];
  readonly from: MemberId;
  readonly to: MemberId;
  readonly until: IsoDate;
  readonly reason: string;
  readonly by: Author;
};

const ENTERED_ON = isoDate('2024-01-02');

/** A member enters, leaves when the day has come, and names who takes its cases; nothing where the story has none that left. */
export const playDeparture = async (
  stage: Stage,
  partnershipId: string,
  people: readonly Person[],
): Promise<Departure | undefined> => {
  const left = LEFT[partnershipId];
  const coach = people.find(({ name }) => name === left?.coach);
  if (!left || coach?.memberId === undefined) return undefined;
  stage.clock.reach(ENTERED_ON);
  const { id: from } = await enterMember(stage, left.member);
  const { until, reason } = left;
  const by: Author = { subject: `coordinator@${partnershipId}`, roles: [`coordinator@${partnershipId}`] };
  const departure: Departure = { coach: coach.id, from, to: coach.memberId, until, reason, by };
  if (!stage.clock.reach(dayAfter(until))) return departure;
  const { draft, trajectory } = stage;
  const dependencies = {
    ...trajectory,
    repository: registerIn(draft),
    people: async () => people,
    // The cases are told in stories of their own: there each goes over on that day.
    cases: { openOf: async () => [], handOver: async () => ({ handedOver: 0, notHandedOver: [], remaining: 0 }) },
  };
  const { version } = draft.read(keys.member(from), memberSchema) ?? { version: 1 };
  const request = { id: from, expectedVersion: version, until, reason, casesTo: departure.to };
  await told(leaveMember(dependencies)(by, request));
  return departure;
};

/** What becomes of a case that began while the member was one: it goes over the day after, if it is open still. */
export const goesOver = ({ from, to, until, reason, by }: Departure, stage: Stage): Act => ({
  on: dayAfter(until),
  play: async (before) =>
    isOpen(before)
      ? handOverCase(stage.trajectory)(by, before, { from, to, coaches: undefined, reason })
      : ok(before.id),
});

/** The departure that a case of a coach lives through. */
export const departureOf = (departure: Departure | undefined, begin: IsoDate): Departure | undefined =>
  departure && isMemberOn({ from: isoDate('2024-01-01'), until: departure.until }, begin) ? departure : undefined;
