import type { Place } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';

/** A row that cannot be judged because another one is wrong. */
export type Waiting = { readonly at: Place; readonly for: Place };

const SHOWN_ROWS = 12;

/** One line for all rows of a sheet that wait for the same row: they are right again once that one is. */
export const waitingProblems = (waiting: readonly Waiting[]): TakeoverProblem[] =>
  [...Map.groupBy(waiting, ({ at, for: cause }) => `${at.sheet}\n${cause.sheet}\n${cause.row}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const rows = [...new Set(group.flatMap(({ at }) => (at.row === undefined ? [] : [at.row])))];
      const shown = `${rows.slice(0, SHOWN_ROWS).join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
      const parameters = {
        count: String(rows.length),
        sheet: first.for.sheet,
        row: String(first.for.row ?? 1),
        rows: shown,
      };
      return [problemAt(first.at, 'waitsForRow', parameters)];
    },
  );
