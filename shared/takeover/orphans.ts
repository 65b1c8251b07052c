import { placesIn } from './places.ts';
import { problemAt, type TakeoverProblem } from './problems.ts';
import type { Workbook } from './read-rows.ts';
import type { Row } from './sheets.ts';
import type { Waiting } from './waiting.ts';

/** Phases and adaptations of a trajectory that is not there, or that is wrong itself: said once, not row by row. */
export const orphans = (
  workbook: Workbook,
  trajectories: ReadonlyMap<string, Row<'trajectories'>>,
): { readonly problems: readonly TakeoverProblem[]; readonly waiting: readonly Waiting[] } => {
  const at = placesIn(workbook);
  const problems: TakeoverProblem[] = [];
  const waiting: Waiting[] = [];
  for (const sheet of ['phases', 'adaptations'] as const)
    for (const { row, values } of workbook.sheets[sheet].rows) {
      if (values.trajectory === undefined) continue;
      const trajectory = trajectories.get(values.trajectory);
      const place = at(sheet, row, 'trajectory');
      const parameters = { value: values.trajectory, sheet: workbook.sheets.trajectories.name };
      if (!trajectory) problems.push(problemAt(place, 'unknownReference', parameters));
      else if (!trajectory.isWhole) waiting.push({ at: place, for: at('trajectories', trajectory.row) });
    }
  return { problems, waiting };
};
