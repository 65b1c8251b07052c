import { holdConversation } from '../../../functions/maturity/conversation.ts';
import type { ScanDependencies } from '../../../functions/maturity/dependencies.ts';
import { describeContext } from '../../../functions/maturity/describe.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import type { Instant, IsoDate } from '../../../shared/kernel/dates.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { currentQuestionnaire } from '../../../shared/maturity/questionnaire.ts';
import { type Answers, maturityScanSchema } from '../../../shared/maturity/schema.ts';
import { placeOf } from '../../../shared/maturity/scoring.ts';
import { CONDITION_STATES, type Moment, RESPONDENT_ROLES } from '../../../shared/maturity/types.ts';
import { type Trajectory, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { dayOfPhase, trajectoryAsItWas } from './as-it-was.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Coach } from './play-trajectory.ts';
import { createStage, type Stage, told } from './stage.ts';

/** The scan is optional: one in so many companies wants it. */
const ONE_IN = 4;
const QUESTIONNAIRE = currentQuestionnaire();

/** What the use cases ask for, over a draft. */
const scansOver = (stage: Stage): ScanDependencies => ({
  trajectoryOf: trajectoryAsItWas(stage),
  repository: {
    scan: async (companyId, id) => stage.draft.read(keys.maturityScan(companyId, id), maturityScanSchema),
    answers: async () => [],
    parse: (item) => maturityScanSchema.parse(item),
  },
  commit: stage.draft.commit,
  system: stage.clock.system,
});

/** Answers around a place between A (0) and E (4): the nearest one that a question has. */
const answersAround = (place: number, chance: Chance): Answers =>
  Object.fromEntries(
    QUESTIONNAIRE.questions.flatMap(({ id, options }) => {
      const wanted = place + chance.whole(-1, 1);
      const [nearest] = options.toSorted(
        (a, b) => Math.abs(placeOf(a.type) - wanted) - Math.abs(placeOf(b.type) - wanted),
      );
      return nearest ? [[id, nearest.type]] : [];
    }),
  );

type Told = { readonly trajectory: Trajectory; readonly companyId: CompanyId };
type Scan = { readonly moment: Moment; readonly on: IsoDate; readonly place: number };

const tellScan = async (
  stage: Stage,
  { author }: Coach,
  { trajectory, companyId }: Told,
  scan: Scan,
  chance: Chance,
) => {
  const { moment, on, place } = scan;
  const request = { trajectoryId: trajectory.id, companyId, moment, on, questionnaire: QUESTIONNAIRE.version };
  const present = chance.shuffled(RESPONDENT_ROLES.slice(0, 3)).slice(0, chance.whole(1, 2));
  const answers = answersAround(place, chance);
  await told(holdConversation(scansOver(stage))(author, { ...request, present, answers }));
  const made = stage.draft.ofType('maturityScan', maturityScanSchema).at(-1);
  if (!made || chance.oneIn(4)) return;
  const context = {
    answers: Object.fromEntries(QUESTIONNAIRE.context.map(({ id, options }) => [id, chance.pick(options).code])),
    conditions: Object.fromEntries(QUESTIONNAIRE.conditions.map(({ id }) => [id, chance.pick(CONDITION_STATES)])),
  };
  const which = { companyId, scanId: made.id, expectedVersion: made.version };
  await told(describeContext(scansOver(stage))(author, { ...which, ...context }));
};

/** Holds the scan of some companies in a draft: before the plan, and again when the work was completed. */
export const playScans = async ({ draft }: Stage, coach: Coach, seed: string, until: Instant): Promise<void> => {
  for (const trajectory of draft.ofType('trajectory', trajectorySchema)) {
    const { id, companies } = trajectory;
    const chance = chanceOf(`${seed}/scans/${id}`);
    const [company] = companies;
    if (!company || !chance.oneIn(ONE_IN)) continue;
    const beside = createStage(`${seed}/scans/${id}`, until, draft);
    const place = chance.whole(0, 2);
    const scans: readonly (Omit<Scan, 'on'> & { readonly on: IsoDate | undefined })[] = [
      { moment: 'baseline', on: dayOfPhase(trajectory, 'plan'), place },
      { moment: 'completion', on: dayOfPhase(trajectory, 'completed'), place: place + chance.whole(0, 2) },
    ];
    for (const { on, ...scan } of scans) {
      if (on === undefined || !beside.clock.reach(on)) break;
      await tellScan(beside, coach, { trajectory, companyId: company.companyId }, { ...scan, on }, chance);
    }
  }
};
