import { describe, expect, it } from 'vitest';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import {
  AGENCY_MATRIX,
  AGENCY_ROLES,
  PARTNERSHIP_MATRIX,
  PARTNERSHIP_ROLES,
  PERMISSIONS,
  parseMembership,
  permissionsInAgency,
  permissionsInPartnership,
} from '../../shared/kernel/permissions.ts';

const alfa = partnershipIdSchema.parse('alfa');
const membershipsOf = (...texts: readonly string[]) =>
  texts.map(parseMembership).filter((membership) => membership !== undefined);
const inAlfa = (...texts: readonly string[]) => [...permissionsInPartnership(membershipsOf(...texts), alfa)].toSorted();

describe('a membership in a token', () => {
  it('is a known role at a place where it exists', () => {
    expect(parseMembership('coach@alfa')).toEqual({ side: 'partnership', partnershipId: 'alfa', role: 'coach' });
    expect(parseMembership('controller@agency')).toEqual({ side: 'agency', role: 'controller' });
  });

  it.each([
    '',
    'coach',
    '@alfa',
    'coach@',
    'coach@agency',
    'controller@alfa',
    'coach@alfa@agency',
    'Coach@alfa',
    'coach@Alfa',
    'coach @alfa',
    'coach@alfa ',
    'coach@*',
    '*@alfa',
    'coach@reference',
    'coach@public',
    '__proto__@alfa',
    'constructor@agency',
  ])('is not %j', (text) => {
    expect(parseMembership(text)).toBeUndefined();
  });
});

describe('permissions in a partnership', () => {
  it('are those of the own roles there, of all of them together', () => {
    expect(inAlfa('reader@alfa')).toEqual(PARTNERSHIP_MATRIX.reader.toSorted());
    const both = new Set([...PARTNERSHIP_MATRIX.finance, ...PARTNERSHIP_MATRIX.coach]);
    expect(inAlfa('finance@alfa', 'coach@alfa')).toEqual([...both].toSorted());
  });

  it.each(PARTNERSHIP_ROLES)('are none for a %s of another partnership', (role) => {
    expect(inAlfa(`${role}@beta`)).toEqual([]);
  });

  it.each(AGENCY_ROLES)('never show contacts or change the work to a %s of the agency', (role) => {
    const permissions = inAlfa(`${role}@agency`);
    expect(permissions).not.toContain('company:readContacts');
    expect(permissions).not.toContain('people:read');
    expect(permissions.filter((permission) => permission.endsWith(':write')).toSorted()).toEqual(
      role === 'programme-manager' ? ['target:write'] : [],
    );
  });

  it('let only the agency set a target and verify', () => {
    for (const role of PARTNERSHIP_ROLES) {
      expect(PARTNERSHIP_MATRIX[role]).not.toContain('target:write');
      expect(PARTNERSHIP_MATRIX[role]).not.toContain('trajectory:verify');
    }
  });
});

describe('permissions in the agency', () => {
  it.each(PARTNERSHIP_ROLES)('are none for a %s of a partnership', (role) => {
    expect([...permissionsInAgency(membershipsOf(`${role}@alfa`))]).toEqual([]);
  });

  it('let only the programme manager publish rules', () => {
    expect(AGENCY_ROLES.filter((role) => AGENCY_MATRIX[role].includes('rules:publish'))).toEqual(['programme-manager']);
  });

  it('are all in use: none is left that no role has', () => {
    const used = new Set([...Object.values(PARTNERSHIP_MATRIX), ...Object.values(AGENCY_MATRIX)].flat());
    expect(PERMISSIONS.filter((permission) => permission !== 'signedIn' && !used.has(permission))).toEqual([]);
  });
});
