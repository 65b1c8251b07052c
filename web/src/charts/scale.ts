/** A straight scale from a domain of values to a range of pixels. */
export type Scale = (value: number) => number;

export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale =>
  (value) =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

const STEPS = [1, 2, 5, 10];

/** Round values from 0 up to at least the maximum, about as many as wanted: `0, 100, 200 …`. Whole numbers, since companies are. */
export const ticksUpTo = (maximum: number, wanted = 5): number[] => {
  if (maximum <= 0) return [0, 1];
  const rough = maximum / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10) * magnitude);
  return Array.from({ length: Math.ceil(maximum / step) + 1 }, (_, index) => index * step);
};

/** Moves labels apart until none lies closer than the gap, keeping their order. Gives the new places in the order given. */
export const spread = (places: readonly number[], gap: number): number[] => {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const spaced: { place: number; index: number }[] = [];
  for (const { place, index } of order) {
    const before = spaced.at(-1);
    spaced.push({ place: before ? Math.max(place, before.place + gap) : place, index });
  }
  return places.map((place, index) => spaced.find((moved) => moved.index === index)?.place ?? place);
};
