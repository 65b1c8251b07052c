import { dayOf } from '../../../shared/kernel/dates.ts';
import { type Board, type BoardQuery, boardOf, type CaseLoad, caseLoadOf } from '../../../shared/trajectory/board.ts';
import { matchingTrajectories, type TrajectoryListDependencies, trajectoryLines } from '../list.ts';

/** The trajectories that answer to the filters, by phase. */
export const boardOfTrajectories =
  (dependencies: TrajectoryListDependencies) =>
  async (query: BoardQuery): Promise<Board> =>
    boardOf(matchingTrajectories(await trajectoryLines(dependencies), query), dayOf(dependencies.system.now()));

/** How much each coach has in hand. */
export const caseLoad = (dependencies: TrajectoryListDependencies) => async (): Promise<CaseLoad> =>
  caseLoadOf(await trajectoryLines(dependencies));
