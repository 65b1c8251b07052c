import type { MemberId } from '../../kernel/ids.ts';
import type { Cents } from '../../kernel/money.ts';
import type { SettledPeriod, SettlementOutcome, TargetMeasure } from './outcome.ts';

/** Every figure of a settlement that explains itself. A name in the text catalogue. */
export const DERIVED_FIGURES = [
  'toPay',
  'recovery',
  'unpaid',
  'setOff',
  'publicPart',
  'esfAccepted',
  'focusOnTalentAccepted',
  'grantedSubsidy',
  'paid',
  'cut',
  'computedCut',
  'targetCut',
  'targetBase',
  'base',
  'accepted',
  'memberAccepted',
  'realised',
  'goal',
  'shortfall',
] as const;
export type DerivedFigure = (typeof DERIVED_FIGURES)[number];

/** The records at the bottom of a derivation: what was certified or paid, which companies count, what was agreed on. */
export type Evidence =
  | { readonly kind: 'certified'; readonly memberId: MemberId }
  | { readonly kind: 'payments' }
  | { readonly kind: 'companies' }
  | { readonly kind: 'target' };

/** A figure with what it was made of, down to records. Its rule is in the text of its name, with the line of the note. */
export type Derived = {
  readonly figure: DerivedFigure;
  readonly value: { readonly cents: Cents } | { readonly count: number };
  /** Of which target or member it is, where there are several. */
  readonly measure?: TargetMeasure;
  readonly member?: string;
  /** Of which period it is, where the settlement is over several. */
  readonly period?: number;
  readonly from: readonly Derived[];
  readonly evidence?: Evidence;
};

export const money = (figure: DerivedFigure, cents: Cents, more: Partial<Derived> = {}): Derived => ({
  figure,
  value: { cents },
  from: [],
  ...more,
});
export const count = (figure: DerivedFigure, number: number, more: Partial<Derived> = {}): Derived => ({
  figure,
  value: { count: number },
  from: [],
  ...more,
});

/** A figure with the records that it rests on: over several periods those of each, under what that period adds. */
export const restingOn = (
  whole: Derived,
  evidence: Evidence | undefined,
  { periods = [] }: SettlementOutcome,
  valueIn: (period: SettledPeriod) => Derived['value'],
): Derived => {
  const records = evidence ? { evidence } : {};
  if (periods.length === 0) return { ...whole, ...records };
  return {
    ...whole,
    from: periods.map((one) => ({ ...whole, value: valueIn(one), period: one.period, from: [], ...records })),
  };
};
