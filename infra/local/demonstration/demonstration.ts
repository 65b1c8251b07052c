import type { UnitOfWork } from '../../../functions/platform/dynamo/commit.ts';
import { type Person, personSchema } from '../../../shared/access/schema.ts';
import { type Company, companySchema } from '../../../shared/company/schema.ts';
import type { Instant } from '../../../shared/kernel/dates.ts';
import { type QuarterlyNote, quarterlyNoteSchema } from '../../../shared/note/schema.ts';
import { type Amendment, amendmentSchema } from '../../../shared/partnership/amendment/schema.ts';
import { type Member, memberSchema, type Target, targetSchema } from '../../../shared/partnership/schema.ts';
import { type Trajectory, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { accountsOf } from '../accounts.ts';
import { AGENCY } from '../functions/environment.ts';
import { playAccess } from './access.ts';
import { agendaOf } from './agenda.ts';
import { enterAgencyPeople } from './cast.ts';
import { type Departure, playDeparture } from './departure.ts';
import { playDeputies } from './deputies.ts';
import type { Draft } from './draft.ts';
import { foundPartnership, PEOPLE_ENTERED_ON } from './founding.ts';
import { playMoney } from './money.ts';
import { writeNotes } from './notes.ts';
import { playConfirmations } from './play-confirmations.ts';
import { companiesIn, type Numbered, playEpisode, type Troupe } from './play-episode.ts';
import type { Coach } from './play-trajectory.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { proposeRules } from './rules.ts';
import { drawSample } from './sampling.ts';
import { createStage } from './stage.ts';

/** Everything that the demonstration says of one partnership at a moment. */
export type Demonstration = {
  readonly partnershipId: string;
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly target: Target | undefined;
  readonly companies: readonly Company[];
  readonly trajectories: readonly Trajectory[];
  readonly notes: readonly QuarterlyNote[];
  readonly amendments: readonly Amendment[];
  /** The same with its whole history, as it is to be written to an empty table: each unit stands on its own. */
  readonly works: readonly UnitOfWork[];
};

const ACCOUNTS = accountsOf(PROFILES.map(({ partnershipId }) => partnershipId));

const numbered = (profile: Profile): Numbered[] => {
  let serial = 0;
  return agendaOf(profile).map((episode) => {
    const first = serial;
    serial += companiesIn(episode);
    return { episode, serial: first };
  });
};

const coachesOf = (partnershipId: string, people: readonly Person[], departure: Departure | undefined): Coach[] =>
  people
    .filter(({ roles }) => roles.includes('coach'))
    .map((person) => ({
      person,
      author: { subject: person.subject ?? person.id, roles: [`coach@${partnershipId}`] },
      before: person.id === departure?.coach ? departure : undefined,
    }));

const collected = (partnershipId: string, drafts: readonly Draft[]): Demonstration => ({
  partnershipId,
  members: drafts.flatMap((draft) => draft.ofType('member', memberSchema)),
  people: drafts.flatMap((draft) => draft.ofType('person', personSchema)),
  target: drafts.flatMap((draft) => draft.ofType('target', targetSchema)).at(-1),
  companies: drafts.flatMap((draft) => draft.ofType('company', companySchema)),
  trajectories: drafts.flatMap((draft) => draft.ofType('trajectory', trajectorySchema)),
  notes: drafts.flatMap((draft) => draft.ofType('quarterlyNote', quarterlyNoteSchema)),
  amendments: drafts.flatMap((draft) => draft.ofType('amendment', amendmentSchema)),
  works: drafts.map((draft) => draft.work()).filter(({ changes }) => changes.length > 0),
});

/**
 * A partnership of the demonstration as it stands at a moment of period 1: invented, told with the product's own use cases, and the
 * same every time for the same moment. Throws when there is no such partnership.
 */
export const demonstrationOf = async (partnershipId: string, until: Instant): Promise<Demonstration> => {
  const profile = PROFILES.find((known) => known.partnershipId === partnershipId);
  if (!profile) throw new Error(`There is no demonstration of ${partnershipId}`);
  const founding = createStage(`${partnershipId}/founding`, until);
  const people = await foundPartnership(founding, profile, { accounts: ACCOUNTS, until });
  const beside = createStage(`${partnershipId}/departure`, until, founding.draft);
  const departure = await playDeparture(beside, partnershipId, people);
  const troupe: Troupe = { profile, coaches: coachesOf(partnershipId, people, departure), until };
  const episodes: Draft[] = [];
  for (const next of numbered(profile)) episodes.push(await playEpisode(troupe, next));
  await playConfirmations(troupe, episodes);
  const told = collected(partnershipId, [founding.draft, ...episodes]);
  const sample = await drawSample({ ...told, until });
  const notes = await writeNotes({ ...told, until });
  const money = await playMoney({ ...told, until });
  await playAccess(founding, partnershipId, until);
  await playDeputies(founding, partnershipId, until);
  return collected(partnershipId, [founding.draft, ...episodes, sample, notes, ...money]);
};

/** The directory of the agency's people and what they draft, to be written to its empty table. */
export const demonstrationOfAgency = async (until: Instant): Promise<UnitOfWork> => {
  const stage = createStage(AGENCY, until);
  stage.clock.reach(PEOPLE_ENTERED_ON);
  await enterAgencyPeople(stage, ACCOUNTS, AGENCY);
  await proposeRules(stage, until);
  return stage.draft.work();
};
