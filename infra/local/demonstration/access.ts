import { invitePerson } from '../../../functions/access/invitation/invite.ts';
import { registerPerson } from '../../../functions/access/register-person.ts';
import type { PeopleRepository } from '../../../functions/access/repository.ts';
import { judgeAccess } from '../../../functions/access/review/judge.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { reviewOn } from '../../../shared/access/review/rules.ts';
import { accessReviewSchema } from '../../../shared/access/review/schema.ts';
import { type Person, personSchema } from '../../../shared/access/schema.ts';
import { dutiesSchema } from '../../../shared/deputy/schema.ts';
import { addDays, dayOf, type Instant } from '../../../shared/kernel/dates.ts';
import { PARTNERSHIP_ROLES } from '../../../shared/kernel/permissions.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { createStage, type Stage, told } from './stage.ts';

/** Days before the present: an invitation that still waits, and a review of access that is under way. */
const INVITED_BEFORE = 3;
const JUDGED_BEFORE = 2;
const NEWCOMER = 'Nora Nieuwkomer';

export const peopleIn = ({ draft }: Stage): PeopleRepository => {
  const people = () => draft.ofType('person', personSchema);
  return {
    person: async (id) => draft.read(keys.person(id), personSchema),
    people: async () => people(),
    personOfSubject: async (subject) => people().find((person) => person.subject === subject),
    // Nobody loses a leading role, and nobody opens a link, in this story.
    leadRegister: async () => 0,
    invitationLink: async () => undefined,
    parse: (item) => personSchema.parse(item),
  };
};

const dependenciesOf = (stage: Stage, partnershipId: string) => {
  const members = () => stage.draft.ofType('member', memberSchema);
  const reviews = () => stage.draft.ofType('accessReview', accessReviewSchema);
  return {
    repository: peopleIn(stage),
    commit: stage.draft.commit,
    system: stage.clock.system,
    place: partnershipId,
    roles: PARTNERSHIP_ROLES,
    memberExists: async () => true,
    webOrigin: 'http://127.0.0.1',
    sendMail: async () => ok({ messageId: 'demonstration' }),
    reviews: {
      review: async (id: string) => reviews().find((review) => review.id === id),
      reviews: async () => reviews(),
    },
    readRules: async () => DEFAULT_RULES,
    readMembers: async () => members(),
    readDuties: async () => stage.draft.ofType('duties', dutiesSchema),
  };
};

/** Who was invited a few days ago, and who of the others was said to keep the access: the coordinator judges half of the coaches. */
export const playAccess = async (
  { draft }: Pick<Stage, 'draft'>,
  partnershipId: string,
  until: Instant,
): Promise<void> => {
  const stage = createStage(`${partnershipId}/access`, until, draft);
  const coordinator = { subject: `coordinator@${partnershipId}`, roles: [`coordinator@${partnershipId}`] };
  const dependencies = dependenciesOf(stage, partnershipId);
  if (!stage.clock.reach(addDays(dayOf(until), -INVITED_BEFORE))) return;
  const id = await told(
    registerPerson(dependencies)(coordinator, {
      name: NEWCOMER,
      email: `nora.nieuwkomer@${partnershipId}.example`,
      roles: ['coach'],
      language: 'nl',
      mailFrequency: 'quarterly',
      active: true,
    }),
  );
  await told(invitePerson(dependencies)(coordinator, { id, expectedVersion: 1 }));
  if (!stage.clock.reach(addDays(dayOf(until), -JUDGED_BEFORE))) return;
  const isJudged = ({ roles }: Person, index: number) => roles.includes('coach') && index % 2 === 0;
  const review = reviewOn(dayOf(stage.clock.system.now()), DEFAULT_RULES.accessReviewMonths);
  for (const person of draft.ofType('person', personSchema).filter(isJudged))
    await told(
      judgeAccess(dependencies)(coordinator, review, {
        personId: person.id,
        expectedVersion: person.version,
        verdict: 'keep',
      }),
    );
};
