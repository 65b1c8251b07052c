import { describe, expect, it } from 'vitest';
import { isoDate } from '../../shared/kernel/dates.ts';
import { agreementChangeSchema, agreementViewSchema } from '../../shared/partnership/agreement/requests.ts';
import { amendedSchema } from '../../shared/partnership/amendment/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { amendment as words } from '../../web/src/i18n/nl/amendment.ts';
import { target } from '../../web/src/i18n/nl/target.ts';
import { nl } from '../../web/src/i18n/nl.ts';
import {
  agreementInput,
  agreementValues,
  proposedCutRule,
} from '../../web/src/partnership/agreement/agreement-values.ts';
import { changedLines, linesOf } from '../../web/src/partnership/amendment/what-changes.ts';
import { checks } from '../../web/src/partnership/target-check.ts';
import { targetValues } from '../../web/src/partnership/target-values.ts';

const [A, B] = ['mbr_01J0000000000000000000000A', 'mbr_01J0000000000000000000000B'];
const START = { validFrom: '2024-01-01', reason: '', cutRule: 'ownShortfall' } as const;

describe('the form of an agreement', () => {
  const version = agreementViewSchema.parse({
    period: 1,
    number: 1,
    version: 3,
    state: 'draft',
    validFrom: '2024-01-01',
    members: [{ memberId: A, companies: 60, budget: 123_456_07 }, { memberId: B }],
    cutRule: {
      kind: 'fixedPercentages',
      parts: [
        { memberId: A, hundredths: 3_333 },
        { memberId: B, hundredths: 6_667 },
      ],
    },
    signatures: [],
    createdAt: '2024-01-01T08:00:00.000Z',
    updatedAt: '2024-01-01T08:00:00.000Z',
    signers: [A, B],
    open: [],
  });

  it('gives back what it was filled with, and leaves open what was left empty', () => {
    const values = agreementValues(version, [A, B], START);
    expect(values.parts[0]).toMatchObject({ companies: '60', budget: '123456,07', percentage: '33,33' });
    const input = agreementInput(values);
    expect(input).toEqual({ validFrom: '2024-01-01', members: version.members, cutRule: version.cutRule });
    expect(agreementChangeSchema.safeParse({ expectedVersion: 3, agreement: input }).success).toBe(true);
    expect(agreementInput({ ...values, cutRule: 'open' })).not.toHaveProperty('cutRule');
  });

  it('begins a first agreement with what the rules of its period propose for a cut, and keeps what one left open', () => {
    const later = {
      ...DEFAULT_RULES,
      validFrom: isoDate('2027-01-01'),
      periods: [2],
      memberCutRule: 'byBudget' as const,
    };
    const proposed = (period: number, validFrom: string) =>
      proposedCutRule([later, DEFAULT_RULES], { period, validFrom });
    expect([proposed(1, '2024-01-01'), proposed(2, '2027-01-01')]).toEqual(['ownShortfall', 'byBudget']);
    expect(agreementValues(undefined, [A], START).cutRule).toBe('ownShortfall');
    const { cutRule: _, ...open } = version;
    expect(agreementValues(open, [A], START).cutRule).toBe('open');
  });
});

describe('the form of a target', () => {
  it('leads an error of a further target to the field of its measure', () => {
    const values = {
      ...targetValues(undefined, 1),
      companies: '80',
      grantedSubsidy: '1000',
      reason: 'Besluit',
      further: [
        { goal: '', weight: '' },
        { goal: 'veel', weight: '20' },
        { goal: '', weight: '' },
      ],
    };
    const checked = checks.amendment(values, 1, 2);
    expect(checked.ok ? [] : checked.error.map(({ pointer }) => pointer)).toEqual(['/to/target/further/adapted/goal']);
  });
});

describe('what an amendment changes', () => {
  const nameOf = (memberId: string): string => (memberId === A ? 'Alfa' : 'Beta');
  const texted = { words, target, partnership: nl.partnership, language: 'nl', nameOf } as const;
  const targetOf = (companies: number, further: object[]) =>
    amendedSchema.parse({ subject: 'target', target: { companies, further, yearly: [], grantedSubsidy: 100_00 } });

  it('is shown line by line, without what stays', () => {
    const further = [{ measure: 'adapted', goal: 60, weight: 20 }];
    const lines = changedLines(linesOf(targetOf(88, []), texted), linesOf(targetOf(80, further), texted));
    expect(lines.map(({ name, before, after }) => [name, before, after])).toEqual([
      [nl.partnership.companies, '88', '80'],
      [target.weight, undefined, '100'],
      [target.measures.adapted, undefined, target.weighs('60', '20')],
    ]);
  });

  it('is shown of a budget by its lines, also when its total stays', () => {
    const budgetOf = (ofA: number, ofB: number) =>
      amendedSchema.parse({
        subject: 'budget',
        lines: [
          { memberId: A, year: 2025, category: 'staff', amount: ofA },
          { memberId: B, year: 2025, category: 'travel', amount: ofB },
        ],
      });
    const changed = (ofA: number, ofB: number) =>
      changedLines(linesOf(budgetOf(100_00, 50_00), texted), linesOf(budgetOf(ofA, ofB), texted));
    expect(changed(120_00, 50_00).map(({ name }) => name)).toEqual(['Alfa · 2025 · personeelskosten', words.total]);
    expect(changed(90_00, 60_00).map(({ name }) => name)).toEqual([
      'Alfa · 2025 · personeelskosten',
      'Beta · 2025 · reis- en verblijfskosten',
    ]);
  });
});
