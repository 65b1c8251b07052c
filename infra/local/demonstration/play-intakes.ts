import { changeIntake, type IntakeDependencies } from '../../../functions/intake/change.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { intakeRecordSchema } from '../../../shared/intake/schema.ts';
import { addDays, type Instant } from '../../../shared/kernel/dates.ts';
import { trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { dayOfPhase, dayPastIntake, isRunningOn, trajectoryAsItWas } from './as-it-was.ts';
import { chanceOf } from './chance.ts';
import { workingDay } from './course.ts';
import { intakeTale } from './intake-tales.ts';
import type { Coach } from './play-trajectory.ts';
import type { Sector } from './sectors.ts';
import { createStage, type Stage, told } from './stage.ts';

/** Longer than a weekend, so that a conversation moved to Friday still follows the beginning. */
const DAYS_AFTER_BEGIN = 3;
/** How many of the four sections are filled in once the intake is behind, and while it is going on. */
const FILLED_AFTER = [4, 4, 4, 3, 2] as const;
const FILLED_MEANWHILE = [2, 2, 1, 0] as const;

const intakesOver = (stage: Stage): IntakeDependencies => ({
  repository: {
    section: async (trajectoryId, companyId, section) =>
      stage.draft.read(keys.intakeSection(trajectoryId, companyId, section), intakeRecordSchema),
    ofTrajectory: async () => [],
  },
  trajectoryOf: trajectoryAsItWas(stage),
  catalogues: stage.trajectory.catalogues,
  commit: stage.draft.commit,
  system: stage.clock.system,
});

type Telling = { readonly coach: Coach; readonly seed: string; readonly sector: Sector; readonly until: Instant };

/** Fills in what each company told at the start of every trajectory in a draft: mostly all of it, now and then half. */
export const playIntakes = async ({ draft }: Stage, { coach, seed, sector, until }: Telling): Promise<void> => {
  for (const trajectory of draft.ofType('trajectory', trajectorySchema)) {
    const { id, companies, resultDimensions } = trajectory;
    const [begin, [dimension]] = [dayOfPhase(trajectory, 'intake'), resultDimensions];
    if (begin === undefined || dimension === undefined) continue;
    const chance = chanceOf(`${seed}/intake/${id}`);
    const beside = createStage(`${seed}/intake/${id}`, until, draft);
    const filled = dayPastIntake(trajectory) === undefined ? FILLED_MEANWHILE : FILLED_AFTER;
    for (const { companyId, since = begin } of companies) {
      const day = workingDay(addDays(since, DAYS_AFTER_BEGIN));
      if (!isRunningOn(trajectory, day) || !beside.clock.reach(day)) continue;
      for (const content of intakeTale(dimension, sector, chance).slice(0, chance.pick(filled)))
        await told(
          changeIntake(intakesOver(beside))(coach.author, { trajectoryId: id, companyId, expectedVersion: 0, content }),
        );
    }
  }
};
