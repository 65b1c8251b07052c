import { REFUSED_ADDRESS } from '../../shared/company/unreached.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Invitation, type InvitationRequest, MAXIMUM_INVITATIONS } from '../../shared/maturity/requests.ts';
import type { Round } from '../../shared/maturity/schema.ts';
import type { MaturityDependencies } from './dependencies.ts';
import type { Which } from './save.ts';

export type InvitationOf = InvitationRequest & Which;

const openRoundOf = async (
  { repository, system }: MaturityDependencies,
  { companyId, scanId }: Which,
): Promise<Result<Round, Failure>> => {
  const scan = await repository.scan(companyId, scanId);
  if (scan?.form !== 'round' || scan.removed) return fail({ code: 'notFound' });
  const isOver = scan.closedAt !== undefined || scan.answersUntil <= system.now();
  return isOver ? fail({ code: 'notAllowedNow', reason: 'maturityRoundClosed' }) : ok(scan);
};

/** Where the link goes: an address that mails reach, that nobody else of this round has, and no address of the partnership itself. */
const addressOf = async (
  { companyWithContacts, ownAddresses, unreached }: MaturityDependencies,
  { companyId, contactId }: InvitationOf,
  invited: readonly Invitation[],
): Promise<Result<string, Failure>> => {
  const [file, own] = await Promise.all([companyWithContacts(companyId), ownAddresses()]);
  const contacts = file?.contacts ?? [];
  const email = contacts.find(({ id }) => id === contactId)?.email;
  if (email === undefined) return fail(invalidField('/contactId', 'contactWithoutEmail'));
  const known = await unreached.of(email);
  if (known) return fail(invalidField('/contactId', REFUSED_ADDRESS[known.reason]));
  const isSame = (other: string | undefined): boolean => other?.toLowerCase() === email.toLowerCase();
  if (own.some(isSame)) return fail(invalidField('/contactId', 'ownAddress'));
  const isTaken = contacts.some(
    (other) => other.id !== contactId && isSame(other.email) && invited.some((known) => known.contactId === other.id),
  );
  return isTaken ? fail(invalidField('/contactId', 'addressInvited')) : ok(email);
};

type Prepared = {
  readonly round: Round;
  readonly seal: number;
  readonly before: Invitation | undefined;
  readonly email: string;
  /** The link that was sent before is used: there is nothing to send any more, and nobody is told so. */
  readonly isAnswered: boolean;
};

/** Everything that a link may be sent over, or why it may not. */
export const prepareInvitation = async (
  dependencies: MaturityDependencies,
  request: InvitationOf,
): Promise<Result<Prepared, Failure>> => {
  const { repository } = dependencies;
  const found = await openRoundOf(dependencies, request);
  if (!found.ok) return found;
  const round = found.value;
  if (request.role === 'employeeRepresentative' && !round.withEmployees)
    return fail(invalidField('/role', 'employeesNotAgreed'));
  const seal = await repository.sealOf(round.id);
  const invited = await repository.invitations(round.id);
  const before = invited.find(({ contactId }) => contactId === request.contactId);
  if ((before?.version ?? 0) !== request.expectedVersion) return fail({ code: 'conflict' });
  if (!before && invited.length >= MAXIMUM_INVITATIONS)
    return fail({ code: 'notAllowedNow', reason: 'maturityRoundFull' });
  const email = await addressOf(dependencies, request, invited);
  if (!email.ok) return email;
  const isAnswered = before !== undefined && !(await repository.link(before.secretHash));
  return ok({ round, seal, before, email: email.value, isAnswered });
};
