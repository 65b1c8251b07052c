import type { IsoDate } from '../../kernel/dates.ts';
import type { FieldError } from '../../kernel/errors.ts';
import { addCents } from '../../kernel/money.ts';
import type { Member } from '../../partnership/schema.ts';
import type { FundingPeriod } from '../../programme/schema.ts';
import { bearerError, bearerErrorInYear } from '../bearers.ts';
import type { Certification } from '../requests.ts';
import type { CertifiedAmount } from '../schema.ts';

type Context = {
  readonly members: readonly Member[];
  readonly period: FundingPeriod;
  readonly certified: readonly CertifiedAmount[];
  readonly today: IsoDate;
};

/** What stands certified of the same report, year, member and category. */
const standing = (
  certified: readonly CertifiedAmount[],
  { report, year }: Certification,
  line: Certification['lines'][number],
) =>
  addCents(
    ...certified
      .filter(
        (known) =>
          known.report === report &&
          known.memberId === line.memberId &&
          known.category === line.category &&
          known.year === year,
      )
      .map(({ amount }) => amount),
  );

/** Why nothing can be certified of a member, at its field: in a year, or without one in the whole period. */
const bearerErrors = (
  context: Pick<Context, 'members' | 'period'>,
  { memberId, year }: { readonly memberId: string; readonly year: number | undefined },
  index: number,
): FieldError[] => {
  const error =
    year === undefined
      ? bearerError(context.members, memberId, context.period)
      : bearerErrorInYear(context, { memberId, year });
  if (!error) return [];
  const isOfYear = error.of === 'days' && year !== undefined;
  return [{ pointer: isOfYear ? '/year' : `/lines/${index}/memberId`, message: error.message }];
};

/**
 * What is wrong with what the agency records of a report: of whom, of when, and a correction that takes back more than was certified. More than
 * the budget is no mistake: it is told, not refused.
 */
export const certificationErrors = (
  certification: Certification,
  { members, period, certified, today }: Context,
): FieldError[] => {
  const { year, certifiedOn, lines } = certification;
  const ofLines = lines.flatMap((line, index): FieldError[] => {
    const takesTooMuch = line.amount < 0 && addCents(standing(certified, certification, line), line.amount) < 0;
    return [
      ...bearerErrors({ members, period }, { memberId: line.memberId, year }, index),
      ...(takesTooMuch ? [{ pointer: `/lines/${index}/amount`, message: 'moreThanCertified' }] : []),
    ];
  });
  const once = new Map(ofLines.map((error) => [`${error.pointer} ${error.message}`, error]));
  return [
    ...once.values(),
    ...(certifiedOn > today ? [{ pointer: '/certifiedOn', message: 'inFuture' }] : []),
    ...(certifiedOn < period.from ? [{ pointer: '/certifiedOn', message: 'outsidePeriod' }] : []),
  ];
};
