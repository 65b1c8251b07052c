/**
 * The European emblem by its own specification: a rectangle of 3 by 2; twelve stars, upright, on an invisible circle of a third
 * of the height, like the hours of a clock; each star in a circle of one eighteenth of the height.
 */
export const EMBLEM = { width: 810, height: 540 } as const;
const CIRCLE_RADIUS = EMBLEM.height / 3;
const STAR_RADIUS = EMBLEM.height / 18;
const STARS = 12;
const POINTS = 5;
/** Of a regular five-pointed star: the inner corners lie at this part of the radius. */
const INNER_SHARE = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10);

export type Point = readonly [x: number, y: number];

const onCircle = ([x, y]: Point, radius: number, turn: number): Point => [
  x + radius * Math.sin(turn * 2 * Math.PI),
  y - radius * Math.cos(turn * 2 * Math.PI),
];

export const starCentres = (): Point[] =>
  Array.from({ length: STARS }, (_, hour) =>
    onCircle([EMBLEM.width / 2, EMBLEM.height / 2], CIRCLE_RADIUS, hour / STARS),
  );

/** The ten corners of an upright star around a centre. */
export const starCorners = (centre: Point): Point[] =>
  Array.from({ length: POINTS * 2 }, (_, corner) =>
    onCircle(centre, corner % 2 === 0 ? STAR_RADIUS : STAR_RADIUS * INNER_SHARE, corner / (POINTS * 2)),
  );
