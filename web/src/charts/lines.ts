import { linear, spread, ticksUpTo } from './scale.ts';

type Point = readonly [x: number, y: number];

/** A line over places on the horizontal axis; a place without a value interrupts it. */
export type LineSeries = { readonly key: string; readonly values: readonly (number | undefined)[] };

export type LinesState = {
  /** Where on the axis each value stands, rising: an index, a number of months. */
  readonly at: readonly number[];
  readonly series: readonly LineSeries[];
  /** The top of the vertical axis, at least. */
  readonly most?: number;
};

export type LinesLayout = {
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** The places that have room for a label. */
  readonly xLabels: readonly { readonly index: number; readonly x: number }[];
  readonly lines: readonly {
    readonly key: string;
    /** Values next to each other, each stretch a line of its own. */
    readonly stretches: readonly (readonly Point[])[];
    /** The last value and where its label stands: where the line ends, which need not be now. Nothing for a line without any. */
    readonly end: { readonly x: number; readonly y: number; readonly value: number } | undefined;
  }[];
  /** Places where no line has a value. */
  readonly gaps: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const MARGIN = { left: 44, right: 108, top: 12, bottom: 28 };
const LABEL_GAP = 16;
const LABEL_INDENT = 12;
const LABEL_WIDTH = 62;

const stretchesOf = (points: readonly (Point | undefined)[]): Point[][] => {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
};

/** Every mark of a chart of lines at a size in pixels. No value is never drawn as 0. */
export const layOutLines = ({ at, series, most = 0 }: LinesState, width: number, height: number): LinesLayout => {
  const [right, bottom] = [width - MARGIN.right, height - MARGIN.bottom];
  const known = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const ticks = ticksUpTo(Math.max(1, most, ...known), 4);
  const x = linear([at[0] ?? 0, Math.max((at[0] ?? 0) + 1, at.at(-1) ?? 0)], [MARGIN.left + 12, right - 12]);
  const y = linear([0, ticks.at(-1) ?? 1], [bottom, MARGIN.top]);
  const every = Math.max(1, Math.ceil((at.length * LABEL_WIDTH) / Math.max(LABEL_WIDTH, right - MARGIN.left)));
  const drawn = series.map(({ key, values }) => {
    const points = values.map((value, index): Point | undefined =>
      value === undefined ? undefined : [x(at[index] ?? 0), y(value)],
    );
    const last = values.findLastIndex((value) => value !== undefined);
    return { key, stretches: stretchesOf(points), end: points[last], value: values[last] ?? 0 };
  });
  // A line without a value has no label, and takes no place from the others.
  const ends = drawn.flatMap(({ key, end }) => (end ? [{ key, y: end[1] }] : []));
  const moved = spread(
    ends.map((end) => end.y),
    LABEL_GAP,
  );
  const labelOf = new Map(ends.map(({ key, y: place }, index) => [key, moved[index] ?? place]));
  return {
    yTicks: ticks.map((value) => ({ value, y: y(value) })),
    xLabels: at.map((place, index) => ({ index, x: x(place) })).filter(({ index }) => index % every === 0),
    lines: drawn.map(({ key, stretches, end, value }) => ({
      key,
      stretches,
      end: end && { x: end[0] + LABEL_INDENT, y: labelOf.get(key) ?? end[1], value },
    })),
    gaps: at.filter((_, index) => series.every(({ values }) => values[index] === undefined)).map((place) => x(place)),
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
  };
};
