import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberIdSchema, personIdSchema, supportActivityIdSchema } from '../../shared/kernel/ids.ts';
import { supportErrors } from '../../shared/support/rules.ts';
import { type SupportActivity, supportActivitySchema, supportInputSchema } from '../../shared/support/schema.ts';
import { minutesOf, minutesPerCoach, minutesPerMember } from '../../shared/support/totals.ts';
import { COMPANY, day, OTHER_COMPANY, trajectoryOf, upTo } from '../trajectory/samples.ts';

const ulid = (number: number): string => String(number).padStart(26, '0');

const activity: fc.Arbitrary<SupportActivity> = fc
  .record({
    minutes: fc.integer({ min: 1, max: 1440 }),
    coach: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    member: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ minutes, coach, member }) =>
    supportActivitySchema.parse({
      id: supportActivityIdSchema.parse(`sup_${ulid(1)}`),
      version: 1,
      companyIds: [],
      kind: 'network',
      audiences: ['hr'],
      form: 'group',
      day: '2024-11-01',
      minutes,
      ...(coach === undefined ? {} : { coachId: personIdSchema.parse(`per_${ulid(coach)}`) }),
      ...(member === undefined ? {} : { memberId: memberIdSchema.parse(`mbr_${ulid(member)}`) }),
      createdAt: '2024-11-01T10:00:00.000Z',
      updatedAt: '2024-11-01T10:00:00.000Z',
    }),
  );

const sum = (parts: readonly { readonly minutes: number }[]) => parts.reduce((all, { minutes }) => all + minutes, 0);

describe('the time of a month', () => {
  it('is the sum of its coaches, and the sum of its members, whoever is not known', () => {
    fc.assert(
      fc.property(fc.array(activity), (activities) => {
        const whole = minutesOf(activities);
        expect(sum(minutesPerCoach(activities))).toBe(whole);
        expect(sum(minutesPerMember(activities))).toBe(whole);
      }),
    );
  });

  it('names each coach once, the most time first', () => {
    fc.assert(
      fc.property(fc.array(activity), (activities) => {
        const parts = minutesPerCoach(activities);
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        expect(parts.map(({ minutes }) => minutes)).toEqual(parts.map(({ minutes }) => minutes).sort((a, b) => b - a));
      }),
    );
  });
});

describe('what may be written down', () => {
  const today = day('2024-11-15');
  const trajectory = trajectoryOf(upTo('plan'));
  const visit = {
    kind: 'coaching',
    audiences: ['employer'],
    form: 'onSite',
    day: '2024-11-15',
    minutes: 60,
    companyIds: [COMPANY],
  };
  const errorsOf = (overrides: object, within: typeof trajectory | undefined = trajectory) =>
    supportErrors(supportInputSchema.parse({ ...visit, ...overrides }), { trajectory: within, today }).map(
      ({ pointer, message }) => `${pointer} ${message}`,
    );

  it('is a visit of today at a company of the trajectory', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it('is not a day that is still to come, nor another company or action', () => {
    expect(errorsOf({ day: '2024-11-16' })).toEqual(['/day inFuture']);
    expect(errorsOf({ companyIds: [OTHER_COMPANY] })).toEqual(['/companyIds/0 notInTrajectory']);
    expect(errorsOf({ companyIds: [] })).toEqual(['/companyIds required']);
    expect(errorsOf({ companyIds: [COMPANY, COMPANY] })).toEqual(['/companyIds/1 listedTwice']);
    expect(errorsOf({ actionId: `act_${ulid(9)}` })).toEqual(['/actionId notInTrajectory']);
  });

  it('stands apart from any trajectory only for an employer network', () => {
    const alone = (kind: string) =>
      supportErrors(supportInputSchema.parse({ ...visit, kind, companyIds: [] }), { trajectory: undefined, today });
    expect(alone('network')).toEqual([]);
    expect(alone('coaching')).toEqual([{ pointer: '/trajectoryId', message: 'trajectoryRequired' }]);
  });

  it('lasts a minute at least and a day at most', () => {
    for (const [minutes, accepted] of [
      [0, false],
      [1, true],
      [1440, true],
      [1441, false],
      [30.5, false],
    ] as const)
      expect(supportInputSchema.safeParse({ ...visit, minutes }).success).toBe(accepted);
  });
});
