import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { LeaverRow } from '../../../shared/monitoring/delivery/row.ts';
import type { MatchingInput } from '../../../shared/monitoring/matching/match-leavers.ts';
import type { SupportedCompany } from '../../../shared/monitoring/matching/supported-company.ts';

/**
 * Matching as one would do it by hand on a sheet: every cell by itself, going through every row, job and company each time. It shares
 * no code with what it checks, and is slow.
 */
type Sheet = MatchingInput & { readonly rows: readonly LeaverRow[] };

/** Under which number an enterprise stands on a day: step by step through what the register says, `stopped` when it ends there. */
const standsAs = (number: string, day: IsoDate, { successions, referenceDate }: Sheet): string => {
  const passed = [number];
  for (;;) {
    const last = passed.at(-1);
    const [step] = successions
      .filter((one) => one.enterpriseNumber === last && one.on <= referenceDate)
      .toSorted((a, b) => `${a.on} ${a.mergedInto ?? 'none'}`.localeCompare(`${b.on} ${b.mergedInto ?? 'none'}`));
    if (!step || step.on > day) return last ?? '';
    if (step.mergedInto === undefined) return 'stopped';
    if (passed.includes(step.mergedInto)) return passed.slice(passed.indexOf(step.mergedInto)).toSorted()[0] ?? '';
    passed.push(step.mergedInto);
  }
};

/** What companies that merged are one under: as standing, but a stop at the end changes nothing. */
const oneUnder = (number: string, sheet: Sheet): string =>
  standsAs(number, sheet.referenceDate, {
    ...sheet,
    successions: sheet.successions.filter(
      (one) =>
        one.mergedInto !== undefined &&
        !sheet.successions.some(
          (stop) => stop.enterpriseNumber === one.enterpriseNumber && stop.mergedInto === undefined && stop.on < one.on,
        ),
    ),
  });

const described = (companies: readonly SupportedCompany[], one: string): SupportedCompany | undefined => {
  const rank = (company: SupportedCompany): string =>
    [
      company.enterpriseNumber === one ? 0 : 1,
      company.enterpriseNumber,
      company.partnership,
      company.sector,
      company.size,
      company.region,
    ].join(' ');
  return companies.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
};

type Found = {
  readonly person: string;
  readonly company: string;
  readonly startedOn: IsoDate;
  readonly number: string;
  readonly relation: string;
  readonly path: string;
};

const monthsAfter = (day: IsoDate, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const isLeap = newYear % 4 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][newMonth - 1] ?? 0;
  return [newYear, newMonth, Math.min(date, length)].map((part) => String(part).padStart(2, '0')).join('-');
};

const periodOf = (day: IsoDate, cadence: string): string => {
  const month = Number(day.slice(5, 7));
  const quarter = month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
  const last = cadence === 'yearly' ? 4 : cadence === 'halfYearly' && quarter % 2 === 1 ? quarter + 1 : quarter;
  return `${day.slice(0, 4)}/Q${last}`;
};

const purposeOf = (row: LeaverRow): string => (row.sourceMeasure === 'local-partnership' ? 'monitoring' : 'evaluation');

/** Whether a number that has a job on a day stands as another does. */
const isThere = (row: LeaverRow, day: string, sheet: Sheet, asNumber?: string): boolean => {
  const { work } = row;
  const on = day as IsoDate;
  if (!work || work.startedOn > on || (work.endedOn !== undefined && work.endedOn < on)) return false;
  const places = [work.employer, ...(work.userEnterprise ? [work.userEnterprise] : [])]
    .map((number) => standsAs(number, on, sheet))
    .filter((standing) => standing !== 'stopped');
  return asNumber === undefined ? places.length > 0 : places.includes(standsAs(asNumber, on, sheet));
};

const uniqueOf = (found: readonly Found[]) => ({
  persons: new Set(found.map(({ person }) => person)).size,
  companies: new Set(found.map(({ company }) => company)).size,
});

const values = (
  row: LeaverRow,
  dimension: string,
  company: SupportedCompany | undefined,
  relation: string,
): string[] => {
  const groups: string[] = row.targetGroups.length > 0 ? row.targetGroups : ['unknown'];
  const all: Record<string, string[]> = {
    targetGroup: groups,
    localPartnership: [row.localPartnership ?? 'unknown'],
    relation: [relation],
    sector: [company?.sector ?? ''],
  };
  return all[dimension] ?? [];
};

const combinations = (lists: readonly string[][]): string[] =>
  lists.reduce<string[]>((paths, list) => paths.flatMap((path) => list.map((value) => `${path}|${value}`)), ['']);

