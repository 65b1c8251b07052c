import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enterpriseNumberSchema } from '../../shared/company/enterprise-number.ts';
import { addDays, isoDate } from '../../shared/kernel/dates.ts';
import { dayWithoutOnePromotor, promotorsOn } from '../../shared/partnership/members/roles.ts';
import { type Decided, detailErrors, left, roleChanged, stayed } from '../../shared/partnership/members/rules.ts';
import { roleOn } from '../../shared/partnership/membership.ts';
import { isMemberOn, type Member } from '../../shared/partnership/schema.ts';
import { withCheckDigits } from '../trajectory/samples.ts';
import { MEMBERS, memberId, memberOf, PARTNER, PROMOTOR, SUBCONTRACTOR, TODAY } from './members-samples.ts';

const END = isoDate('2024-12-31');
const NEW_YEAR = isoDate('2025-01-01');

const changed = (decided: Decided): readonly Member[] => {
  if (!decided.ok) throw new Error(`Refused: ${JSON.stringify(decided.fields)}`);
  return decided.members;
};
const refused = (decided: Decided): string[] =>
  decided.ok ? [] : decided.fields.map(({ pointer, message }) => `${pointer} ${message}`);
const errorsOf = (candidate: Member, members = MEMBERS): string[] =>
  detailErrors(members, candidate, TODAY).map(({ pointer, message }) => `${pointer} ${message}`);
const standing = (members: readonly Member[], decided: Decided): Member[] => {
  const now = changed(decided);
  return [...members.filter(({ id }) => !now.some((member) => member.id === id)), ...now];
};
const leaving = { until: END, reason: 'Fusie.', today: TODAY, openCases: 0 };

describe('an organisation joins', () => {
  it('under a name and a number that no member of the same time has', () => {
    const number = enterpriseNumberSchema.parse(withCheckDigits('04000000'));
    const numbered = { ...PARTNER, enterpriseNumber: number };
    expect(errorsOf(memberOf(4))).toEqual([]);
    expect(errorsOf(memberOf(4, { name: 'ORGANISATIE 2' }))).toEqual(['/member/name memberNameTaken']);
    expect(errorsOf(memberOf(4, { enterpriseNumber: number }), [PROMOTOR, numbered])).toEqual([
      '/member/enterpriseNumber memberNumberTaken',
    ]);
  });

  it('and who left may come back under its own name', () => {
    const gone = { ...PARTNER, until: isoDate('2024-06-30') };
    const back = memberOf(4, { name: PARTNER.name, from: isoDate('2024-07-01') });
    expect(errorsOf(back, [PROMOTOR, gone])).toEqual([]);
    expect(errorsOf({ ...back, from: isoDate('2024-06-30') }, [PROMOTOR, gone])).toEqual([
      '/member/name memberNameTaken',
    ]);
  });

  it('not before the programme, and not in a far future', () => {
    expect(errorsOf(memberOf(4, { from: isoDate('2023-12-31') }))).toEqual(['/member/from tooEarly']);
    expect(errorsOf(memberOf(4, { from: isoDate('2026-01-01') }))).toEqual(['/member/from tooFarAhead']);
  });

  it('as promotor only when it is the first', () => {
    expect(errorsOf(PROMOTOR, [])).toEqual([]);
    expect(errorsOf(PARTNER, [])).toEqual(['/role onePromotor']);
    expect(errorsOf(memberOf(4, { role: 'promotor' }))).toEqual(['/role onePromotor']);
  });
});

