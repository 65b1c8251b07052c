import type { Quarter } from '../../kernel/dates.ts';
import type { MonitoringFigures } from '../published/schema.ts';
import { type Figure, figureAt, shownValue, type Unit } from './figure.ts';
import { type Part, placeOf } from './part.ts';
import { chosenOf, quarterIn, type Version } from './version.ts';

export type TrendPoint = { readonly quarter: Quarter; readonly figure: Figure; readonly version: Version | undefined };

/** Quarters of which anything is there, for any of those whose figures these are; the oldest first. */
export const quartersOf = (figures: readonly MonitoringFigures[]): Quarter[] =>
  [...new Set(figures.flatMap(({ quarters }) => quarters.map(({ quarter }) => quarter)))].toSorted();

/** A number quarter by quarter, of everybody or of one category. What is hidden stays a point without a value, so that a line is interrupted there and drops nowhere. */
export const trendOf = (
  figures: MonitoringFigures,
  quarters: readonly Quarter[],
  { unit, version, part }: { readonly unit: Unit; readonly version: Version; readonly part?: Part | undefined },
): TrendPoint[] => {
  const { population, categories } = placeOf(part);
  return quarters.map((quarter) => {
    const chosen = chosenOf(quarterIn(figures, quarter), version);
    return { quarter, figure: figureAt(chosen?.cells, population, unit, categories), version: chosen?.version };
  });
};

/** The last two quarters next to each other of which both numbers are shown, when those are the last two at all. */
export const lastStep = (points: readonly TrendPoint[]): { readonly from: number; readonly to: number } | undefined => {
  const [before, last] = points.slice(-2);
  const [from, to] = [before && shownValue(before.figure), last && shownValue(last.figure)];
  return from === undefined || to === undefined ? undefined : { from, to };
};
