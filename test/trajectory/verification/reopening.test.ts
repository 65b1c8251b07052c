import { beforeEach, describe, expect, it } from 'vitest';
import { enterPhase, reopenTrajectory, stepBack } from '../../../functions/trajectory/phases.ts';
import { verifyCompany } from '../../../functions/trajectory/verify.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { type CompanyFacts, contributionOf, measuresOn } from '../../../shared/figures/measures.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { explainCounting } from '../../../shared/trajectory/counting.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { accepted, COACH, CONTROLLER, Desk, refused } from '../desk.ts';
import { day } from '../samples.ts';

const REASON = 'De aanpassing bleek nog een proef';
const [FIRST_PERIOD, SECOND_PERIOD] = FUNDING_PERIODS;

describe('a completed trajectory that is opened again', () => {
  let desk: Desk;
  let company: Company;
  let trajectory: Trajectory;

  beforeEach(async () => {
    desk = await Desk.open();
    company = await desk.company('2800');
    trajectory = await desk.complete(await desk.start([company]), company.id);
  });

  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const reopen = async () => {
    trajectory = await desk.now(
      accepted(await reopenTrajectory(desk.dependencies)(COACH, { ...seen(), reason: REASON })),
    );
  };
  const verify = async () => {
    const verdict = { ...seen(), companyId: company.id, outcome: 'accepted' as const };
    trajectory = await desk.now(accepted(await verifyCompany(desk.dependencies)(CONTROLLER, verdict)));
  };
  const complete = async () => {
    const entry = { ...seen(), phase: 'completed' as const, on: day('2024-11-15') };
    trajectory = await desk.now(accepted(await enterPhase(desk.dependencies)(COACH, entry)));
  };
  const countsOn = (on: string) =>
    explainCounting(trajectory, company.id, { rules: DEFAULT_RULES, workFloorInFlanders: true, on: day(on) }).counts;

  it('was completed until the day before, and is so again only once it is completed anew', async () => {
    const completedOn = trajectory.phases.at(-1)?.on ?? '';
    await reopen();
    expect(completedOn < '2024-11-15').toBe(true);
    expect(countsOn('2024-11-14').completed).toBe(true);
    expect(countsOn('2024-11-15').completed).toBe(false);
    await complete();
    expect(countsOn('2024-11-15').completed).toBe(true);
    expect(countsOn('2024-11-14').completed).toBe(true);
  });

  it('has to be verified anew', async () => {
    await verify();
    expect(countsOn('2024-11-15').verified).toBe(true);
    await reopen();
    await complete();
    expect(countsOn('2024-11-15')).toMatchObject({ completed: true, verified: false });
    await verify();
    expect(countsOn('2024-11-15').verified).toBe(true);
  });

  it('keeps the reason, and goes back to what it was when that was a mistake', async () => {
    await verify();
    await reopen();
    expect(trajectory.reopenings).toEqual([{ on: '2024-11-15', reason: REASON, verdicts: 1 }]);
    const back = await stepBack(desk.dependencies)(COACH, { ...seen(), reason: 'Verkeerd traject' });
    trajectory = await desk.now(accepted(back));
    expect(trajectory.reopenings).toEqual([]);
    expect(countsOn('2024-11-15').verified).toBe(true);
  });

  it('cannot be opened when it is open', async () => {
    await reopen();
    const again = await reopenTrajectory(desk.dependencies)(COACH, { ...seen(), reason: REASON });
    expect(refused(again)).toMatchObject({ code: 'notAllowedNow', reason: 'notCompleted' });
  });
});

describe('figures of a company whose trajectory is opened again in the next period', () => {
  const facts = (trajectory: Trajectory, company: Company): CompanyFacts => ({ company, trajectories: [trajectory] });

  it('keep it counted in the period in which it was completed, and count it only once', async () => {
    const desk = await Desk.open();
    const company = await desk.company('2800');
    const completed = await desk.complete(await desk.start([company]), company.id);
    const reopened: Trajectory = {
      ...completed,
      phases: [
        ...completed.phases,
        { phase: 'implementation', on: day('2027-02-01') },
        { phase: 'completed', on: day('2027-05-03') },
      ],
      reopenings: [{ on: day('2027-02-01'), reason: REASON, verdicts: 0 }],
    };
    const before = contributionOf(facts(completed, company), DEFAULT_RULES, FIRST_PERIOD);
    expect(contributionOf(facts(reopened, company), DEFAULT_RULES, FIRST_PERIOD)).toEqual(before);
    const realised = (recountInNextPeriod: boolean) =>
      measuresOn(facts(reopened, company), { ...DEFAULT_RULES, recountInNextPeriod }, SECOND_PERIOD, day('2027-06-30'))[
        'realised.completed'
      ];
    expect(realised(false)).toBeUndefined();
    expect(realised(true)).toBe(1);
  });
});
