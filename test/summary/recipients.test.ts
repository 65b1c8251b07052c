import { describe, expect, it } from 'vitest';
import { AGENCY_ROLES, PARTNERSHIP_ROLES } from '../../shared/kernel/permissions.ts';
import { getsSummary, SUMMARY_MANDATORY_ROLES } from '../../shared/summary/recipients.ts';

describe('who gets the quarterly summary', () => {
  const roles = [...PARTNERSHIP_ROLES, ...AGENCY_ROLES];

  it.each(roles)('%s, when he or she chose it', (role) => {
    expect(getsSummary({ active: true, roles: [role], mailFrequency: 'quarterly' })).toBe(true);
  });

  it.each(roles)('%s, without choosing it, only when the rules make it mandatory', (role) => {
    const mandatory = ['promotor', 'coordinator', 'programme-manager'].includes(role);
    expect(getsSummary({ active: true, roles: [role], mailFrequency: 'never' })).toBe(mandatory);
  });

  it('one mandatory role among others is enough, and nobody who left', () => {
    expect(getsSummary({ active: true, roles: ['coach', 'promotor'], mailFrequency: 'never' })).toBe(true);
    for (const role of SUMMARY_MANDATORY_ROLES)
      expect(getsSummary({ active: false, roles: [role], mailFrequency: 'quarterly' })).toBe(false);
  });
});
