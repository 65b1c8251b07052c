import { establishmentNumberSchema } from '../../shared/company/enterprise-number.ts';
import { type Company, companySchema } from '../../shared/company/schema.ts';
import { contributionKey } from '../../shared/figures/measures.ts';
import type { Standing } from '../../shared/figures/schema.ts';
import { standingsUpTo, type Totals } from '../../shared/figures/standing.ts';
import { quartersBetween } from '../../shared/kernel/dates.ts';
import { type Target, targetSchema } from '../../shared/partnership/schema.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { COMPANY, withCheckDigits } from '../trajectory/samples.ts';

export const [PERIOD_1, PERIOD_2] = FUNDING_PERIODS;

const SEAT_MOMENT = '2024-01-02T09:00:00.000Z';
const workFloor = (eightDigits: string) => establishmentNumberSchema.parse(withCheckDigits(eightDigits));
export const MECHELEN = workFloor('20000001');
export const GENT = workFloor('20000002');
export const BRUSSEL = workFloor('20000003');

/** A company with work floors in Mechelen, in Gent and outside the Flemish Region. */
export const companyOf = (overrides: Partial<Company> = {}): Company =>
  companySchema.parse({
    id: COMPANY,
    version: 1,
    enterpriseNumber: withCheckDigits('09000001'),
    name: 'Onderneming 1',
    establishments: [
      {
        number: MECHELEN,
        address: {
          postalCode: '2800',
          region: 'flanders',
          municipality: { nis: '12025', name: 'Mechelen', province: 'antwerpen', referenceRegion: 'rivierenland' },
        },
      },
      {
        number: GENT,
        address: {
          postalCode: '9000',
          region: 'flanders',
          municipality: { nis: '44021', name: 'Gent', province: 'oost-vlaanderen', referenceRegion: 'regio-gent' },
        },
      },
      { number: BRUSSEL, address: { postalCode: '1000', region: 'brussels' } },
    ],
    classifications: [{ from: '2024-01-02', sme: 'yes', headcount: 40, publicBody: false }],
    origin: 'typed',
    status: 'active',
    createdAt: SEAT_MOMENT,
    updatedAt: SEAT_MOMENT,
    ...overrides,
  });

/** The target of period 1: 120 companies, in steps of 20, 70 and 120. */
export const targetOf = (overrides: Partial<Target> = {}): Target =>
  targetSchema.parse({
    period: 1,
    version: 1,
    companies: 120,
    yearly: [
      { year: 2024, companies: 20 },
      { year: 2025, companies: 70 },
      { year: 2026, companies: 120 },
    ],
    grantedSubsidy: 200_000_000,
    updatedAt: SEAT_MOMENT,
    ...overrides,
  });

/** Totals in which a measure grows by so much in each quarter from the first of the period on. */
export const totalsOf = (growth: Readonly<Record<string, readonly number[]>>): Totals => {
  const quarters = quartersBetween(PERIOD_1.firstQuarter, PERIOD_1.lastQuarter);
  return Object.fromEntries(
    Object.entries(growth).flatMap(([measure, deltas]) =>
      deltas.flatMap((delta, index): [string, number][] => {
        const quarter = quarters[index];
        return quarter === undefined || delta === 0 ? [] : [[contributionKey(quarter, measure), delta]];
      }),
    ),
  );
};

/** Standings of period 1 in which so many more are completed in each quarter. */
export const standingsOf = (completed: readonly number[]): Standing[] => {
  const quarters = quartersBetween(PERIOD_1.firstQuarter, PERIOD_1.lastQuarter);
  const last = quarters[completed.length - 1];
  if (last === undefined) throw new Error('A period has twelve quarters');
  return standingsUpTo(totalsOf({ 'realised.completed': completed }), PERIOD_1, last);
};
