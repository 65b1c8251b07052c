import type { DeputyDependencies } from '../../../functions/deputy/dependencies.ts';
import { nameDeputy } from '../../../functions/deputy/name.ts';
import type { DeputyRepository } from '../../../functions/deputy/repository.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { type Person, personSchema } from '../../../shared/access/schema.ts';
import { deputiesOfSchema, dutiesSchema } from '../../../shared/deputy/schema.ts';
import { addDays, dayOf, type Instant, type IsoDate } from '../../../shared/kernel/dates.ts';
import { PARTNERSHIP_ROLES, type Role } from '../../../shared/kernel/permissions.ts';
import { accountsOf } from '../accounts.ts';
import { peopleIn } from './access.ts';
import { createStage, type Stage, told } from './stage.ts';

/** Days before the present on which it was said, and after it on which the promotor goes. */
const SAID_BEFORE = 1;
const LEAVES_AFTER = 20;
const DAYS_AWAY = 11;

const deputiesIn = ({ draft }: Stage): DeputyRepository => ({
  of: async (absent) => draft.read(keys.deputies(absent), deputiesOfSchema) ?? { absent, version: 0, periods: [] },
  all: async () => draft.ofType('deputies', deputiesOfSchema),
  duties: async (deputy) => draft.read(keys.duties(deputy), dutiesSchema) ?? { deputy, version: 0, periods: [] },
  allDuties: async () => draft.ofType('duties', dutiesSchema),
  parse: (item) => deputiesOfSchema.parse(item),
});

const dependenciesOf = (stage: Stage, partnershipId: string): DeputyDependencies => ({
  repository: peopleIn(stage),
  deputies: deputiesIn(stage),
  commit: stage.draft.commit,
  system: stage.clock.system,
  place: partnershipId,
  roles: PARTNERSHIP_ROLES,
});

/** One is away and another one there in the place, for some days. */
const name = async (
  dependencies: DeputyDependencies,
  role: Role,
  [absent, deputy]: readonly [Person?, Person?],
  from: IsoDate,
): Promise<void> => {
  const by = `${role}@${dependencies.place}`;
  if (!absent || !deputy) return;
  const naming = { expectedVersion: 0, deputy: deputy.id, from, to: addDays(from, DAYS_AWAY) };
  await told(nameDeputy(dependencies)({ subject: by, roles: [by] }, absent.id, naming));
};

/** A coach without an account is away now, with a fellow coach in the place; the promotor will be, and named the coordinator. */
export const playDeputies = async (
  { draft }: Pick<Stage, 'draft'>,
  partnershipId: string,
  until: Instant,
): Promise<void> => {
  const stage = createStage(`${partnershipId}/deputies`, until, draft);
  const said = addDays(dayOf(until), -SAID_BEFORE);
  if (!stage.clock.reach(said)) return;
  const dependencies = dependenciesOf(stage, partnershipId);
  const people = draft.ofType('person', personSchema);
  const accounts = new Set(accountsOf([partnershipId]).map((account) => account.name));
  const isColleague = ({ subject, roles, active }: Person) =>
    active && roles.includes('coach') && subject?.includes('+') === false && !accounts.has(subject);
  const [away, instead] = people.filter(isColleague);
  await name(dependencies, 'coordinator', [away, instead], said);
  const holder = (role: Role) => people.find(({ subject }) => subject === `${role}@${partnershipId}`);
  await name(dependencies, 'promotor', [holder('promotor'), holder('coordinator')], addDays(said, LEAVES_AFTER));
};
