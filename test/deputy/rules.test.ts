import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onDuty } from '../../functions/deputy/on-duty.ts';
import { managesOwnMemberOnly } from '../../shared/access/may-manage.ts';
import { deputyErrors, mayNameFor, rolesGoingAlong } from '../../shared/deputy/may-name.ts';
import { isCarried, type LiveDuty, rolesOnDay } from '../../shared/deputy/roles-on-day.ts';
import { endedFrom, isOn, periodErrors, standInsOn } from '../../shared/deputy/rules.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { AGENCY_ROLES, PARTNERSHIP_MATRIX, PARTNERSHIP_ROLES, type Role } from '../../shared/kernel/permissions.ts';
import { OTHER, OWN, personId, someone, TODAY } from './samples.ts';

const [AN, BO, LEFT] = [personId(1), personId(2), personId(3)];
const ROLES: readonly Role[] = [...PARTNERSHIP_ROLES, ...AGENCY_ROLES];

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
        for (const next of wanted) if (periodErrors(periods, next, TODAY).length === 0) periods.push(next);
        const on = addDays(TODAY, ahead);
        const here = periods.filter(({ from, to }) => from <= on && on <= to);
        expect(here.length).toBeLessThanOrEqual(1);
        expect(standInsOn([{ absent: AN, periods }], on).get(AN)?.deputy).toBe(here[0]?.deputy);
      }),
    );
  });

  it('is so from today on, for a year at most', () => {
    const errors = (from: string, to: string) =>
      periodErrors([], { from: isoDate(from), to: isoDate(to) }, TODAY).map(({ message }) => message);
    expect(errors('2026-10-05', '2026-10-05')).toEqual([]);
    expect(errors('2026-10-04', '2026-10-03')).toEqual(['inThePast', 'endsBeforeBegin']);
    expect(errors('2026-10-05', '2027-10-06')).toEqual(['absentTooLong']);
  });

  it('is nobody from the day that it is ended, also when it had still to begin', () => {
    const [running, later] = [
      { deputy: BO, from: isoDate('2026-10-01'), to: isoDate('2026-10-20') },
      { deputy: BO, from: isoDate('2026-11-01'), to: isoDate('2026-11-20') },
    ];
    const yesterday = addDays(TODAY, -1);
    expect(endedFrom([running, later], running.from, yesterday)).toEqual([{ ...running, to: yesterday }, later]);
    expect(endedFrom([running, later], later.from, yesterday)).toEqual([running]);
  });
});