const retentionOf = (found: readonly Found[], own: readonly LeaverRow[], sheet: Sheet) =>
  sheet.rules.retentionMonths.map((months) => {
    const firsts = found.filter((one) =>
      found.every((other) => other.person !== one.person || one.startedOn <= other.startedOn),
    );
    const due = firsts.filter((one) => monthsAfter(one.startedOn, months) <= sheet.referenceDate);
    const jobs = (one: Found) => own.filter((row) => row.pseudonym === one.person);
    const day = (one: Found) => monthsAfter(one.startedOn, months);
    const stays = due.filter((one) => jobs(one).some((row) => isThere(row, day(one), sheet, one.number)));
    const works = due.filter((one) => jobs(one).some((row) => isThere(row, day(one), sheet)));
    const besides = (of: readonly Found[], those: readonly Found[]) =>
      of.filter((one) => those.every((other) => other.person !== one.person));
    return {
      months,
      due: uniqueOf(due),
      sameCompany: uniqueOf(stays),
      left: uniqueOf(besides(due, stays)),
      anyWork: uniqueOf(works),
      noWork: uniqueOf(besides(due, works)),
      notYet: uniqueOf(besides(firsts, due)),
    };
  });

const seen = ({ rows, referenceDate }: Sheet): LeaverRow[] =>
  rows
    .filter((row) => row.exitedOn <= referenceDate)
    .map(({ work, ...row }) => (work && work.startedOn <= referenceDate ? { ...row, work } : row));

const foundIn = (rows: readonly LeaverRow[], of: string, tableIndex: number, sheet: Sheet): Found[] => {
  const table = sheet.tables?.[tableIndex];
  const own = sheet.companies.filter(({ partnership }) => of === '' || partnership === of);
  const ones = [...new Set(own.map(({ enterpriseNumber }) => oneUnder(enterpriseNumber, sheet)))];
  return rows.flatMap((row) => {
    const { work } = row;
    if (!work || !table) return [];
    return [work.employer, ...(work.userEnterprise ? [work.userEnterprise] : [])].flatMap((number) =>
      ones.flatMap((one) => {
        const parts = own.filter((company) => oneUnder(company.enterpriseNumber, sheet) === one);
        const here = standsAs(number, work.startedOn, sheet);
        const reached = parts.filter(
          ({ enterpriseNumber }) => here !== 'stopped' && standsAs(enterpriseNumber, work.startedOn, sheet) === here,
        );
        if (reached.length === 0) return [];
        const begun = reached.flatMap(({ support }) => support).filter(({ from }) => from <= work.startedOn);
        const running = begun.filter(({ until }) => until === undefined || work.startedOn < until);
        const relation = running.length > 0 ? 'during' : begun.length > 0 ? 'after' : 'before';
        const period = periodOf(table.basis === 'exit' ? row.exitedOn : work.startedOn, sheet.rules.monitoringCadence);
        const company = described(parts, one);
        return combinations(table.by.map((dimension) => values(row, dimension, company, relation))).map((path) => ({
          person: row.pseudonym,
          company: one,
          startedOn: work.startedOn,
          number,
          relation,
          path: `${period}${path}`,
        }));
      }),
    );
  });
};

const byOf = (by: readonly string[], path: string): Record<string, string> =>
  Object.fromEntries(by.map((dimension, index) => [dimension, path.split('|')[index + 1] ?? '']));

export const matchedByHand = (sheet: Sheet): object[] =>
  (sheet.tables ?? []).flatMap(({ name, by, basis }, index) =>
    ['evaluation', 'monitoring'].flatMap((purpose) =>
      ['', 'alfa', 'beta'].flatMap((of) => {
        const own = seen(sheet).filter((row) => purposeOf(row) === purpose);
        const found = foundIn(own, of, index, sheet);
        return [...new Set(found.map(({ path }) => path))].toSorted().map((path) => {
          const here = found.filter((one) => one.path === path);
          const supported = here.filter(({ relation }) => relation !== 'before');
          const people = new Set(supported.map(({ person }) => person));
          return {
            table: name,
            purpose,
            ...(of === '' ? {} : { partnership: of }),
            period: path.split('|')[0],
            by: byOf(by, path),
            matched: uniqueOf(here),
            synergy: uniqueOf(supported),
            withoutSynergy: uniqueOf(here.filter(({ person }) => !people.has(person))),
            retention: basis === 'start' ? retentionOf(here, own, sheet) : [],
          };
        });
      }),
    ),
  );

export const leaversByHand = (sheet: Sheet): object[] =>
  (sheet.tables ?? [])
    .filter(({ name }) => name.startsWith('exit'))
    .flatMap(({ name, by }) =>
      ['evaluation', 'monitoring'].flatMap((purpose) => {
        const lines = seen(sheet)
          .filter((row) => purposeOf(row) === purpose)
          .flatMap((row) =>
            combinations(by.map((dimension) => values(row, dimension, undefined, ''))).map((path) => ({
              row,
              path: `${periodOf(row.exitedOn, sheet.rules.monitoringCadence)}${path}`,
            })),
          );
        const people = (of: readonly { readonly row: LeaverRow }[]) => new Set(of.map(({ row }) => row.pseudonym)).size;
        return [...new Set(lines.map(({ path }) => path))].toSorted().map((path) => {
          const here = lines.filter((line) => line.path === path);
          return {
            table: name,
            purpose,
            period: path.split('|')[0],
            by: byOf(by, path),
            leavers: people(here),
            atWork: people(here.filter(({ row }) => row.work !== undefined)),
          };
        });
      }),
    );
