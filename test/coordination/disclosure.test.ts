import { describe, expect, it } from 'vitest';
import { disclosed } from '../../shared/coordination/disclosure.ts';
import { statementSchema } from '../../shared/coordination/schema.ts';

const statement = statementSchema.parse({
  partnershipId: 'beta',
  enterpriseNumber: '0203430576',
  name: 'Groep Gedeeldehof bv',
  stage: 'plan',
  member: 'Beta Werkt vzw',
  on: '2026-11-02',
});

describe('what a partnership sees of another one that works with the same company', () => {
  it('is its name, contact and phase, by default', () => {
    expect(disclosed(statement, 'nameContactPhase')).toEqual({
      partnershipId: 'beta',
      member: 'Beta Werkt vzw',
      stage: 'plan',
      on: '2026-11-02',
    });
  });

  it('is its name alone, where the rules say so', () => {
    expect(disclosed(statement, 'nameOnly')).toEqual({ partnershipId: 'beta', on: '2026-11-02' });
  });

  it('is nothing, where the rules say so', () => {
    expect(disclosed(statement, 'nothing')).toBeUndefined();
  });

  it('is nothing when the other does not work with it, whatever the rules say', () => {
    expect(disclosed({ ...statement, stage: 'none' }, 'nameContactPhase')).toBeUndefined();
  });

  it('never holds whether the company counts there', () => {
    expect(statementSchema.safeParse({ ...statement, stage: 'counted' }).success).toBe(false);
  });
});
