import { ownContributionErrors } from '../../../shared/finance/own-contribution/errors.ts';
import type { OwnContributionInput } from '../../../shared/finance/requests.ts';
import type { OwnContribution } from '../../../shared/finance/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { ownContributionIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import { derivedId } from '../../platform/derived-id.ts';
import { type LedgerDependencies, type Repeatable, takenBack, writeEntry } from '../ledger.ts';
import { type OwnContributionRepository, putOwnContribution } from './repository.ts';

export type OwnContributionDependencies = Pick<LedgerDependencies, 'members' | 'commit' | 'system'> & {
  readonly repository: OwnContributionRepository;
};

/** Enters what a member brought in of its own. Own means are paid by the member itself. The same request sent again enters nothing. */
export const enterOwnContribution =
  (dependencies: OwnContributionDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
    input: OwnContributionInput,
    { idempotencyKey }: Repeatable = {},
  ): Promise<Result<void, Failure>> => {
    const { members, system } = dependencies;
    const known = await members();
    const now = system.now();
    const fields = ownContributionErrors(input, { members: known, period, today: dayOf(now) });
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const payer = input.payer ?? known.find(({ id }) => id === input.memberId)?.name ?? '';
    const id = ownContributionIdSchema.parse(system.newId('own'));
    const entry: OwnContribution = { ...input, payer, id, recordedAt: now };
    return writeEntry(dependencies)(author, {
      entry,
      put: putOwnContribution,
      action: 'ownContribution.entered',
      idempotencyKey,
    });
  };

type Taking = { readonly period: number; readonly id: OwnContribution['id']; readonly reason: string };

/** Takes an own contribution back that was entered by mistake: once, by an entry of its own. */
export const takeBackOwnContribution =
  (dependencies: OwnContributionDependencies) =>
  async (author: Author, { period, id, reason }: Taking): Promise<Result<void, Failure>> => {
    const { repository, system } = dependencies;
    const found = (await repository.contributions(period)).find((contribution) => contribution.id === id);
    const back = takenBack(found, reason);
    if (!back.ok) return back;
    const ownId = ownContributionIdSchema.parse(derivedId('own', ['takenBack', id]));
    const written = await writeEntry(dependencies)(author, {
      entry: { ...back.value, id: ownId, recordedAt: system.now() },
      put: putOwnContribution,
      action: 'ownContribution.takenBack',
    });
    return written.ok ? ok(undefined) : fail({ code: 'notAllowedNow', reason: 'takenBackAlready' });
  };