describe('a member leaves', () => {
  it('on its last day, of which it is a member still', () => {
    const [gone] = changed(left(MEMBERS, PARTNER, leaving));
    expect(gone && [isMemberOn(gone, END), isMemberOn(gone, NEW_YEAR)]).toEqual([true, false]);
    expect(gone?.leaving).toEqual({ reason: 'Fusie.' });
  });

  it('not before it joined, not longer than a quarter ago, and at most a year ahead', () => {
    const joined = { ...PARTNER, from: isoDate('2024-11-01') };
    const on = (member: Member, until: string) => refused(left(MEMBERS, member, { ...leaving, until: isoDate(until) }));
    expect(on(joined, '2024-10-31')).toEqual(['/until beforeJoining']);
    expect(on(PARTNER, '2024-08-14')).toEqual(['/until tooLongAgo']);
    expect(on(PARTNER, '2024-08-15')).toEqual([]);
    expect(on(PARTNER, '2025-11-17')).toEqual(['/until tooFarAhead']);
  });

  it('with open cases only when another takes them, that is a member the day after', () => {
    const withCases = { ...leaving, openCases: 7 };
    expect(left(MEMBERS, PARTNER, withCases)).toEqual({
      ok: false,
      fields: [{ pointer: '/casesTo', message: 'casesNeedMember', parameters: { count: '7' } }],
    });
    const to = (casesTo: Member['id'], members = MEMBERS) => refused(left(members, PARTNER, { ...withCases, casesTo }));
    expect(to(SUBCONTRACTOR.id)).toEqual([]);
    expect(to(PARTNER.id)).toEqual(['/casesTo notInList']);
    expect(to(memberId(9))).toEqual(['/casesTo notInList']);
    expect(to(SUBCONTRACTOR.id, [PROMOTOR, PARTNER, { ...SUBCONTRACTOR, until: END }])).toEqual([
      '/casesTo notMemberThen',
    ]);
  });

  it('as promotor only with a successor, who leads from the day after', () => {
    expect(refused(left(MEMBERS, PROMOTOR, leaving))).toEqual(['/successor promotorNeedsSuccessor']);
    expect(refused(left(MEMBERS, PARTNER, { ...leaving, successor: SUBCONTRACTOR.id }))).toEqual([
      '/successor isNotPromotor',
    ]);
    const members = standing(MEMBERS, left(MEMBERS, PROMOTOR, { ...leaving, successor: PARTNER.id }));
    expect(promotorsOn(members, END).map(({ id }) => id)).toEqual([PROMOTOR.id]);
    expect(promotorsOn(members, NEW_YEAR).map(({ id }) => id)).toEqual([PARTNER.id]);
    const [successor] = members.filter(({ id }) => id === PARTNER.id);
    expect(successor && roleOn(successor, END)).toBe('partner');
  });

  it('and may stay after all; who was promotor stays as a partner of its successor', () => {
    const members = standing(MEMBERS, left(MEMBERS, PROMOTOR, { ...leaving, successor: PARTNER.id }));
    const [gone] = members.filter(({ id }) => id === PROMOTOR.id);
    if (!gone) throw new Error('It is among them');
    const [back] = changed(stayed(members, gone, TODAY));
    expect(back && [back.until, back.leaving, roleOn(back, END), roleOn(back, NEW_YEAR)]).toEqual([
      undefined,
      undefined,
      'promotor',
      'partner',
    ]);
  });
});

describe('a role changes', () => {
  it('from a day on: a new promotor takes the place of the one before', () => {
    const members = standing(
      MEMBERS,
      roleChanged(MEMBERS, PARTNER, { role: 'promotor', from: NEW_YEAR, today: TODAY }),
    );
    expect(promotorsOn(members, END).map(({ id }) => id)).toEqual([PROMOTOR.id]);
    expect(promotorsOn(members, NEW_YEAR).map(({ id }) => id)).toEqual([PARTNER.id]);
    expect(members.map(({ until }) => until)).toEqual([undefined, undefined, undefined]);
  });

  it('but nobody stops being promotor without another', () => {
    const to = (member: Member, role: Member['role'], from = NEW_YEAR) =>
      refused(roleChanged(MEMBERS, member, { role, from, today: TODAY }));
    expect(to(PROMOTOR, 'partner')).toEqual(['/role onePromotor']);
    expect(to(PARTNER, 'partner')).toEqual(['/role sameRole']);
    expect(to(PARTNER, 'subcontractor', isoDate('2024-01-01'))).toEqual(['/from tooLongAgo']);
    const joined = { ...PARTNER, from: NEW_YEAR };
    expect(refused(roleChanged([PROMOTOR, joined], joined, { role: 'promotor', from: END, today: TODAY }))).toContain(
      '/from notMemberThen',
    );
  });
});

const decision = fc.record({
  member: fc.nat(4),
  other: fc.nat(4),
  day: fc.integer({ min: -80, max: 300 }),
  what: fc.constantFrom('leave', 'promotor', 'subcontractor', 'partner', 'stay', 'join'),
});

describe('whatever is decided, one after the other', () => {
  it('there is exactly one promotor on every day that has members', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        let members: Member[] = [...MEMBERS];
        for (const { member, other, day, what } of decisions) {
          const [one, two] = [members[member], members[other]];
          const on = addDays(TODAY, day);
          if (what === 'join') {
            const joining = memberOf(members.length + 1, { from: on });
            if (detailErrors(members, joining, TODAY).length === 0) members = [...members, joining];
            continue;
          }
          if (!one) continue;
          const decided =
            what === 'leave'
              ? left(members, one, { ...leaving, until: on, ...(two ? { successor: two.id } : {}) })
              : what === 'stay'
                ? stayed(members, one, TODAY)
                : roleChanged(members, one, { role: what, from: on, today: TODAY });
          if (decided.ok) members = standing(members, decided);
        }
        expect(dayWithoutOnePromotor(members)).toBeUndefined();
        for (let day = isoDate('2024-01-01'); day < isoDate('2026-01-01'); day = addDays(day, 7))
          if (members.some((member) => isMemberOn(member, day))) expect(promotorsOn(members, day)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
