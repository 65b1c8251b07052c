import { describe, expect, it } from 'vitest';
import { bearerError, bearerErrorInYear } from '../../shared/finance/bearers.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { type Member, memberSchema } from '../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { memberId } from './budget/samples.ts';

const memberOf = (more: object): Member =>
  memberSchema.parse({ id: memberId(1), name: 'Lid 1', role: 'partner', ...more });
const [FIRST_PERIOD] = FUNDING_PERIODS;
const PARTNER_TO_SUBCONTRACTOR = memberOf({
  role: 'subcontractor',
  earlierRoles: [{ role: 'partner', until: '2024-12-31' }],
});

describe('a member bears a budget by its role of the day', () => {
  const inYear = (member: Member, year: number) =>
    bearerErrorInYear({ members: [member], period: FIRST_PERIOD }, { memberId: member.id, year })?.message;
  const on = (member: Member, day: string) =>
    bearerError([member], member.id, { from: isoDate(day), to: isoDate(day) })?.message;

  it('in a year on one day of which it was promotor or partner', () => {
    expect(inYear(PARTNER_TO_SUBCONTRACTOR, 2024)).toBeUndefined();
    expect(inYear(PARTNER_TO_SUBCONTRACTOR, 2025)).toBe('bearsNoBudget');
    expect(inYear(memberOf({ earlierRoles: [{ role: 'subcontractor', until: '2025-12-30' }] }), 2025)).toBeUndefined();
    expect(inYear(PARTNER_TO_SUBCONTRACTOR, 2027)).toBe('outsidePeriod');
  });

  it('on a day', () => {
    expect(on(PARTNER_TO_SUBCONTRACTOR, '2024-12-31')).toBeUndefined();
    expect(on(PARTNER_TO_SUBCONTRACTOR, '2025-01-01')).toBe('bearsNoBudget');
  });

  it('and by no role that was to begin after it left', () => {
    const left = memberOf({ until: '2025-06-30', earlierRoles: [{ role: 'subcontractor', until: '2025-09-30' }] });
    expect(inYear(left, 2025)).toBe('bearsNoBudget');
    expect(on(left, '2025-10-01')).toBe('noMemberThen');
  });
});