describe('the roles of a day', () => {
  const anyRoles = fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 4 });
  const anyEntry = fc.record({ roles: anyRoles, active: fc.boolean(), memberId: fc.constantFrom(OWN, OTHER) });
  const anyDuty: fc.Arbitrary<LiveDuty> = fc
    .record({
      entry: fc.option(anyEntry, { nil: undefined }),
      roles: anyRoles,
      start: fc.integer({ min: -5, max: 5 }),
      length: fc.nat(5),
    })
    .map(({ start, length, ...duty }) => ({
      ...duty,
      from: addDays(TODAY, start),
      to: addDays(TODAY, start + length),
    }));
  const anyDuties = fc.array(anyDuty, { maxLength: 4 });

  it('are never more than the own ones and those of the absent of that day, of whom each has access', () => {
    fc.assert(
      fc.property(anyEntry, anyDuties, (own, duties) => {
        const onDuty = duties.filter((duty) => isOn(duty, TODAY));
        const granted = onDuty.filter(({ entry }) => entry?.active).flatMap(({ entry }) => entry?.roles ?? []);
        const roles = rolesOnDay(own, duties, TODAY);
        expect(roles.filter((role) => ![...own.roles, ...granted].includes(role))).toEqual([]);
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });

  it('are the own ones outside the days, and none at all for whoever has no access', () => {
    fc.assert(
      fc.property(anyEntry, anyDuties, (own, duties) => {
        const over = duties.filter((duty) => !isOn(duty, TODAY));
        expect(rolesOnDay({ ...own, active: true }, over, TODAY)).toEqual(own.roles);
        expect(rolesOnDay({ ...own, active: false }, duties, TODAY)).toEqual([]);
      }),
    );
  });

  const days = { from: TODAY, to: TODAY };
  const coach = someone(1, ['coach']);
  const lead = someone(2, ['promotor', 'coordinator']);
  const duty = (more: Partial<LiveDuty> = {}): LiveDuty => ({ ...days, roles: lead.roles, entry: lead, ...more });

  it('follow the entry of the absent person, as far as could be given when the deputy was named', () => {
    expect(rolesOnDay(coach, [duty()], TODAY)).toEqual(['coach', 'promotor', 'coordinator']);
    expect(rolesOnDay(coach, [duty({ entry: { ...lead, roles: ['coordinator'] } })], TODAY)).toEqual([
      'coach',
      'coordinator',
    ]);
    expect(rolesOnDay(coach, [duty({ roles: ['coordinator'] })], TODAY)).toEqual(['coach', 'coordinator']);
    expect(rolesOnDay(coach, [duty({ entry: { ...lead, active: false } })], TODAY)).toEqual(['coach']);
    expect(rolesOnDay(coach, [duty({ entry: undefined })], TODAY)).toEqual(['coach']);
  });

  it('lose what is done for one member once one of the two works for another', () => {
    expect(rolesOnDay({ ...coach, memberId: OTHER }, [duty()], TODAY)).toEqual(['coach', 'coordinator']);
  });
});

describe('reminders', () => {
  it('reach whoever stands in for the role that they are for, on the days of it', async () => {
    const [absent, deputy] = [someone(1, ['coordinator']), someone(2, ['coach'])];
    const period = { absent: absent.id, from: TODAY, to: TODAY, roles: absent.roles };
    const duties = [{ deputy: deputy.id, version: 1, periods: [period] }];
    const directory = { all: async () => [absent, deputy], byId: async () => undefined };
    const on = (day: typeof TODAY) =>
      onDuty(
        directory,
        async () => duties,
        () => day,
      );
    expect((await on(TODAY).byId(deputy.id))?.roles).toEqual(['coach', 'coordinator']);
    expect((await on(addDays(TODAY, 1)).all()).map(({ roles }) => roles)).toEqual([['coordinator'], ['coach']]);
  });
});

describe('a role of one member', () => {
  it('is every role that signs for the own member or manages its people alone, and no other', () => {
    const ofOneMember = ROLES.filter((role) => !isCarried(role, { memberId: OWN }, { memberId: OTHER }));
    const acting = ROLES.filter(
      (role) =>
        PARTNERSHIP_MATRIX[role].includes('agreement:sign') ||
        managesOwnMemberOnly({ roles: [role], entry: undefined }),
    );
    expect(ofOneMember).toEqual(acting);
  });
});

describe('naming a deputy', () => {
  const acting = (number: number, ...roles: Role[]) => ({
    roles,
    entry: { id: personId(number), memberId: OWN, roles },
  });
  const messagesOf = (...given: Parameters<typeof deputyErrors>) =>
    deputyErrors(...given).map(({ message }) => message);
  const [coach, fellow, coordinator, promotor, administrator] = [
    someone(1, ['coach']),
    someone(2, ['coach']),
    someone(3, ['coordinator']),
    someone(4, ['promotor']),
    someone(5, ['administrator']),
  ];

  it('is for oneself, and for who manages the absent person', () => {
    expect(mayNameFor(acting(1, 'coach'), coach)).toBe(true);
    expect(mayNameFor(acting(1, 'coach'), fellow)).toBe(false);
    expect(mayNameFor(acting(3, 'coordinator'), coach)).toBe(true);
    expect(mayNameFor(acting(3, 'coordinator'), promotor)).toBe(false);
    expect(mayNameFor(acting(5, 'administrator'), someone(6, ['coach'], { memberId: OTHER }))).toBe(false);
  });

  it('gives nothing that the one who names could not give: the deputy has it, or is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), (by, role, has) => {
        const [absent, deputy] = [someone(1, [role]), someone(2, [has])];
        const own = acting(9, by);
        const given = rolesGoingAlong(own, absent, deputy);
        if (messagesOf(own, absent, deputy).length === 0) expect([...given, ...deputy.roles]).toContain(role);
        else expect(given).not.toContain(role);
      }),
    );
  });

  it.each([
    ['a fellow coach, by the coach', acting(1, 'coach'), coach, fellow, []],
    ['a reader, by the coach', acting(1, 'coach'), coach, someone(6, ['reader']), ['deputyWithoutRole']],
    ['a reader, by the coordinator', acting(3, 'coordinator'), coach, someone(6, ['reader']), []],
    ['a coach, by the promotor', acting(4, 'promotor'), promotor, coach, []],
    [
      'somebody of another member, by the promotor',
      acting(4, 'promotor'),
      promotor,
      someone(6, ['coach'], { memberId: OTHER }),
      ['deputyOfOtherMember'],
    ],
    [
      'another administrator, by the administrator',
      acting(5, 'administrator'),
      administrator,
      someone(6, ['administrator']),
      [],
    ],
    ['a coach, by the administrator', acting(5, 'administrator'), administrator, coach, ['deputyWithoutRole']],
    [
      'an administrator of another member',
      acting(4, 'promotor'),
      administrator,
      someone(6, ['administrator'], { memberId: OTHER }),
      ['deputyOfOtherMember'],
    ],
    [
      'a coach of another member, by the administrator',
      acting(5, 'administrator'),
      coach,
      someone(6, ['coach'], { memberId: OTHER }),
      ['notYourMember'],
    ],
    [
      'a fellow controller, by the controller',
      acting(7, 'controller'),
      someone(7, ['controller']),
      someone(8, ['controller']),
      [],
    ],
    [
      'an officer, by the controller',
      acting(7, 'controller'),
      someone(7, ['controller']),
      someone(8, ['project-officer']),
      ['deputyWithoutRole'],
    ],
    ['oneself', acting(3, 'coordinator'), coordinator, coordinator, ['samePerson']],
    ['who left', acting(3, 'coordinator'), coach, someone(6, ['coach'], { active: false }), ['notInList']],
    ['who was only invited', acting(3, 'coordinator'), coach, { ...fellow, subject: undefined }, ['notInList']],
    ['nobody', acting(3, 'coordinator'), coach, undefined, ['notInList']],
  ])('of %s', (_, own, absent, deputy, messages) => {
    expect(messagesOf(own, absent, deputy)).toEqual(messages);
  });
});
