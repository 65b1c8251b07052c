import { wasTaken } from '../../shared/confirmation/mail.ts';
import { lookedAtOn, type ReminderRules, reminderStep } from '../../shared/confirmation/reminders.ts';
import type { Confirmation } from '../../shared/confirmation/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import { unreachable } from '../../shared/kernel/result.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { log } from '../platform/logging.ts';
import type { AskDependencies } from './ask.ts';
import { putMailed, replaceConfirmation } from './changes.ts';
import { putMail } from './record.ts';
import type { WayToRequest } from './repository.ts';
import { newRequestMail } from './request-mail.ts';

/** Whether the partnership ended: then nothing is asked of companies any more. */
export type RemindDependencies = AskDependencies & { readonly hasEnded: () => Promise<boolean> };

/** How many requests were reminded, could not be for want of an address, or needed nothing today. */
export type ReminderOutcome = { readonly reminded: number; readonly unreachable: number; readonly left: number };

const JOB: Author = { subject: 'system:confirmation-reminders', roles: ['system'] };

/**
 * The address as it is today: a corrected one is used, one that is gone or that mails do not reach is none. Nothing where nobody is to be asked
 * any more.
 */
const whomToRemind = async (
  { trajectories, companyWithContacts, unreached }: AskDependencies,
  { trajectoryId, companyId, contactId }: Confirmation,
): Promise<{ readonly email: string | undefined } | undefined> => {
  const [trajectory, file] = await Promise.all([trajectories.read(trajectoryId), companyWithContacts(companyId)]);
  if (!trajectory || !takesPart(trajectory, companyId) || trajectory.phases.at(-1)?.phase === 'stopped')
    return undefined;
  const email = file?.contacts.find(({ id }) => id === contactId)?.email;
  const isReached = email !== undefined && !(await unreached.of(email));
  return { email: isReached ? email : undefined };
};

/**
 * Claims a reminder, with a fresh link, over the version that was read: of two runs, or of a run and an answer, one lands. The mail goes
 * out after that; where a machine stops in between, the day stays and a later run tries anew.
 */
const remind = async (
  dependencies: AskDependencies,
  before: Confirmation,
  attempts: number,
): Promise<keyof ReminderOutcome> => {
  const { commit, system } = dependencies;
  const whom = await whomToRemind(dependencies, before);
  if (!whom) return forget(dependencies, before);
  if (whom.email === undefined) return (await putMail(dependencies)(JOB, before, 'refused')) ? 'unreachable' : 'left';
  const mail = newRequestMail(dependencies);
  const earlier = attempts > 1 ? before.reminders.slice(0, -1) : before.reminders;
  const claimed: Confirmation = {
    ...before,
    version: before.version + 1,
    earlierTokenHash: wasTaken(before.mail) ? before.tokenHash : (before.earlierTokenHash ?? before.tokenHash),
    ...mail.claimed,
    reminders: [...earlier, { at: system.now(), attempts }],
  };
  const event = auditEvent(system, JOB, {
    action: 'trajectory.confirmationReminded',
    root: { kind: 'trajectory', id: before.trajectoryId },
    changes: [{ field: 'confirmation', after: before.id }],
  });
  const committed = await commit({
    changes: [...putMailed(before, claimed), mail.noted(claimed.companyId, whom.email)],
    audit: [event],
  });
  if (!committed.ok) return 'left';
  const told = await mail.handOver(JOB, claimed, { kind: 'reminder', to: whom.email });
  if (told === 'notSent') return 'left';
  return told === 'refused' ? 'unreachable' : 'reminded';
};

const lookAgain = async ({ commit }: AskDependencies, before: Confirmation, day: Confirmation['remindOn']) => {
  const after = lookedAtOn({ ...before, version: before.version + 1 }, day);
  await commit({ changes: replaceConfirmation(before, after), audit: [] });
  return 'left' as const;
};
const forget = (dependencies: AskDependencies, before: Confirmation) => lookAgain(dependencies, before, undefined);

const remindOne = async (
  dependencies: AskDependencies,
  { trajectoryId, companyId }: WayToRequest,
  rules: ReminderRules,
): Promise<keyof ReminderOutcome> => {
  const before = await dependencies.repository.last(trajectoryId, companyId);
  if (before?.remindOn === undefined) return 'left';
  const step = reminderStep(before, rules, dependencies.system.now());
  switch (step.kind) {
    case 'send':
      return remind(dependencies, before, 1);
    case 'sendAgain':
      return remind(dependencies, before, step.attempts);
    case 'wait':
      return 'left';
    case 'lookAgainOn':
      return lookAgain(dependencies, before, step.day);
    case 'forget':
      return forget(dependencies, before);
    default:
      return unreachable(step);
  }
};

/**
 * Reminds every company whose day has come. One that cannot be reminded does not hold up the others; the job fails at the end, loudly,
 * when there was any, and what was not done is done by the next run. In a partnership that ended nobody is.
 */
export const remindOfConfirmations = (dependencies: RemindDependencies) => async (): Promise<ReminderOutcome> => {
  const { repository, system, readRules, partnership, hasEnded } = dependencies;
  const outcome = { reminded: 0, unreachable: 0, left: 0 };
  if (await hasEnded()) return outcome;
  let failures = 0;
  const rules = await readRules();
  for (const way of await repository.toRemind(dayOf(system.now()))) {
    try {
      outcome[await remindOne(dependencies, way, rules)] += 1;
    } catch (thrown) {
      failures += 1;
      log.error('A company could not be reminded', thrown, { store: partnership, trajectory: way.trajectoryId });
    }
  }
  if (failures > 0) throw new Error(`${failures} companies could not be reminded`);
  return outcome;
};
