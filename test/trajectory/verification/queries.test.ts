import { beforeEach, describe, expect, it } from 'vitest';
import { trajectoryListRow } from '../../../functions/trajectory/list-row.ts';
import { reopenTrajectory } from '../../../functions/trajectory/phases.ts';
import { answerQuery, askQuery, withdrawQuery } from '../../../functions/trajectory/verification/queries.ts';
import { verifyCompany } from '../../../functions/trajectory/verify.ts';
import type { Company } from '../../../shared/company/schema.ts';
import { addDays } from '../../../shared/kernel/dates.ts';
import { verificationQueryIdSchema } from '../../../shared/kernel/ids.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { accepted, COACH, CONTROLLER, Desk, refused } from '../desk.ts';
import { companyId, day } from '../samples.ts';

const TODAY = day('2024-11-15');
const DUE = day('2024-12-01');

describe('a question of the agency about a company', () => {
  let desk: Desk;
  let company: Company;
  let trajectory: Trajectory;

  beforeEach(async () => {
    desk = await Desk.open();
    company = await desk.company('2800');
    trajectory = await desk.complete(await desk.start([company]), company.id);
  });

  const seen = () => ({ id: trajectory.id, expectedVersion: trajectory.version });
  const question = { comment: 'Welke ploegen werken met het nieuwe rooster?', dueOn: DUE };
  const ask = async () => {
    const asked = await askQuery(desk.dependencies)(CONTROLLER, { ...seen(), ...question, companyId: company.id });
    trajectory = await desk.now(accepted(asked));
  };
  const queryId = () => verificationQueryIdSchema.parse(trajectory.queries?.[0]?.id);
  const answer = async (text: string) => {
    const answered = await answerQuery(desk.dependencies)(COACH, { ...seen(), queryId: queryId(), text });
    trajectory = await desk.now(accepted(answered));
  };
  const row = () => trajectoryListRow(trajectory, [company], { rules: DEFAULT_RULES, on: TODAY });

  it('needs a company that takes part and a day that is still to come', async () => {
    const wrong = { ...seen(), comment: 'Waarom?', companyId: companyId(404), dueOn: TODAY };
    expect(refused(await askQuery(desk.dependencies)(CONTROLLER, wrong)).fields).toEqual([
      { pointer: '/companyId', message: 'notInTrajectory' },
      { pointer: '/dueOn', message: 'mustBeInFuture' },
    ]);
  });

  it('waits for the partnership, then for the agency, and changes nothing about what counts', async () => {
    const before = row();
    await ask();
    expect(row()).toMatchObject({ queryDue: DUE, counted: before.counted, unverified: before.unverified });
    await answer('De twee dagploegen sinds oktober.');
    expect(row()).not.toHaveProperty('queryDue');
    expect(row().queriesAnswered).toBe(1);
    expect(trajectory.queries).toMatchObject([{ ...question, askedOn: TODAY, answer: { on: TODAY } }]);
  });

  it('ends with a verdict on its company', async () => {
    await ask();
    const verdict = { ...seen(), companyId: company.id, outcome: 'accepted' as const };
    trajectory = await desk.now(accepted(await verifyCompany(desk.dependencies)(CONTROLLER, verdict)));
    expect(trajectory.queries).toMatchObject([{ endedOn: TODAY }]);
    expect(row()).not.toHaveProperty('queryDue');
    const late = { ...seen(), queryId: queryId(), text: 'Toch nog dit.' };
    expect(refused(await answerQuery(desk.dependencies)(COACH, late)).reason).toBe('queryEnded');
  });

  it('can be withdrawn, with a reason that the history keeps', async () => {
    await ask();
    const withdrawal = { ...seen(), queryId: queryId(), reason: 'Staat in het verslag' };
    trajectory = await desk.now(accepted(await withdrawQuery(desk.dependencies)(CONTROLLER, withdrawal)));
    expect(trajectory.queries).toMatchObject([{ endedOn: TODAY }]);
    expect((await desk.history({ kind: 'trajectory', id: trajectory.id })).at(-1)).toMatchObject({
      action: 'trajectory.queryWithdrawn',
      reason: 'Staat in het verslag',
    });
  });

  it('is asked of what is completed only', async () => {
    trajectory = await desk.now(
      accepted(await reopenTrajectory(desk.dependencies)(COACH, { ...seen(), reason: 'Nog niet af' })),
    );
    const asked = await askQuery(desk.dependencies)(CONTROLLER, {
      ...seen(),
      ...question,
      dueOn: addDays(TODAY, 1),
      companyId: company.id,
    });
    expect(refused(asked)).toEqual({ code: 'notAllowedNow', reason: 'notCompleted' });
  });
});
