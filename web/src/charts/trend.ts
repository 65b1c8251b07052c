import type { AgencyDashboard } from '../../../shared/figures/schema.ts';
import { linear, spread, ticksUpTo } from './scale.ts';

type Point = readonly [x: number, y: number];

export type TrendLine = {
  readonly partnershipId: string;
  /** Share of its target, per quarter; 1 is the target. */
  readonly shares: readonly number[];
};

export type TrendState = { readonly quarters: readonly string[]; readonly lines: readonly TrendLine[] };

/** How far each partnership is to its own target, quarter by quarter. Without a target there is no line. */
export const trendStateOf = ({ partnerships }: Pick<AgencyDashboard, 'partnerships'>): TrendState => {
  const longest = partnerships.reduce<readonly string[]>((most, { perQuarter }) => {
    const quarters = perQuarter.map(({ quarter }) => quarter);
    return quarters.length > most.length ? quarters : most;
  }, []);
  const lines = partnerships.flatMap(({ partnershipId, perQuarter, target, countingRule }) =>
    target
      ? [{ partnershipId, shares: perQuarter.map(({ realised }) => realised[countingRule] / target.companies) }]
      : [],
  );
  return { quarters: longest, lines };
};

/** The partnership that is furthest towards its own target, with its share. */
export const leaderOf = ({
  lines,
}: TrendState): { readonly partnershipId: string; readonly share: number } | undefined =>
  lines
    .map(({ partnershipId, shares }) => ({ partnershipId, share: shares.at(-1) ?? 0 }))
    .reduce<{ partnershipId: string; share: number } | undefined>(
      (best, next) => (best && best.share >= next.share ? best : next),
      undefined,
    );

export type TrendLayout = {
  readonly yTicks: readonly { readonly percent: number; readonly y: number }[];
  readonly xLabels: readonly { readonly quarter: string; readonly x: number }[];
  readonly lines: readonly {
    readonly partnershipId: string;
    readonly points: readonly Point[];
    readonly labelY: number;
    readonly last: number;
  }[];
  readonly goalY: number;
  readonly left: number;
  readonly right: number;
};

const MARGIN = { left: 44, right: 92, top: 12, bottom: 28 };
const LABEL_GAP = 16;
const MINIMUM_LABEL_WIDTH = 58;

export const layOutTrend = ({ quarters, lines }: TrendState, width: number, height: number): TrendLayout => {
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const highest = Math.max(1, ...lines.flatMap(({ shares }) => shares));
  const ticks = ticksUpTo(Math.ceil(highest * 100), 4);
  const x = linear([0, Math.max(1, quarters.length - 1)], [MARGIN.left, right]);
  const y = linear([0, (ticks.at(-1) ?? 100) / 100], [bottom, MARGIN.top]);
  const every = Math.max(
    1,
    Math.ceil(quarters.length / Math.max(1, Math.floor((right - MARGIN.left) / MINIMUM_LABEL_WIDTH))),
  );
  const places = spread(
    lines.map(({ shares }) => y(shares.at(-1) ?? 0)),
    LABEL_GAP,
  );
  return {
    yTicks: ticks.map((percent) => ({ percent, y: y(percent / 100) })),
    xLabels: quarters
      .map((quarter, index) => ({ quarter, x: x(index), index }))
      .filter(({ index }) => index % every === 0),
    lines: lines.map(({ partnershipId, shares }, index) => ({
      partnershipId,
      points: shares.map((share, at): Point => [x(at), y(share)]),
      labelY: places[index] ?? 0,
      last: shares.at(-1) ?? 0,
    })),
    goalY: y(1),
    left: MARGIN.left,
    right,
  };
};
