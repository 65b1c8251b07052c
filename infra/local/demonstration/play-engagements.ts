import { signEngagement } from '../../../functions/engagement/sign.ts';
import { type EngagementDependencies, textFor } from '../../../functions/engagement/subject.ts';
import { withdrawEngagement } from '../../../functions/engagement/withdraw.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { makeDocumentStore } from '../../../functions/platform/storage/document-store.ts';
import { engagementSchema } from '../../../shared/engagement/schema.ts';
import { addDays, type Instant, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { type Trajectory, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { dayOfPhase, dayPastIntake, isRunningOn, trajectoryAsItWas } from './as-it-was.ts';
import { chanceOf } from './chance.ts';
import { workingDay } from './course.ts';
import type { Coach } from './play-trajectory.ts';
import { createStage, type Stage, told } from './stage.ts';

/** One in so many companies was not asked to sign, and one in so many took it back. */
const UNSIGNED_ONE_IN = 6;
const WITHDRAWN_ONE_IN = 25;
/** Longer than a weekend, so that a signature moved to Friday still follows the phase. */
const DAYS_AFTER_INTAKE = 3;
const DAYS_TO_REGRET = 24;
const DAYS_TO_RETURN = 12;
const WITH_STOP = 'De directie zet het traject stop.';
const FOR_NOW = 'De onderneming wil eerst overleggen met de werknemers.';

type Telling = {
  readonly coach: Coach;
  readonly seed: string;
  readonly partnershipId: string;
  readonly until: Instant;
};

/** What the use cases ask for, over a draft. Who types a name leaves no file. */
const engagementsOver = (stage: Stage, partnership: string): EngagementDependencies => ({
  repository: {
    last: async (trajectoryId, companyId) =>
      stage.draft.read(keys.engagement(trajectoryId, companyId), engagementSchema),
    ofTrajectory: async () => ({ last: [], earlier: [] }),
    parse: (item) => engagementSchema.parse(item),
  },
  trajectoryOf: trajectoryAsItWas(stage),
  companiesOf: stage.company.repository.companies,
  documents: makeDocumentStore('none', { pathStyle: true }),
  commit: stage.draft.commit,
  system: stage.clock.system,
  partnership,
});

/** Signing and taking back, by one company in one trajectory. */
const pen = async (stage: Stage, { coach, partnershipId }: Telling, { id }: Trajectory, companyId: CompanyId) => {
  const dependencies = engagementsOver(stage, partnershipId);
  const which = { trajectoryId: id, companyId };
  const file = await stage.company.repository.file(companyId);
  const signer = file?.contacts[0];
  if (!signer) throw new Error('Every company of the demonstration has somebody who can sign');
  const { name, role } = signer;
  const version = async () => (await dependencies.repository.last(id, companyId))?.version ?? 0;
  return {
    sign: async (): Promise<void> => {
      const { textHash } = textFor(dependencies, file.company, 'nl');
      const signature = { way: 'typed', agreed: true } as const;
      const request = { ...which, language: 'nl', textHash, name, role, signature } as const;
      await told(signEngagement(dependencies)(coach.author, { ...request, expectedVersion: await version() }));
    },
    withdraw: async (reason: string): Promise<void> => {
      const request = { ...which, reason, expectedVersion: await version() };
      await told(withdrawEngagement(dependencies)(coach.author, request));
    },
  };
};

/** Lets most companies sign once their intake is behind. Who stops takes it back; a few others think it over, and sign again. */
export const playEngagements = async ({ draft }: Stage, telling: Telling): Promise<void> => {
  const { seed, until } = telling;
  for (const trajectory of draft.ofType('trajectory', trajectorySchema)) {
    const past = dayPastIntake(trajectory);
    if (past === undefined) continue;
    for (const { companyId, since = past } of trajectory.companies) {
      const chance = chanceOf(`${seed}/engagement/${trajectory.id}/${companyId}`);
      const beside = createStage(`${seed}/engagement/${trajectory.id}/${companyId}`, until, draft);
      const reach = (day: IsoDate): boolean => isRunningOn(trajectory, day) && beside.clock.reach(workingDay(day));
      const signed = addDays(since > past ? since : past, DAYS_AFTER_INTAKE);
      if (chance.oneIn(UNSIGNED_ONE_IN) || !reach(signed)) continue;
      const { sign, withdraw } = await pen(beside, telling, trajectory, companyId);
      await sign();
      const stopped = trajectory.stop?.reason === 'companyWithdrew' ? dayOfPhase(trajectory, 'stopped') : undefined;
      if (stopped !== undefined && beside.clock.reach(stopped)) await withdraw(WITH_STOP);
      else if (chance.oneIn(WITHDRAWN_ONE_IN) && reach(addDays(signed, DAYS_TO_REGRET))) {
        await withdraw(FOR_NOW);
        if (chance.oneIn(2) && reach(addDays(signed, DAYS_TO_REGRET + DAYS_TO_RETURN))) await sign();
      }
    }
  }
};
