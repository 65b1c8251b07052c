type Point = readonly [x: number, y: number];

/** A place on each axis, from 0 in the middle to 4 at the edge; nothing where there is none. */
export type RadarOutline = readonly (number | undefined)[];

const STEPS = 4;
const LABEL_ROOM = 34;

/** Axes around a middle, the first one upwards, and a point per place that is known. Steps start beside the middle, so that the lowest shows. */
export const layOutRadar = (axes: number, outlines: readonly RadarOutline[], size: number) => {
  const middle = size / 2;
  const radius = middle - LABEL_ROOM;
  const pointAt = (axis: number, distance: number): Point => {
    const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
    return [middle + Math.cos(angle) * distance, middle + Math.sin(angle) * distance];
  };
  const distanceOf = (place: number): number => ((place + 1) / (STEPS + 1)) * radius;
  const every = Array.from({ length: axes }, (_, axis) => axis);
  return {
    rings: Array.from({ length: STEPS + 1 }, (_, place) => every.map((axis) => pointAt(axis, distanceOf(place)))),
    labels: every.map((axis) => pointAt(axis, radius + 16)),
    outlines: outlines.map((outline) =>
      outline.flatMap((place, axis) => (place === undefined ? [] : [pointAt(axis, distanceOf(place))])),
    ),
  };
};
