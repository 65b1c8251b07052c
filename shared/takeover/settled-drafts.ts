import type { CertifiedAmount } from '../finance/schema.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { CertifiedAmountId, MemberId } from '../kernel/ids.ts';
import type { TargetInput } from '../partnership/schema.ts';
import { yearlyErrors } from '../partnership/yearly-steps.ts';
import { fundingPeriodOf } from '../programme/funding-periods.ts';
import { byReference } from './by-reference.ts';
import { placesIn } from './places.ts';
import { knownProblem } from './problem-texts.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { WholeRow } from './sheets.ts';

export type TargetDraft = {
  readonly period: 1 | 2;
  readonly row: number;
  readonly target: Omit<TargetInput, 'reason'>;
};
export type AmountDraft = { readonly row: number; readonly amount: CertifiedAmount };

type Drafts<Draft> = { readonly drafts: readonly Draft[]; readonly problems: readonly TakeoverProblem[] };

const PERIODS = [1, 2] as const;

/** The target of each period with its yearly steps, by the rules by which the agency sets one. */
export const targetDrafts = (workbook: Workbook): Drafts<TargetDraft> => {
  const at = placesIn(workbook);
  const drafts: TargetDraft[] = [];
  const problems: TakeoverProblem[] = [];
  for (const number of PERIODS) {
    const own = workbook.sheets.targets.rows.filter(({ values }) => values.period === number);
    const rows = own.filter((row): row is WholeRow<'targets'> => row.isWhole);
    const [first] = own;
    if (!first || rows.length < own.length) continue;
    const [whole, second] = rows.filter(({ values }) => values.year === undefined);
    const steps = rows
      .filter(({ values }) => values.year !== undefined)
      .toSorted((a, b) => (a.values.year ?? 0) - (b.values.year ?? 0));
    const period = fundingPeriodOf(number);
    if (second && whole)
      problems.push(problemAt(at('targets', second.row, 'period'), 'listedTwice', { first: String(whole.row) }));
    if (!whole || !period) {
      problems.push(problemAt(at('targets', first.row, 'year'), 'targetOfPeriodMissing'));
      continue;
    }
    const { companies, grantedSubsidy } = whole.values;
    if (grantedSubsidy === undefined)
      problems.push(problemAt(at('targets', whole.row, 'grantedSubsidy'), 'subsidyRequired'));
    if (companies < 1)
      problems.push(
        problemAt(at('targets', whole.row, 'companies'), 'wholeNumber', { minimum: '1', maximum: '100000' }),
      );
    const yearly = steps.map(({ values }) => ({ year: values.year ?? 0, companies: values.companies }));
    const wrong = yearlyErrors({ companies, yearly }, period);
    for (const { pointer, message } of wrong) {
      const [, index, column] = /^\/yearly\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
      const row = steps[Number(index)]?.row ?? whole.row;
      problems.push(problemAt(at('targets', row, column === 'year' ? 'year' : 'companies'), knownProblem(message)));
    }
    if (grantedSubsidy !== undefined && wrong.length === 0 && companies >= 1 && !second)
      drafts.push({
        period: number,
        row: whole.row,
        target: { companies, weight: 100, further: [], yearly, grantedSubsidy },
      });
  }
  return { drafts, problems };
};

type AmountContext = {
  readonly today: IsoDate;
  readonly idOf: (reference: string) => CertifiedAmountId;
  readonly memberOf: (name: string) => MemberId | undefined;
};

/** Files are taken over from the first period: only then they ran elsewhere. */
export const PERIOD_OF_AMOUNTS = 1;

/** What the agency certified, line by line. */
export const amountDrafts = (workbook: Workbook, { today, idOf, memberOf }: AmountContext): Drafts<AmountDraft> => {
  const at = placesIn(workbook);
  const { rows, problems: twice } = byReference(workbook.sheets.amounts.rows, (row) => at('amounts', row, 'reference'));
  const problems: TakeoverProblem[] = [...twice];
  const drafts = [...rows.values()].flatMap((row): AmountDraft[] => {
    if (!row.isWhole) return [];
    const { reference, report, member, category, amount, year, certifiedOn } = row.values;
    const memberId = memberOf(member);
    const isLater = certifiedOn !== undefined && certifiedOn > today;
    if (memberId === undefined)
      problems.push(problemAt(at('amounts', row.row, 'member'), 'unknownMember', { value: member }));
    if (isLater) problems.push(problemAt(at('amounts', row.row, 'certifiedOn'), 'inFuture'));
    if (memberId === undefined || isLater) return [];
    const on = certifiedOn === undefined ? {} : { certifiedOn };
    const takenOver = { reference, on: today };
    const ofYear = year === undefined ? {} : { year };
    const certified = {
      id: idOf(reference),
      period: PERIOD_OF_AMOUNTS,
      report,
      memberId,
      category,
      amount,
      ...ofYear,
      ...on,
      takenOver,
    };
    return [{ row: row.row, amount: certified }];
  });
  return { drafts, problems };
};
