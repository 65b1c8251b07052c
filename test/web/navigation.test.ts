import { describe, expect, it } from 'vitest';
import {
  AGENCY_MATRIX,
  AGENCY_ROLES,
  PARTNERSHIP_MATRIX,
  PARTNERSHIP_ROLES,
  type Permission,
} from '../../shared/kernel/permissions.ts';
import { navigationOf } from '../../web/src/app/navigation.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import { ROLE_EXPECTATIONS } from '../support/browser/roles.ts';

const permissionsOf = (account: string): readonly Permission[] => {
  const [role] = account.split('@');
  const own = account.endsWith('@agency') ? AGENCY_MATRIX : PARTNERSHIP_MATRIX;
  return Object.entries(own).find(([known]) => known === role)?.[1] ?? [];
};

describe('the places one can go', () => {
  it.each(ROLE_EXPECTATIONS)('of $account are those of the role, in their order', ({ account, navigation }) => {
    const kind = account.endsWith('@agency') ? 'agency' : 'partnership';
    const items = navigationOf({ kind, path: '/here', permissions: new Set(permissionsOf(account)) });
    expect(items.map(({ key }) => nl.access.navigation[key])).toEqual(navigation);
  });

  it('are told of every role', () => {
    const all = [...PARTNERSHIP_ROLES.map((role) => `${role}@alfa`), ...AGENCY_ROLES.map((role) => `${role}@agency`)];
    expect(ROLE_EXPECTATIONS.map(({ account }) => account).toSorted()).toEqual(all.toSorted());
  });
});
