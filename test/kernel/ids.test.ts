import { describe, expect, it } from 'vitest';
import { realSystem } from '../../functions/platform/system.ts';
import {
  companyIdSchema,
  partnershipIdSchema,
  RESERVED_PARTNERSHIP_IDS,
  trajectoryIdSchema,
} from '../../shared/kernel/ids.ts';

const accepts = (id: unknown): boolean => partnershipIdSchema.safeParse(id).success;

describe('the id of a partnership', () => {
  it.each(['alfa', 'beta2', 'ab', 'a1', 'abcdefghijklmnopqrst'])('may be %j', (id) => {
    expect(accepts(id)).toBe(true);
  });

  it.each([
    '',
    'a',
    'Alfa',
    '1alfa',
    'alfa-1',
    'alfa_1',
    'alfa/beta',
    'alfa ',
    ' alfa',
    'álfa',
    '*',
    '..',
    'alfa\n',
    'abcdefghijklmnopqrstu',
    undefined,
    7,
  ])('may not be %j', (id) => {
    expect(accepts(id)).toBe(false);
  });

  it('is never a word that stands where a partnership stands', () => {
    expect(RESERVED_PARTNERSHIP_IDS.filter(accepts)).toEqual([]);
  });
});

describe('the id of a record', () => {
  it('is made by the system as its schema wants it', () => {
    expect(companyIdSchema.safeParse(realSystem.newId('cmp')).success).toBe(true);
    expect(trajectoryIdSchema.safeParse(realSystem.newId('trj')).success).toBe(true);
  });

  it('names its kind, so that one cannot stand in the place of another', () => {
    expect(companyIdSchema.safeParse(realSystem.newId('trj')).success).toBe(false);
  });

  it.each([
    'cmp_',
    'cmp_01J',
    'cmp_01jabcdefghjkmnpqrstvwxyz0',
    'cmp_01JABCDEFGHIJKLMNOPQRSTUVW',
    '01JABCDEFGHJKMNPQRSTVWXYZ0',
  ])('is not %j', (id) => {
    expect(companyIdSchema.safeParse(id).success).toBe(false);
  });
});
