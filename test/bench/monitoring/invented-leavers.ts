import { type EnterpriseNumber, enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import { addDays, isoDate } from '../../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { type LeaverRow, type Pseudonym, pseudonymSchema } from '../../../shared/monitoring/delivery/row.ts';
import type { MatchingInput } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { Succession } from '../../../shared/monitoring/matching/successions.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';
import { COMPANY_SIZE_CODES } from '../../../shared/reference/company-sizes.ts';
import { REFERENCE_REGION_CODES } from '../../../shared/reference/regions.ts';

export const REFERENCE_DATE = isoDate('2026-09-30');
const PARTNERSHIPS = ['alfa', 'beta', 'gamma'].map((id) => partnershipIdSchema.parse(id));
const SECTORS = 'ABCDEFGHIJKLMNOPQRSTU';
const SOURCES = ['local-partnership', 'vdab-trajectory', 'local-partnership', 'riziv-trajectory'] as const;
const GROUPS = ['neet-youth', 'disability', 'low-educated', 'migration-background', 'long-term-jobseekers'] as const;
const DESTINATIONS = ['regular-work', 'temporary-agency-work', 'ibo', 'social-economy'] as const;
/** So many enterprises give work to leavers; the first of them are supported, so that about one job in five is matched. */
const EMPLOYERS = 50_000;
const DAYS = Array.from({ length: 1000 }, (_, index) => addDays(isoDate('2024-01-01'), index));

const numbers: EnterpriseNumber[] = Array.from({ length: EMPLOYERS }, (_, serial) => {
  const eight = 2_000_000 + serial * 131;
  return enterpriseNumberSchema.parse(`${String(eight).padStart(8, '0')}${String(97 - (eight % 97)).padStart(2, '0')}`);
});

const pick = <Item>(list: readonly Item[], value: number): Item => {
  const item = list[value % list.length];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};

/** The same pseudo-random numbers in every run (mulberry32), 0 up to a limit. */
const randomBy = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
};

const pseudonymOf = (person: number): Pseudonym => {
  let [rest, letters] = [person, ''];
  for (let at = 0; at < 24; at += 1) {
    letters += String.fromCharCode(65 + ((rest + at * 7) % 26));
    rest = Math.floor(rest / 26);
  }
  return pseudonymSchema.parse(`P${letters}`);
};

export const inventCompanies = (count: number): SupportedCompany[] => {
  const random = randomBy(1);
  return Array.from({ length: count }, (_, serial): SupportedCompany => {
    const from = random(800);
    const spans = Array.from({ length: 1 + (serial % 5 === 0 ? 1 : 0) }, (_, index) => ({
      from: pick(DAYS, Math.min(999, from + index * 150)),
      ...(random(3) === 0 ? {} : { until: pick(DAYS, Math.min(999, from + index * 150 + 100)) }),
    }));
    return {
      partnership: pick(PARTNERSHIPS, random(3)),
      enterpriseNumber: pick(numbers, serial),
      sector: `2025/${SECTORS[random(SECTORS.length)]}`,
      size: pick(COMPANY_SIZE_CODES, random(7)),
      region: pick(REFERENCE_REGION_CODES, random(15)),
      support: spans,
    };
  });
};

/** One company in fifty merged, into a neighbour or into one that nobody supports, or stopped. */
export const inventSuccessions = (companies: number): Succession[] => {
  const random = randomBy(2);
  return Array.from({ length: Math.floor(companies / 50) }, (_, index): Succession => {
    const into = [undefined, index * 50 + 1, companies + random(EMPLOYERS - companies)][index % 3];
    return {
      enterpriseNumber: pick(numbers, index * 50),
      on: pick(DAYS, random(1000)),
      ...(into === undefined ? {} : { mergedInto: pick(numbers, into) }),
    };
  });
};

const workFrom = (random: (limit: number) => number, exit: number): LeaverRow['work'] => {
  const start = exit + random(60);
  const end = start + 20 + random(500);
  const byAgency = random(6) === 0;
  return {
    employer: pick(numbers, byAgency ? EMPLOYERS - 1 - random(50) : random(EMPLOYERS)),
    ...(byAgency ? { userEnterprise: pick(numbers, random(EMPLOYERS)) } : {}),
    startedOn: pick(DAYS, Math.min(999, start)),
    ...(end < 999 && random(2) === 0 ? { endedOn: pick(DAYS, end) } : {}),
    contract: byAgency ? 'temporary' : 'permanent',
  };
};

/** Rows of so many that two persons in three have one; made on the way, as a delivery comes in, and the same for the same count. */
export async function* inventRows(count: number): AsyncGenerator<LeaverRow> {
  const random = randomBy(3);
  for (let row = 0; row < count; row += 1) {
    const sourceMeasure = pick(SOURCES, random(4));
    const exit = random(930);
    const groups = new Set([pick(GROUPS, random(5)), pick(GROUPS, random(5))]);
    const work = random(5) === 0 ? undefined : workFrom(random, exit);
    yield {
      pseudonym: pseudonymOf(random(Math.ceil(count * 0.7))),
      sourceMeasure,
      ...(sourceMeasure === 'local-partnership'
        ? { localPartnership: `LP${String(1 + random(120)).padStart(3, '0')}` }
        : {}),
      exitedOn: pick(DAYS, exit),
      destination: work ? pick(DESTINATIONS, random(4)) : 'no-work',
      ...(work ? { work } : {}),
      targetGroups: [...groups],
    };
  }
}

export const inventInput = (companies: number): MatchingInput => ({
  companies: inventCompanies(companies),
  successions: inventSuccessions(companies),
  referenceDate: REFERENCE_DATE,
  rules: { monitoringCadence: 'quarterly', retentionMonths: [3, 6, 12] },
});
