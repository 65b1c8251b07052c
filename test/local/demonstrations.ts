import { type Demonstration, demonstrationOf } from '../../infra/local/demonstration/demonstration.ts';
import { instant } from '../../shared/kernel/dates.ts';

export const UNTIL = instant('2026-11-21T20:00:00.000Z');
export const PLACES = ['alfa', 'beta', 'gamma'];

/** What is told of each partnership until that moment. */
export const all: readonly Demonstration[] = await Promise.all(PLACES.map((place) => demonstrationOf(place, UNTIL)));

export const of = (place: string): Demonstration => {
  const found = all.find(({ partnershipId }) => partnershipId === place);
  if (!found) throw new Error(`There is no ${place}`);
  return found;
};
export const trajectories = all.flatMap((one) => one.trajectories);
export const companies = all.flatMap((one) => one.companies);
