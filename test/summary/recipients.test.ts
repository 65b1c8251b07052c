import { describe, expect, it } from 'vitest';
import { quarter } from '../../shared/kernel/dates.ts';
import { AGENCY_ROLES, PARTNERSHIP_ROLES } from '../../shared/kernel/permissions.ts';
import { getsSummary, SUMMARY_MANDATORY_ROLES } from '../../shared/summary/recipients.ts';

const [Q3, Q4] = [quarter('2026/Q3'), quarter('2026/Q4')];

describe('who gets the quarterly summary', () => {
  const roles = [...PARTNERSHIP_ROLES, ...AGENCY_ROLES];

  it.each(roles)('%s, when he or she chose it', (role) => {
    expect(getsSummary({ active: true, roles: [role], mailFrequency: 'quarterly' }, Q3)).toBe(true);
  });

  it.each(roles)('%s, without choosing it, only when the rules make it mandatory', (role) => {
    const mandatory = ['promotor', 'coordinator', 'programme-manager'].includes(role);
    expect(getsSummary({ active: true, roles: [role], mailFrequency: 'never' }, Q3)).toBe(mandatory);
  });

  it('one mandatory role among others is enough, and nobody who left', () => {
    expect(getsSummary({ active: true, roles: ['coach', 'promotor'], mailFrequency: 'never' }, Q3)).toBe(true);
    for (const role of SUMMARY_MANDATORY_ROLES)
      expect(getsSummary({ active: false, roles: [role], mailFrequency: 'quarterly' }, Q3)).toBe(false);
  });

  it('whoever wants it once a year gets that of the last quarter', () => {
    const yearly = { active: true, roles: ['coach'], mailFrequency: 'yearly' } as const;
    expect([Q3, Q4].map((of) => getsSummary(yearly, of))).toEqual([false, true]);
    expect(getsSummary({ ...yearly, roles: ['promotor'] }, Q3)).toBe(true);
  });
});
