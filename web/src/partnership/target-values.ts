import { eurosOf } from '../../../shared/kernel/format.ts';
import type {
  FURTHER_TARGET_MEASURES,
  FurtherTargetMeasure,
  Target,
  TargetInput,
} from '../../../shared/partnership/schema.ts';

// The words of the schema, checked against it by their type: the schema library itself stays out until it is needed.
export const FURTHER_MEASURES = [
  'inSupportSme',
  'adapted',
  'adaptedWithEvidence',
] as const satisfies typeof FURTHER_TARGET_MEASURES;

/** A further target as typed; without a goal there is none. */
type FurtherValues = { readonly goal: string; readonly weight: string };

export type TargetValues = {
  readonly companies: string;
  /** By the end of each year of the period, as typed. */
  readonly steps: readonly string[];
  readonly weight: string;
  /** One for each measure, in their order. */
  readonly further: readonly FurtherValues[];
  readonly grantedSubsidy: string;
  readonly acceptedPublicPart: string;
  readonly reason: string;
};

const FIRST_YEARS: Readonly<Record<number, number>> = { 1: 2024, 2: 2027 };

export const yearsOf = (period: number): number[] => {
  const first = FIRST_YEARS[period] ?? 2024;
  return [first, first + 1, first + 2];
};

/** Cents as a person types euros: `8500000,00`. */
export const eurosTyped = eurosOf;

/** Euros as typed, with a comma or a point before the cents and any spacing, in cents; what is not an amount stays as it is. */
export const centsOf = (typed: string): unknown => {
  const bare = typed.replace(/[\s\u202f\u00a0€]/g, '');
  if (bare === '') return undefined;
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (!match) return typed;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0);
};

/** A whole number as typed; what is none stays as it is. */
export const wholeOf = (typed: string): unknown =>
  /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : typed.trim() || undefined;

const furtherValues = (target: Target | undefined, measure: FurtherTargetMeasure): FurtherValues => {
  const found = target?.further.find((known) => known.measure === measure);
  return found ? { goal: String(found.goal), weight: String(found.weight) } : { goal: '', weight: '' };
};

export const targetValues = (target: Target | undefined, period: number): TargetValues => ({
  companies: target ? String(target.companies) : '',
  steps: yearsOf(period).map((year) => {
    const step = target?.yearly.find((candidate) => candidate.year === year);
    return step ? String(step.companies) : '';
  }),
  weight: String(target?.weight ?? 100),
  further: FURTHER_MEASURES.map((measure) => furtherValues(target, measure)),
  grantedSubsidy: target ? eurosTyped(target.grantedSubsidy) : '',
  acceptedPublicPart: target?.acceptedPublicPart === undefined ? '' : eurosTyped(target.acceptedPublicPart),
  reason: '',
});

export const targetInput = (values: TargetValues, period: number): { [Key in keyof TargetInput]?: unknown } => ({
  companies: wholeOf(values.companies),
  yearly: yearsOf(period).flatMap((year, index) => {
    const step = values.steps[index] ?? '';
    return step.trim() === '' ? [] : [{ year, companies: wholeOf(step) }];
  }),
  weight: wholeOf(values.weight),
  further: FURTHER_MEASURES.flatMap((measure, index) => {
    const { goal = '', weight = '' } = values.further[index] ?? {};
    return goal.trim() === '' ? [] : [{ measure, goal: wholeOf(goal), weight: wholeOf(weight) }];
  }),
  grantedSubsidy: centsOf(values.grantedSubsidy),
  acceptedPublicPart: centsOf(values.acceptedPublicPart),
  reason: values.reason,
});
