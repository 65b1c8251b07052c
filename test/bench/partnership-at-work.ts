import { companyListRowSchema } from '../../shared/company/list.ts';
import { COMPANY_STAGES } from '../../shared/company/schema.ts';
import { type Contribution, contributionOf } from '../../shared/figures/measures.ts';
import { addQuarters, firstDayOf, quarter } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { companyOf, PERIOD_1 } from '../figures/samples.ts';
import { actionOf, companyId, evidenceOf, trajectoryId, trajectoryOf, withCheckDigits } from '../trajectory/samples.ts';

const QUARTERS = 12;

/** What one company adds: a trajectory that starts in a quarter of the period and is completed two quarters later. */
const contributionFrom = (start: number): Contribution => {
  const on = (after: number): string => firstDayOf(addQuarters(quarter('2024/Q1'), start + after));
  const trajectory = trajectoryOf(
    [
      ['lead', on(0)],
      ['intake', on(0)],
      ['plan', on(1)],
      ['implementation', on(1)],
      ['completed', on(2)],
    ],
    { actions: [actionOf(1, [['implemented', on(2)]])], evidence: [evidenceOf(1, on(2))] },
  );
  return contributionOf({ company: companyOf(), trajectories: [trajectory] }, DEFAULT_RULES, PERIOD_1);
};

/** The totals that so many companies make, spread evenly over the quarters. */
export const totalsOfTrajectories = (count: number): Contribution => {
  const sums = new Map<string, number>();
  for (let start = 0; start < QUARTERS; start += 1)
    for (const [key, delta] of Object.entries(contributionFrom(start)))
      sums.set(key, (sums.get(key) ?? 0) + delta * Math.ceil((count - start) / QUARTERS));
  return Object.fromEntries(sums);
};

const AT = '2026-10-05T10:00:00.000Z';

/** The line of a company as the projector keeps it. */
export const companyRow = (number: number) => ({
  type: 'companyRow',
  v: 1,
  sequence: 1,
  list: companyListRowSchema.parse({
    id: companyId(number),
    enterpriseNumber: withCheckDigits(String(9_000_000 + number).padStart(8, '0')),
    name: `Onderneming ${number}`,
    municipalityName: 'Mechelen',
    referenceRegion: 'rivierenland',
    sme: 'yes',
    headcount: 40,
    status: 'active',
    stage: COMPANY_STAGES[number % COMPANY_STAGES.length],
    updatedAt: AT,
  }),
  contributions: { 1: contributionFrom(number % QUARTERS), 2: {} },
});

/** The line of a trajectory as the projector keeps it. */
export const trajectoryRow = (number: number) => ({
  type: 'trajectoryRow',
  v: 1,
  sequence: 1,
  list: {
    id: trajectoryId(number),
    title: `Traject ${number}`,
    phase: 'completed',
    since: '2026-07-01',
    companies: [{ id: companyId(number), name: `Onderneming ${number}` }],
    counted: { supported: 1, completed: 1, verified: 0 },
    counts: true,
    lacking: 0,
    missing: [],
    unverified: 1,
    updatedAt: AT,
  },
});
