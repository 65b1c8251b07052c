import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { addAction, changeAction, setActionStatus } from '../../functions/trajectory/actions.ts';
import type { KeptEntry } from '../../shared/catalogue/merged.ts';
import { shippedEntries } from '../../shared/catalogue/registry.ts';
import { canBeStructuralOn } from '../../shared/catalogue/structural.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { adaptationsOf } from '../../shared/trajectory/adaptations.ts';
import { actionAdditionSchema, actionChangeSchema } from '../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { accepted, COACH, Desk, refused } from '../trajectory/desk.ts';

const TURNED = 'task-carving';
const NEWLY = 'mentor';

/** From 1 June 2024 task carving is an instrument, and a mentor is structural: the agency turned them round. */
const turned = (code: string): KeptEntry => {
  const entry = shippedEntries('interventions').find((shipped) => shipped.code === code);
  const [first] = entry?.versions ?? [];
  if (!entry || !first) throw new Error(`No intervention ${code}`);
  const kind = first.kind === 'structural' ? 'instrument' : 'structural';
  return {
    ...entry,
    catalogue: 'interventions',
    version: 2,
    versions: [first, { ...first, kind, from: isoDate('2024-06-01') }],
  };
};

describe('what counts as structural', () => {
  let desk: Desk;
  let trajectory: Trajectory;
  const keeping = (kept: readonly KeptEntry[]) => ({
    ...desk.dependencies,
    catalogues: catalogueReaderOf({ kept: async () => [...kept] }, desk.dependencies.system),
  });
  const asShipped = () => keeping([]);
  const asTurned = () => keeping([turned(TURNED), turned(NEWLY)]);
  const typed = (more: object) => ({
    title: 'Taken herverdeeld',
    level: 'workOrganisation',
    structural: true,
    companyIds: trajectory.companies.map(({ companyId }) => companyId),
    expectedVersion: trajectory.version,
    ...more,
  });
  const add = (more: object, as = asTurned()) =>
    addAction(as)(COACH, {
      id: trajectory.id,
      ...actionAdditionSchema.parse({ ...typed(more), status: 'implemented' }),
    });
  const done = async (outcome: ReturnType<typeof add>) => {
    trajectory = await desk.now(accepted(await outcome));
    const action = trajectory.actions.at(-1);
    if (!action) throw new Error('There is an action');
    return action;
  };
  const change = (actionId: Trajectory['actions'][number]['id'], more: object) =>
    changeAction(asTurned())(COACH, { id: trajectory.id, actionId, ...actionChangeSchema.parse(typed(more)) });
  const counted = () =>
    trajectory.companies.flatMap(({ companyId }) => adaptationsOf(trajectory, companyId, DEFAULT_RULES)).length;
  const NOT_STRUCTURAL = [{ pointer: '/structural', message: 'interventionNotStructural' }];

  beforeAll(async () => {
    desk = await Desk.open();
  });
  beforeEach(async () => {
    trajectory = await desk.start([await desk.company('2800')]);
  });

  it('is refused where the list of that day says that it is none, whoever sends it', async () => {
    expect(refused(await add({ intervention: TURNED, on: '2024-07-01' })).fields).toEqual(NOT_STRUCTURAL);
    expect(refused(await add({ intervention: NEWLY, on: '2024-05-01' })).fields).toEqual(NOT_STRUCTURAL);
    expect(refused(await add({ intervention: 'made-up', on: '2024-07-01' })).fields).toContainEqual(NOT_STRUCTURAL[0]);
    await done(add({ intervention: TURNED, on: '2024-05-01' }));
    await done(add({ intervention: NEWLY, on: '2024-07-01' }));
    expect(counted()).toBe(2);
  });

  it('stays what it was when the list changes later: the record is not judged again, and counts as before', async () => {
    const action = await done(add({ intervention: TURNED, on: '2024-07-01' }, asShipped()));
    expect(counted()).toBe(1);
    await done(change(action.id, { intervention: TURNED, title: 'Beter gezegd' }));
    expect(counted()).toBe(1);
    await done(change(action.id, { intervention: TURNED, structural: false }));
    expect(refused(await change(action.id, { intervention: TURNED })).fields).toEqual(NOT_STRUCTURAL);
    expect(counted()).toBe(0);
  });

  it('is not reached by another way: another intervention, or an earlier day', async () => {
    const own = await done(add({ on: '2024-07-01' }));
    expect(refused(await change(own.id, { intervention: TURNED })).fields).toEqual(NOT_STRUCTURAL);
    const action = await done(add({ intervention: NEWLY, on: '2024-07-01' }));
    const seen = { id: trajectory.id, expectedVersion: trajectory.version, actionId: action.id };
    const earlier = { ...seen, status: 'implemented', on: isoDate('2024-05-01') } as const;
    expect(refused(await setActionStatus(asTurned())(COACH, earlier)).fields).toEqual([
      { pointer: '/on', message: 'notStructuralThen' },
    ]);
    expect(accepted(await setActionStatus(asTurned())(COACH, { ...earlier, on: isoDate('2024-06-01') }))).toBe(
      trajectory.id,
    );
  });
});

it('knows that what is written without the list can be structural, and what the list does not know cannot', () => {
  const interventions = shippedEntries('interventions');
  const day = isoDate('2024-07-01');
  const codes = [undefined, TURNED, NEWLY, 'awareness-session', 'other', 'other-structural', 'made-up'];
  expect(codes.map((code) => canBeStructuralOn(interventions, code, day))).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
});
