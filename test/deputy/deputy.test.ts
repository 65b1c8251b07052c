import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deputyRepository } from '../../functions/deputy/repository.ts';
import { deputyRoutes } from '../../functions/deputy/routes.ts';
import { deputyErrors, endedFrom, standInsOn } from '../../shared/deputy/rules.ts';
import { deputiesSchema } from '../../shared/deputy/schema.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { personIdSchema } from '../../shared/kernel/ids.ts';
import { type Api, NOON, Store } from '../support/store.ts';
import { day } from '../trajectory/samples.ts';

const person = (number: number) => personIdSchema.parse(`per_${String(number).padStart(26, '0')}`);
const [AN, BO, LEFT] = [person(1), person(2), person(3)];
const TODAY = day('2026-10-05');

describe('who stands in', () => {
  const anyPeriod = fc
    .record({ deputy: fc.constantFrom(BO, LEFT), start: fc.nat(30), length: fc.nat(10) })
    .map(({ deputy, start, length }) => ({
      deputy,
      from: addDays(TODAY, start),
      to: addDays(TODAY, start + length),
    }));

  it('is one person on a day at most, whatever was named, and nobody outside the periods', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 8 }), fc.nat(45), (wanted, ahead) => {
        const periods: typeof wanted = [];
        for (const next of wanted)
          if (deputyErrors({ absent: AN, periods }, next, TODAY).length === 0) periods.push(next);
        const on = addDays(TODAY, ahead);
        const here = periods.filter(({ from, to }) => from <= on && on <= to);
        expect(here.length).toBeLessThanOrEqual(1);
        expect(standInsOn([{ absent: AN, periods }], on).get(AN)?.deputy).toBe(here[0]?.deputy);
      }),
    );
  });

  it('is somebody else, from today on, for a year at most', () => {
    const errors = (deputy: typeof AN, from: string, to: string) =>
      deputyErrors({ absent: AN, periods: [] }, { deputy, from: day(from), to: day(to) }, TODAY).map(
        ({ message }) => message,
      );
    expect(errors(BO, '2026-10-05', '2026-10-05')).toEqual([]);
    expect(errors(AN, '2026-10-04', '2026-10-03')).toEqual(['sameCoach', 'inThePast', 'endsBeforeBegin']);
    expect(errors(BO, '2026-10-05', '2027-10-06')).toEqual(['absentTooLong']);
  });

  it('is nobody from the day that it is ended, also when it had still to begin', () => {
    const [running, later] = [
      { deputy: BO, from: day('2026-10-01'), to: day('2026-10-20') },
      { deputy: BO, from: day('2026-11-01'), to: day('2026-11-20') },
    ];
    const yesterday = addDays(TODAY, -1);
    expect(endedFrom([running, later], running.from, yesterday)).toEqual([{ ...running, to: yesterday }, later]);
    expect(endedFrom([running, later], later.from, yesterday)).toEqual([running]);
  });
});

describe('the deputies of a partnership', () => {
  let store: Store;
  let api: Api;
  /** A coach of whom no test said anything yet. */
  let absent = person(10);

  beforeAll(async () => {
    store = await Store.open();
    const { table, commit, system } = store;
    api = await store.api([
      deputyRoutes({
        repository: deputyRepository(table),
        personIdOf: async () => BO,
        isActiveCoach: async (id) => id !== LEFT,
        commit,
        system,
      }),
    ]);
    return () => store.close();
  });
  beforeEach(() => {
    absent = person(Number(absent.slice(4)) + 1);
    store.setClock(NOON);
  });
  const name = (whom: typeof AN, as: string, more: Record<string, unknown> = {}) =>
    api(`/deputies/${whom}`, {
      as,
      method: 'POST',
      json: { expectedVersion: 0, deputy: BO, from: '2026-10-05', to: '2026-10-09', ...more },
    });
  const fieldsOf = async (answer: ReturnType<typeof name>) => problemSchema.parse((await answer).body).fields;
  const ofAbsent = (body: unknown) => deputiesSchema.parse(body).coaches.find((coach) => coach.absent === absent);

  it('are named by a coordinator for anybody, by a coach for none but the coach itself', async () => {
    expect((await name(BO, 'coach@alfa', { deputy: AN, from: '2026-10-06', to: '2026-10-07' })).status).toBe(200);
    expect((await name(absent, 'coach@alfa')).status).toBe(403);
    expect((await name(absent, 'reader@alfa')).status).toBe(403);
    expect((await name(absent, 'controller@agency')).status).toBe(403);
    const { status, body } = await name(absent, 'coordinator@alfa');
    expect(status).toBe(200);
    expect(ofAbsent(body)).toMatchObject({ version: 1, periods: [{ deputy: BO }] });
    const [event] = await store.items(`AUDIT#PERSON#${absent}`);
    expect(event).toMatchObject({ action: 'person.deputyNamed' });
  });

  it('refuse a second one on a day, and somebody who left', async () => {
    await name(absent, 'coordinator@alfa');
    const again = name(absent, 'promotor@alfa', { expectedVersion: 1, from: '2026-10-09', to: '2026-10-12' });
    expect(await fieldsOf(again)).toMatchObject([{ pointer: '/from', message: 'hasDeputyThen' }]);
    const later = { from: '2026-11-01', to: '2026-11-02' };
    const left = name(absent, 'promotor@alfa', { expectedVersion: 1, deputy: LEFT, ...later });
    expect(await fieldsOf(left)).toMatchObject([{ pointer: '/deputy', message: 'notInList' }]);
  });

  it('are what the first of two who name one says: the second gets what stands', async () => {
    const later = { from: '2026-11-01', to: '2026-11-02' };
    const answers = await Promise.all([name(absent, 'coordinator@alfa'), name(absent, 'promotor@alfa', later)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [named, late] = answers.toSorted((one, other) => one.status - other.status);
    expect(problemSchema.parse(late?.body)).toMatchObject({ code: 'conflict', current: ofAbsent(named?.body) });
  });

  it('are not ended by who saw them before somebody added one: that person gets what stands', async () => {
    await name(absent, 'coordinator@alfa');
    await name(absent, 'promotor@alfa', { expectedVersion: 1, from: '2026-11-01', to: '2026-11-02' });
    const json = { expectedVersion: 1, from: '2026-10-05' };
    const end = await api(`/deputies/${absent}/end`, { as: 'coordinator@alfa', method: 'POST', json });
    expect(problemSchema.parse(end.body)).toMatchObject({
      code: 'conflict',
      current: { version: 2, periods: [{ from: '2026-10-05' }, { from: '2026-11-01' }] },
    });
  });

  it('end before their last day when somebody says so', async () => {
    await name(absent, 'coordinator@alfa');
    const json = { expectedVersion: 1, from: '2026-10-05' };
    const end = await api(`/deputies/${absent}/end`, { as: 'coordinator@alfa', method: 'POST', json });
    expect(ofAbsent(end.body)).toMatchObject({ version: 2, periods: [] });
  });

  it('end by themselves', async () => {
    await name(absent, 'coordinator@alfa');
    const shown = async () => ofAbsent((await api('/deputies', { as: 'reader@alfa' })).body)?.periods;
    expect(await shown()).toMatchObject([{ deputy: BO }]);
    store.setClock('2026-10-10T10:00:00.000Z');
    expect((await shown()) ?? []).toEqual([]);
  });
});
