import { standInsOn } from '../../shared/deputy/rules.ts';
import type { DeputiesOf } from '../../shared/deputy/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';

/** Who stands in for whom, and when. */
export type ReadDeputies = () => Promise<readonly DeputiesOf[]>;

/** The deputy on a day of whoever is in charge, when there is one. */
export const deputyOn = async (readDeputies: ReadDeputies, day: IsoDate) => {
  const standIns = standInsOn(await readDeputies(), day);
  return (inCharge: PersonId | undefined): PersonId | undefined =>
    inCharge === undefined ? undefined : standIns.get(inCharge)?.deputy;
};
