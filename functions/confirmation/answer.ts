import { isAwaited, lookedAtOn } from '../../shared/confirmation/reminders.ts';
import type { Confirmation, ShownConfirmation } from '../../shared/confirmation/schema.ts';
import { confirmationTitle } from '../../shared/confirmation/text.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { evidenceIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Evidence, MAXIMUM_EVIDENCE, type Trajectory } from '../../shared/trajectory/schema.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import type { System } from '../platform/system.ts';
import type { TrajectoryForConfirmations } from '../trajectory/for-confirmations.ts';
import { replaceConfirmation } from './changes.ts';
import { withReach } from './reach.ts';
import type { ConfirmationRepository } from './repository.ts';

export type AnswerDependencies = {
  readonly repository: ConfirmationRepository;
  readonly trajectories: TrajectoryForConfirmations;
  readonly system: System;
  readonly partnership: string;
};

/** The same for a link that never was, expired, was taken back, asked anew or answered: it tells a stranger nothing. */
const OF_NO_USE: Failure = { code: 'notFound', reason: 'confirmationLinkOfNoUse' };
/** For a link of an earlier mail about a question that is still open: who has it was asked, and finds the way to the newer mail. */
const REPLACED: Failure = { code: 'notFound', reason: 'confirmationLinkReplaced' };
/** Who answers has no account: the history names the company's side as a whole. */
const COMPANY = { subject: 'system:company-confirmation', roles: ['system'] };

const usable = async (
  { repository, system }: AnswerDependencies,
  token: string,
): Promise<Result<Confirmation, Failure>> => {
  const found = await repository.byTokenHash(sha256(token));
  if (!found || !isAwaited(found.confirmation, system.now())) return fail(OF_NO_USE);
  return found.isReplaced ? fail(REPLACED) : ok(found.confirmation);
};

export const showConfirmation =
  (dependencies: AnswerDependencies) =>
  async ({ token }: { readonly token: string }): Promise<Result<ShownConfirmation, Failure>> => {
    const found = await usable(dependencies, token);
    if (!found.ok) return found;
    const { companyName, language, text, askedAt, expiresAt } = found.value;
    return ok({ companyName, partnership: dependencies.partnership, language, text, askedAt, expiresAt });
  };

/** What a company may hear of why its answer did not land. */
const PASSED_ON = ['trajectoryFull', 'confirmationLinkReplaced'];

type Answer = {
  readonly token: string;
  readonly outcome: 'confirmed' | 'objected';
  readonly role: NonNullable<Confirmation['answer']>['role'];
  readonly remark?: string;
};

/** A proof of each confirmed action that still is for this company. */
const evidenceOf = (system: System, confirmation: Confirmation, trajectory: Trajectory, on: IsoDate): Evidence[] => {
  const { companyId, actionIds, id, language } = confirmation;
  const reference = `${confirmationTitle(language)} (${id})`;
  return trajectory.actions
    .filter((action) => actionIds.includes(action.id) && action.companyIds.includes(companyId))
    .map((action) => ({
      id: evidenceIdSchema.parse(system.newId('evd')),
      actionId: action.id,
      companyId,
      kind: 'companyConfirmation',
      reference,
      on,
    }));
};

/** Takes the company's answer, once. What it confirms becomes evidence in the same transaction; an objection proves nothing. */
export const answerConfirmation =
  (dependencies: AnswerDependencies) =>
  async ({ token, outcome, role, remark }: Answer): Promise<Result<{ outcome: Answer['outcome'] }, Failure>> => {
    const { trajectories, system } = dependencies;
    const first = await usable(dependencies, token);
    if (!first.ok) return first;
    const saved = await trajectories.answer(COMPANY, first.value.trajectoryId, async (before, today) => {
      const opened = await usable(dependencies, token);
      if (!opened.ok) return opened;
      const found = opened.value;
      const added = outcome === 'confirmed' ? evidenceOf(system, found, before, today) : [];
      const evidence = [...before.evidence, ...added];
      if (evidence.length > MAXIMUM_EVIDENCE) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      const answer = { outcome, role, at: system.now(), ...(remark === undefined ? {} : { remark }) };
      const others = (before.objections ?? []).filter((companyId) => companyId !== found.companyId);
      const objections =
        outcome === 'objected' && takesPart(before, found.companyId) ? [...others, found.companyId] : others;
      return ok({
        after: { ...withReach(before, found.companyId, true), evidence, objections },
        action: outcome === 'confirmed' ? 'trajectory.companyConfirmed' : 'trajectory.companyObjected',
        checks: replaceConfirmation(found, lookedAtOn({ ...found, answer, version: found.version + 1 }, undefined)),
      });
    });
    if (saved.ok) return ok({ outcome });
    return fail(PASSED_ON.some((reason) => reason === saved.error.reason) ? saved.error : OF_NO_USE);
  };
