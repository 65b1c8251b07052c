import type { Failure, FieldError } from '../../../shared/kernel/errors.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { agreementErrors } from '../../../shared/partnership/agreement/errors.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { type AgreementStep, isPossibleNow } from '../../../shared/partnership/agreement/steps.ts';
import { bearersOn } from '../../../shared/partnership/members/roles.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { fundingPeriodOf } from '../../../shared/programme/funding-periods.ts';
import { type Author, auditEvent, fieldChanges } from '../../audit/event.ts';
import { AGAIN } from '../../platform/decide-again.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { isSameKey, keys } from '../../platform/dynamo/keys.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { agreementRoot, putAgreement } from './repository.ts';

export type Which = { readonly period: number; readonly number: number; readonly expectedVersion: number };

/** Who is to sign: promotor and partners on the day that the agreement holds from. */
export const signersOf = (members: readonly Member[], { validFrom }: Pick<Agreement, 'validFrom'>): MemberId[] =>
  bearersOn(members, validFrom);

export const conflictWith = (current: Agreement | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** The version of the agreement as whoever takes a step saw it, in a state in which the step can be taken. */
export const asSeen = async (
  { repository }: Pick<AgreementDependencies, 'repository'>,
  step: AgreementStep,
  { period, number, expectedVersion }: Which,
): Promise<Result<Agreement, Failure>> => {
  const found = await repository.agreement(period, number);
  if (!found) return fail({ code: 'notFound' });
  if (found.version !== expectedVersion) return fail(conflictWith(found));
  return isPossibleNow(step, found.state) ? ok(found) : fail({ code: 'notAllowedNow', reason: 'agreementNotNow' });
};

/** Why it cannot be put before the partners, or be signed by them, as things stand. */
export const errorsNow = async (
  { repository, readMembers, readTarget }: AgreementDependencies,
  agreement: Agreement,
): Promise<FieldError[]> => {
  const period = fundingPeriodOf(agreement.period);
  if (!period) throw new Error('An agreement is of a funding period');
  const [members, target, former] = await Promise.all([
    readMembers(),
    readTarget(period.number),
    agreement.number > 1 ? repository.agreement(period.number, agreement.number - 1) : undefined,
  ]);
  return agreementErrors(agreement, { period, bearers: signersOf(members, agreement), target, former });
};

/** What the history shows of a version: of the document which one it is, not who uploaded it. */
const toldOf = ({ validFrom, members, cutRule, state, signatures, document }: Agreement) => ({
  validFrom,
  members,
  ...(cutRule ? { cutRule } : {}),
  state,
  signatures: signatures.map(({ memberId }) => memberId),
  ...(document ? { document: document.sha256 } : {}),
});

type Work = {
  readonly before: Agreement | undefined;
  readonly after: Agreement;
  readonly action: string;
};
type Saving = Pick<AgreementDependencies, 'repository' | 'commit' | 'system'>;

/** Writes a version of the agreement with its history and what stands beside it, in one transaction or not at all; again when that moved meanwhile. */
export const saveBeside =
  ({ repository, commit, system }: Saving, beside: readonly Change[]) =>
  async (author: Author, { before, after, action }: Work): Promise<Result<Agreement, Failure> | typeof AGAIN> => {
    const changes = fieldChanges(before && toldOf(before), toldOf(after));
    const event = auditEvent(system, author, { action, root: agreementRoot(after), changes, reason: after.reason });
    const committed = await commit({ changes: [putAgreement(before, after), ...beside], audit: [event] });
    if (committed.ok) return ok(after);
    if (committed.error.code !== 'conflict') throw new Error('An agreement claims no names');
    const { current, key } = committed.error;
    if (!isSameKey(key, keys.agreement(after.period, after.number))) return AGAIN;
    return fail(conflictWith(current && repository.parse(current)));
  };

/** Writes a version of the agreement by itself. */
export const save =
  (dependencies: Saving) =>
  async (author: Author, work: Work): Promise<Result<Agreement, Failure>> => {
    const saved = await saveBeside(dependencies, [])(author, work);
    if (saved === AGAIN) throw new Error('Nothing stood beside the agreement');
    return saved;
  };
