import { answerConfirmation } from '../../../functions/confirmation/answer.ts';
import { askConfirmation } from '../../../functions/confirmation/ask.ts';
import { remindOfConfirmations } from '../../../functions/confirmation/remind.ts';
import { implementedFor } from '../../../shared/confirmation/text.ts';
import { addDays, dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { type Trajectory, type TrajectoryCompany, trajectorySchema } from '../../../shared/trajectory/schema.ts';
import { confirmationsOver } from './confirmations-over.ts';
import { workingDay } from './course.ts';
import type { Draft } from './draft.ts';
import type { Troupe } from './play-episode.ts';
import type { Coach } from './play-trajectory.ts';
import { createStage, told } from './stage.ts';

/** What comes of a question. One that stays open is reminded when its day has come, so that it goes to who waits longest. */
const TURNS = ['open', 'confirmed', 'objected', 'confirmed', 'open'] as const;
const REMARK = 'Dit geldt nog niet voor alle ploegen: in het weekend werken wij nog zoals vroeger.';
/** Longer than a weekend, so that a day moved to Friday still follows the day before. */
const DAYS_BETWEEN = 3;
/** Asked longer ago, a question that is open would be out of date. */
const ASKED_DAYS = 28;
const EXPIRES_IN_DAYS = 30;
const SECRET = /#([\w-]+)/;

type Waiting = {
  readonly draft: Draft;
  readonly trajectory: Trajectory;
  readonly company: TrajectoryCompany;
  readonly coach: Coach;
  readonly askedOn: IsoDate;
};

/** The trajectories in which a company can confirm what is in place, those that wait longest first. */
const waitingIn = (drafts: readonly Draft[], { coaches, until }: Troupe): Waiting[] => {
  const earliest = addDays(dayOf(until), -ASKED_DAYS);
  return drafts
    .flatMap((draft) => draft.ofType('trajectory', trajectorySchema).map((trajectory) => ({ draft, trajectory })))
    .flatMap(({ draft, trajectory }): Waiting[] => {
      const [company] = trajectory.companies;
      const coach = coaches.find(({ person }) => person.id === trajectory.coachInCharge);
      const askedOn = workingDay(addDays(dayOf(trajectory.updatedAt), DAYS_BETWEEN));
      if (trajectory.phases.at(-1)?.phase !== 'implementation' || askedOn < earliest || !company || !coach) return [];
      const canConfirm = implementedFor(trajectory, company.companyId).length > 0;
      return canConfirm ? [{ draft, trajectory, company, coach, askedOn }] : [];
    })
    .sort((a, b) => Number(a.askedOn > b.askedOn) - Number(a.askedOn < b.askedOn));
};

const playOne = async (
  { profile: { partnershipId }, until }: Troupe,
  { draft, trajectory, company: { companyId }, coach, askedOn }: Waiting,
  turn: (typeof TURNS)[number],
): Promise<void> => {
  const stage = createStage(`${partnershipId}/confirmation/${trajectory.id}`, until, draft);
  const file = await stage.company.repository.file(companyId);
  const contact = file?.contacts.find(({ email }) => email !== undefined);
  if (!contact || !stage.clock.reach(askedOn)) return;
  let token = '';
  const dependencies = confirmationsOver(stage, partnershipId, ({ text }) => {
    token = SECRET.exec(text)?.[1] ?? '';
  });
  const which = { trajectoryId: trajectory.id, companyId, contactId: contact.id, expectedVersion: 0 };
  const request = { ...which, language: 'nl', expiresInDays: EXPIRES_IN_DAYS } as const;
  await told(askConfirmation(dependencies)(coach.author, request));
  if (turn === 'open') {
    const { confirmationReminderDays: days, confirmationReminders } = DEFAULT_RULES;
    for (let reminder = 1; reminder <= confirmationReminders; reminder += 1)
      if (stage.clock.reach(addDays(askedOn, days * reminder)))
        await remindOfConfirmations({ ...dependencies, hasEnded: async () => false })();
  } else if (stage.clock.reach(workingDay(addDays(askedOn, DAYS_BETWEEN)))) {
    const remark = turn === 'objected' ? { remark: REMARK } : {};
    await told(answerConfirmation(dependencies)({ token, outcome: turn, role: contact.role, ...remark }));
  }
};

/** Asks some companies of a partnership to confirm what is in place, over the drafts of its episodes. */
export const playConfirmations = async (troupe: Troupe, drafts: readonly Draft[]): Promise<void> => {
  const waiting = waitingIn(drafts, troupe);
  for (const [index, turn] of TURNS.entries()) {
    const next = waiting[index];
    if (next) await playOne(troupe, next, turn);
  }
};
