import type { IsoDate } from '../kernel/dates.ts';
import type { Classification, Company } from './schema.ts';

/** What a company was on a day: the last statement from that day or before; before the first statement, the first. */
export const classificationOn = (company: Pick<Company, 'classifications'>, day: IsoDate): Classification => {
  const [first] = company.classifications;
  const held = company.classifications.findLast((classification) => classification.from <= day) ?? first;
  if (!held) throw new Error('A company has at least one classification');
  return held;
};

/** Adds a statement from a day on; on the same day the new one replaces the old, and an unchanged one adds nothing. */
export const withClassification = (earlier: readonly Classification[], statement: Classification): Classification[] => {
  const last = earlier.at(-1);
  const same =
    last !== undefined &&
    last.sme === statement.sme &&
    last.headcount === statement.headcount &&
    last.publicBody === statement.publicBody;
  return same ? [...earlier] : [...earlier.filter(({ from }) => from < statement.from), statement];
};
