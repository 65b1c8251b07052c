import { lastDayOf } from '../kernel/dates.ts';
import type { ProgrammeRules } from '../programme/schema.ts';
import { bandOf, type FigureKind } from './bands.ts';
import { expectedOn } from './forecast.ts';
import type { NormCell, NormRow, PartnershipFigures, Standing } from './schema.ts';
import { realisedUnder } from './standing.ts';
import { trendOf } from './trend.ts';

/** A figure as a fraction or a count, so that partnerships add up to "together" without averaging averages. */
type Amount = { readonly numerator: number; readonly denominator: number } | { readonly count: number };

const add = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((sum, next) => {
    if ('count' in sum && 'count' in next) return { count: sum.count + next.count };
    if ('count' in sum || 'count' in next) throw new Error('Shares and counts do not add up');
    return { numerator: sum.numerator + next.numerator, denominator: sum.denominator + next.denominator };
  });

/** A share without anything to divide by is no data. */
const figureOf = (amount: Amount | undefined): number | undefined => {
  if (amount === undefined) return undefined;
  if ('count' in amount) return amount.count;
  return amount.denominator === 0 ? undefined : amount.numerator / amount.denominator;
};

type Norm = {
  readonly process: NormRow['process'];
  readonly norm: NormRow['norm'];
  readonly kind: FigureKind;
  readonly goal: number | undefined;
  readonly amount: (figures: PartnershipFigures, standing: Standing) => Amount;
};

const normsOf = (rules: ProgrammeRules): Norm[] => {
  const realised = realisedUnder(rules);
  return [
    {
      process: 'companies',
      norm: 'realisedAgainstExpected',
      kind: 'share',
      goal: 1,
      amount: ({ target, period, on }, standing) => {
        // Without a target there is nothing to realise against: its companies would only flatter the others together.
        if (!target) return { numerator: 0, denominator: 0 };
        const end = lastDayOf(standing.quarter);
        return { numerator: realised(standing), denominator: expectedOn(target, period, end < on ? end : on) };
      },
    },
    {
      process: 'companies',
      norm: 'realised',
      kind: 'count',
      goal: undefined,
      amount: (_, standing) => ({ count: realised(standing) }),
    },
    {
      process: 'adaptations',
      norm: 'adaptedWithEvidence',
      kind: 'share',
      goal: 1,
      amount: (_, { adapted, adaptedWithEvidence }) => ({ numerator: adaptedWithEvidence, denominator: adapted }),
    },
    {
      process: 'indicators',
      norm: 'inSupport',
      kind: 'count',
      goal: undefined,
      amount: (_, { inSupport }) => ({ count: inSupport }),
    },
    {
      process: 'indicators',
      norm: 'smeShare',
      kind: 'share',
      goal: rules.smeShareNorm,
      amount: (_, { inSupport, inSupportSme }) => ({ numerator: inSupportSme, denominator: inSupport }),
    },
  ];
};

const cellOf = ({ kind, goal }: Norm, now: Amount, before: Amount | undefined): NormCell => {
  const [value, previous] = [figureOf(now), figureOf(before)];
  return {
    ...(value === undefined ? {} : { value }),
    band: bandOf(value, goal, kind),
    ...(previous === undefined ? {} : { previous }),
    trend: trendOf(value, previous, kind),
  };
};

/** The norm table: a row per norm, a cell per partnership and one for all together, each beside the quarter before. */
export const normRows = (partnerships: readonly PartnershipFigures[], rules: ProgrammeRules): NormRow[] =>
  normsOf(rules).map((norm) => {
    const now = partnerships.map((figures) => norm.amount(figures, figures.current));
    const before = partnerships.map((figures) => figures.previous && norm.amount(figures, figures.previous));
    const cells = partnerships.flatMap((figures, index): [string, NormCell][] => {
      const amount = now[index];
      return amount ? [[figures.partnershipId, cellOf(norm, amount, before[index])]] : [];
    });
    const allBefore = before.filter((amount) => amount !== undefined);
    const together = cellOf(norm, add(now), allBefore.length === now.length ? add(allBefore) : undefined);
    return {
      process: norm.process,
      norm: norm.norm,
      kind: norm.kind,
      ...(norm.goal === undefined ? {} : { goal: norm.goal }),
      cells: Object.fromEntries(cells),
      together,
    };
  });
