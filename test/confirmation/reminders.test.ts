import { beforeEach, describe, expect, it } from 'vitest';
import { answerConfirmation, showConfirmation } from '../../functions/confirmation/answer.ts';
import { hearOfConfirmation } from '../../functions/confirmation/mail-event.ts';
import { remindOfConfirmations } from '../../functions/confirmation/remind.ts';
import { withdrawConfirmation } from '../../functions/confirmation/withdraw.ts';
import { stopTrajectory } from '../../functions/trajectory/phases.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { deliveryIdSchema } from '../../shared/kernel/ids.ts';
import { fail } from '../../shared/kernel/result.ts';
import { accepted, COACH, refused } from '../trajectory/desk.ts';
import { RequestDesk, tokenIn } from './request-desk.ts';

const OF_NO_USE = { code: 'notFound', reason: 'confirmationLinkOfNoUse' };
const REPLACED = { code: 'notFound', reason: 'confirmationLinkReplaced' };
const NOTHING = { reminded: 0, unreachable: 0, left: 0 };
const JOB = { subject: 'system:mail-events', roles: ['system'] };

describe('the reminders of a request to confirm', () => {
  let at: RequestDesk;
  let token: string;
  const run = (dependencies = at.dependencies, hasEnded = async () => false) =>
    remindOfConfirmations({ ...dependencies, hasEnded })();
  const show = (secret: string) => showConfirmation(at.dependencies)({ token: secret });
  const confirm = (secret: string) =>
    answerConfirmation(at.dependencies)({ token: secret, outcome: 'confirmed', role: 'hr' });
  const hear = async (happening: 'delivered' | 'bounced') =>
    hearOfConfirmation(at.dependencies, JOB)(deliveryIdSchema.parse(at.mails.at(-1)?.deliveryId), happening);
  const unreachable = async () => (await at.desk.now(at.trajectory.id)).unreachable;

  beforeEach(async () => {
    at = await RequestDesk.open();
    token = await at.askedToken();
  });

  it('go to nobody once the partnership ended, and go on when its period is opened again', async () => {
    at.later = 10;
    expect(await run(at.dependencies, async () => true)).toEqual(NOTHING);
    expect(at.mails).toHaveLength(1);
    expect(await run()).toEqual({ ...NOTHING, reminded: 1 });
  });

  it('go out on their day with a link of their own; the earlier link says that there is a newer mail', async () => {
    expect(await at.waiting()).toEqual(['2024-11-25']);
    at.later = 9;
    expect(await run()).toEqual(NOTHING);
    at.later = 10;
    expect(await run()).toEqual({ ...NOTHING, reminded: 1 });
    const [first, second] = at.mails;
    expect(second).toMatchObject({ to: first?.to, subject: expect.stringMatching(/^Herinnering: /) });
    expect(second?.text).not.toContain('Iemand');
    expect(refused(await show(token))).toEqual(REPLACED);
    expect(refused(await confirm(token))).toEqual(REPLACED);
    accepted(await show(tokenIn(second)));
    // The same morning again, and the one after: nobody is mailed twice.
    for (const later of [10, 11, 19]) {
      at.later = later;
      await run();
    }
    expect(at.mails).toHaveLength(2);
    at.later = 20;
    await run();
    at.later = 29;
    await run();
    expect(at.mails).toHaveLength(3);
    expect(await at.waiting()).toEqual([]);
    accepted(await confirm(tokenIn(at.mails.at(-1))));
  });

  it('send one mail when two runs meet', async () => {
    at.later = 10;
    await Promise.all([run(), run(), run()]);
    expect(at.mails).toHaveLength(2);
    expect((await at.last())?.reminders).toHaveLength(1);
  });

  it('leave no company without a link when the machine stops before the mail, and end the same when run again', async () => {
    at.later = 10;
    const stopped = { ...at.dependencies, sendMail: () => Promise.reject(new Error('stopped')) };
    await expect(run(stopped)).rejects.toThrow('1 companies could not be reminded');
    accepted(await show(token));
    // Somebody may still be sending it; a quarter of an hour later nobody is.
    expect(await run()).toEqual({ ...NOTHING, left: 1 });
    at.later = 10.02;
    expect(await run()).toEqual({ ...NOTHING, reminded: 1 });
    expect((await at.last())?.reminders).toMatchObject([{ attempts: 2 }]);
    expect(refused(await show(token))).toEqual(REPLACED);
    accepted(await confirm(tokenIn(at.mails.at(-1))));
  });

  it('do not stand in the way of an answer that comes while one goes out', async () => {
    at.later = 10;
    const { sendMail } = at.dependencies;
    await run({
      ...at.dependencies,
      sendMail: async (mail) => {
        accepted(await confirm(token));
        return sendMail(mail);
      },
    });
    expect((await at.last())?.answer).toMatchObject({ outcome: 'confirmed' });
    expect(await at.waiting()).toEqual([]);
    expect(refused(await confirm(tokenIn(at.mails.at(-1))))).toEqual(OF_NO_USE);
  });

  it('never go out once it was answered, taken back, or stopped', async () => {
    accepted(await confirm(token));
    expect(await at.waiting()).toEqual([]);
    const second = await at.askedToken();
    const { trajectoryId, companyId, expectedVersion } = await at.request();
    const withdraw = () => withdrawConfirmation(at.dependencies)(COACH, { trajectoryId, companyId, expectedVersion });
    accepted(await withdraw());
    expect(await at.waiting()).toEqual([]);
    expect(refused(await show(second))).toEqual(OF_NO_USE);
    expect(refused(await withdraw()).code).toBe('conflict');
    await at.askedToken();
    const { id, version } = await at.desk.now(at.trajectory.id);
    const stop = { reason: 'companyClosed', on: isoDate('2024-11-01') } as const;
    accepted(await stopTrajectory(at.desk.dependencies)(COACH, { id, expectedVersion: version, ...stop }));
    at.later = 10;
    expect(await run()).toEqual({ ...NOTHING, left: 1 });
    expect(at.mails).toHaveLength(3);
    expect(await at.waiting()).toEqual([]);
  });

  it('end with a mail that came back; the coach has something to do until the company is asked again', async () => {
    expect(await hear('delivered')).toBe(true);
    expect(await unreachable()).toBeUndefined();
    await hear('bounced');
    await hear('delivered');
    expect(await at.last()).toMatchObject({ mail: 'bounced' });
    expect(await unreachable()).toEqual([at.company.id]);
    expect(await at.waiting()).toEqual([]);
    const late = at.mails.at(-1)?.deliveryId;
    await at.askedToken();
    expect(await unreachable()).toBeUndefined();
    // What is still told of the earlier request says nothing of this one.
    await hearOfConfirmation(at.dependencies, JOB)(deliveryIdSchema.parse(late), 'complained');
    expect(await at.last()).toMatchObject({ mail: 'sent' });
    expect(await at.waiting()).toEqual(['2024-11-25']);
  });

  it('are not sent where the address is gone or is refused: the earlier link stays of use', async () => {
    at.later = 10;
    const refusing = { ...at.dependencies, sendMail: async () => fail('refused' as const) };
    expect(await run(refusing)).toEqual({ ...NOTHING, unreachable: 1 });
    expect(await unreachable()).toEqual([at.company.id]);
    accepted(await confirm(token));
    expect(await unreachable()).toBeUndefined();
    await at.askedToken();
    at.email = undefined;
    at.later = 20;
    expect(await run()).toEqual({ ...NOTHING, unreachable: 1 });
    expect(await unreachable()).toEqual([at.company.id]);
  });

  it('go on after a mail that the service did not take for the moment, and it does not count twice', async () => {
    at.later = 10;
    const paused = { ...at.dependencies, sendMail: async () => fail('notNow' as const) };
    expect(await run(paused)).toEqual({ ...NOTHING, left: 1 });
    expect(await unreachable()).toBeUndefined();
    at.later = 11;
    expect(await run()).toEqual({ ...NOTHING, reminded: 1 });
    expect(await at.last()).toMatchObject({ mail: 'sent', reminders: [{ attempts: 2 }] });
  });

  it('leave nothing to do behind of a mail that came back, when its question is taken back after a stop', async () => {
    await hear('bounced');
    const { id, version } = await at.desk.now(at.trajectory.id);
    const stop = { id, expectedVersion: version, reason: 'companyClosed', on: isoDate('2024-11-01') } as const;
    accepted(await stopTrajectory(at.desk.dependencies)(COACH, stop));
    const { trajectoryId, companyId, expectedVersion } = await at.request();
    accepted(await withdrawConfirmation(at.dependencies)(COACH, { trajectoryId, companyId, expectedVersion }));
    expect(await unreachable()).toBeUndefined();
  });

  it('pass on why the trajectory does not take the end of a question', async () => {
    await hear('bounced');
    const { trajectoryId, companyId, expectedVersion } = await at.request();
    const full = fail<Failure>({ code: 'notAllowedNow', reason: 'trajectoryFull' });
    const trajectories = { ...at.dependencies.trajectories, answer: async () => full };
    const withdraw = withdrawConfirmation({ ...at.dependencies, trajectories });
    expect(await withdraw(COACH, { trajectoryId, companyId, expectedVersion })).toEqual(full);
  });

  it('know nothing of a mail that is not about a confirmation', async () => {
    const unknown = deliveryIdSchema.parse('dlv_01J00000000000000000000000');
    expect(await hearOfConfirmation(at.dependencies, JOB)(unknown, 'bounced')).toBe(false);
  });
});
