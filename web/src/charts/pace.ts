import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { MILLISECONDS_PER_DAY } from '../../../shared/kernel/days.ts';
import { dayNumber, endOfQuarter } from './days.ts';
import { linear, type Scale, spread, ticksUpTo } from './scale.ts';

type Point = readonly [x: number, y: number];

/** A value on a day of the period. */
type Dated = { readonly day: number; readonly value: number };

export type PaceState = {
  readonly from: number;
  readonly to: number;
  readonly realised: readonly Dated[];
  /** By the yearly steps of the target; empty without a target. */
  readonly target: readonly Dated[];
  readonly forecast:
    | { readonly start: Dated; readonly end: Dated; readonly low: number; readonly high: number }
    | undefined;
};

type PaceFigures = Pick<
  PartnershipFigures,
  'period' | 'on' | 'perQuarter' | 'countingRule' | 'target' | 'forecast' | 'current'
>;

const targetSteps = ({ target, period }: PaceFigures, from: number, to: number): Dated[] => {
  if (!target) return [];
  const steps = [...target.yearly]
    .sort((a, b) => a.year - b.year)
    .map(({ year, companies }) => ({ day: endOfQuarter(`${year}/Q4` as typeof period.lastQuarter), value: companies }))
    .filter(({ day }) => day < to);
  return [{ day: from, value: 0 }, ...steps, { day: to, value: target.companies }];
};

/** What the pace chart shows, free of any size: values on days. */
export const paceStateOf = (figures: PaceFigures): PaceState => {
  const { period, on, perQuarter, countingRule, forecast, current } = figures;
  const from = dayNumber(period.from);
  const to = dayNumber(period.to) + 1;
  const today = Math.min(dayNumber(on) + 1, to);
  const past = perQuarter
    .filter(({ quarter }) => endOfQuarter(quarter) < today)
    .map(({ quarter, realised }) => ({ day: endOfQuarter(quarter), value: realised[countingRule] }));
  const now = { day: today, value: current.realised[countingRule] };
  return {
    from,
    to,
    realised: [{ day: from, value: 0 }, ...past, now],
    target: targetSteps(figures, from, to),
    forecast:
      forecast && today < to
        ? { start: now, end: { day: to, value: forecast.expected }, low: forecast.low, high: forecast.high }
        : undefined,
  };
};

/** Where the target should stand on a day, between its yearly steps. */
export const targetOn = (target: readonly Dated[], day: number): number | undefined => {
  const next = target.findIndex((step) => step.day >= day);
  const after = target[next];
  const before = target[next - 1];
  if (!after) return undefined;
  if (!before) return after.value;
  return Math.round(linear([before.day, after.day], [before.value, after.value])(day));
};

export type Label = {
  readonly key: 'target' | 'expected' | 'realised';
  readonly value: number;
  readonly x: number;
  readonly y: number;
};

export type PaceLayout = {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  readonly realised: readonly Point[];
  readonly target: readonly Point[];
  readonly forecast: readonly Point[];
  readonly band: readonly Point[];
  readonly now: Point;
  readonly labels: readonly Label[];
};

const MARGIN = { left: 40, right: 104, top: 12, bottom: 28 };
const LABEL_GAP = 18;

const highest = ({ realised, target, forecast }: PaceState): number =>
  Math.max(1, ...[...realised, ...target].map(({ value }) => value), forecast?.high ?? 0, forecast?.end.value ?? 0);

const yearsOf = (state: PaceState, x: Scale): PaceLayout['years'] => {
  const first = new Date(state.from * MILLISECONDS_PER_DAY).getUTCFullYear();
  const last = new Date((state.to - 1) * MILLISECONDS_PER_DAY).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const start = x(Date.UTC(first + index, 0, 1) / MILLISECONDS_PER_DAY);
    const end = x(Date.UTC(first + index + 1, 0, 1) / MILLISECONDS_PER_DAY);
    return { year: first + index, x: start, width: end - start };
  });
};

const labelsOf = (state: PaceState, x: Scale, y: Scale): Label[] => {
  const now = state.realised.at(-1);
  const target = state.target.at(-1);
  const wanted = [
    ...(target ? [{ key: 'target' as const, ...target }] : []),
    ...(state.forecast ? [{ key: 'expected' as const, ...state.forecast.end }] : []),
    ...(now && !state.forecast ? [{ key: 'realised' as const, ...now }] : []),
  ];
  const places = spread(
    wanted.map(({ value }) => y(value)),
    LABEL_GAP,
  );
  return wanted.map(({ key, value, day }, index) => ({ key, value, x: x(day) + 8, y: places[index] ?? y(value) }));
};

/** Every mark of the pace chart at a size in pixels. */
export const layOutPace = (state: PaceState, width: number, height: number): PaceLayout => {
  const plot = { left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom };
  const ticks = ticksUpTo(highest(state));
  const x = linear([state.from, state.to], [plot.left, plot.right]);
  const y = linear([0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const at = ({ day, value }: Dated): Point => [x(day), y(value)];
  const { forecast } = state;
  const now = state.realised.at(-1) ?? { day: state.from, value: 0 };
  return {
    width,
    height,
    plot,
    yTicks: ticks.map((value) => ({ value, y: y(value) })),
    years: yearsOf(state, x),
    realised: state.realised.map(at),
    target: state.target.map(at),
    forecast: forecast ? [at(forecast.start), at(forecast.end)] : [],
    band: forecast ? [at(forecast.start), [x(state.to), y(forecast.high)], [x(state.to), y(forecast.low)]] : [],
    now: at(now),
    labels: labelsOf(state, x, y),
  };
};
