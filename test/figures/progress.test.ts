import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf, measuresOn, sumOfContributions } from '../../shared/figures/measures.ts';
import { WITHOUT_MEMBER } from '../../shared/figures/progress/keys.ts';
import { type ProgressInput, progressOf } from '../../shared/figures/progress/progress.ts';
import { type ProgressRow, progressSchema } from '../../shared/figures/progress/schema.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { memberIdSchema } from '../../shared/kernel/ids.ts';
import { agreementSchema } from '../../shared/partnership/agreement/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { trajectoryOf } from '../trajectory/samples.ts';
import { anyFacts, anyRules, MEMBERS } from './arbitraries.ts';
import { companyOf, PERIOD_1, targetOf, totalsOf } from './samples.ts';

const [A, B, C] = [...MEMBERS, memberIdSchema.parse('mbr_01J0000000000000000000000C')];
const agreementOf = (companies: Readonly<Record<string, number | undefined>>) =>
  agreementSchema.parse({
    period: 1,
    number: 2,
    version: 1,
    state: 'inForce',
    validFrom: '2024-01-01',
    members: Object.entries(companies).map(([memberId, count]) => ({ memberId, companies: count })),
    signatures: [],
    createdAt: '2024-01-01T08:00:00.000Z',
    updatedAt: '2024-01-01T08:00:00.000Z',
  });

const progress = (input: Partial<ProgressInput> = {}) => {
  const on = input.on ?? isoDate('2025-12-31');
  return progressSchema.parse(
    progressOf({
      partnershipId: 'alfa',
      totals: {},
      target: targetOf(),
      agreements: [agreementOf({ [String(A)]: 72, [String(B)]: 48 })],
      partners: MEMBERS,
      period: PERIOD_1,
      rules: DEFAULT_RULES,
      retrievedAt: instant('2025-12-31T09:00:00.000Z'),
      ...input,
      on,
    }),
  );
};
const sumOf = (rows: readonly ProgressRow[]): number => rows.reduce((sum, { realised }) => sum + realised, 0);

describe('progress per partner', () => {
  const totals = totalsOf({
    'realised.completed': [10, 10, 10, 10, 5, 5, 5, 5],
    [`member.${A}`]: [6, 6, 6, 6, 1, 1, 1, 1],
    [`member.${B}`]: [4, 4, 4, 4, 3, 3, 3, 3],
    'size.20-to-49': [10, 10, 10, 10, 5, 5, 5, 5],
    [`pipelineMember.${A}`]: [9, -2],
  });

  it('stands beside what was agreed on, on the line of the whole, and who is furthest behind comes first', () => {
    const { members, isComplete, agreement } = progress({ totals });
    // By the end of 2025 70 of 120 should be there: 42 of the 72, and 28 of the 48.
    expect(members).toMatchObject([
      { key: A, target: 72, expectedByNow: 42, realised: 28, behind: 14, inPipeline: 7, band: 'far' },
      { key: B, target: 48, expectedByNow: 28, realised: 28, behind: 0, inPipeline: 0, band: 'on' },
      { key: WITHOUT_MEMBER, realised: 4, band: 'none' },
    ]);
    expect(members[0]?.forecast?.expected).toBeLessThan(members[1]?.forecast?.expected ?? 0);
    expect([isComplete, agreement?.number]).toEqual([true, 2]);
  });

  it('has no target where none was agreed on, and does not fill one in', () => {
    const [first] = progress({ totals, agreements: [agreementOf({ [String(A)]: undefined })] }).members;
    expect(first).toMatchObject({ realised: 28, band: 'none' });
    expect(first).not.toHaveProperty('target');
    expect(progress({ totals, agreements: [], target: undefined }).members.map(({ target }) => target)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows a partner for whom nothing counts, and who is none only with something to show', () => {
    expect(progress({ totals: {} }).members.map(({ key }) => key)).toEqual([A, B]);
    const withSubcontractor = { ...totals, ...totalsOf({ [`member.${C}`]: [0, 0], [`pipelineMember.${C}`]: [1] }) };
    expect(progress({ totals: withSubcontractor }).members).toContainEqual(
      expect.objectContaining({ key: C, realised: 0, inPipeline: 1 }),
    );
  });

  it('says so while the totals are of before they held dimensions', () => {
    const old = totalsOf({ 'realised.completed': [10] });
    expect(progress({ totals: old })).toMatchObject({ isComplete: false, sizes: [] });
    expect(progress({ totals: {} }).isComplete).toBe(true);
  });

  it('says how far the further targets are', () => {
    const further = [{ measure: 'adaptedWithEvidence', goal: 60, weight: 20 }] as const;
    const shown = progress({
      target: targetOf({ further: [...further] }),
      totals: totalsOf({ adaptedWithEvidence: [7] }),
    });
    expect(shown.further).toEqual([{ ...further[0], realised: 7 }]);
  });
});

describe('the dimensions of a company', () => {
  it('hold the member in charge while it may soon count', () => {
    const facts = (phase: 'diagnosis' | 'plan') => ({
      company: companyOf(),
      trajectories: [trajectoryOf([[phase, '2024-02-01']], { ...(A ? { memberInCharge: A } : {}) })],
    });
    const on = (phase: 'diagnosis' | 'plan') =>
      measuresOn(facts(phase), DEFAULT_RULES, PERIOD_1, isoDate('2024-03-31'))[`pipelineMember.${A}`];
    expect([on('diagnosis'), on('plan')]).toEqual([undefined, 1]);
  });

  it('add up to the whole: of members but for those without one, of regions and of sizes', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 6 }), anyRules, (companies, rules) => {
        const totals = sumOfContributions(companies.map((facts) => contributionOf(facts, rules, PERIOD_1)));
        const { realised, members, regions, sizes, isComplete } = progress({ totals, rules, on: PERIOD_1.to });
        const without = members.filter(({ key }) => key === WITHOUT_MEMBER);
        expect(sumOf(members.filter(({ key }) => key !== WITHOUT_MEMBER))).toBe(realised - sumOf(without));
        expect([sumOf(regions), sumOf(sizes), isComplete]).toEqual([realised, realised, true]);
        const inPipeline = members.reduce((sum, row) => sum + (row.inPipeline ?? 0), 0);
        const onTheirWay = (totalOf: string) =>
          Object.entries(totals).reduce((sum, [key, delta]) => sum + (key.endsWith(totalOf) ? delta : 0), 0);
        expect(inPipeline).toBeLessThanOrEqual(onTheirWay('|pipeline.plan') + onTheirWay('|pipeline.implementation'));
      }),
      { numRuns: 100 },
    );
  });
});
