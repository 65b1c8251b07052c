import type { Failure } from '../../shared/kernel/errors.ts';
import { deliveryIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Invitation } from '../../shared/maturity/requests.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { placeCompanyMail } from '../company/unreached/repository.ts';
import { AGAIN, decideAgain } from '../platform/decide-again.ts';
import { handOverOnce, newOneTimeLink } from '../platform/mail/one-time-link.ts';
import { checkScan, checkSeal, putInvitation, replaceLink } from './changes.ts';
import type { MaturityDependencies } from './dependencies.ts';
import { invitationMail } from './mail.ts';
import { type InvitationOf, prepareInvitation } from './prepare-invitation.ts';

/** Decided again when somebody answered meanwhile, which nobody is told either. */
const attempt = async (
  dependencies: MaturityDependencies,
  author: Author,
  request: InvitationOf,
): Promise<Result<void, Failure> | typeof AGAIN> => {
  const { commit, system, webOrigin, partnership, companyWithContacts } = dependencies;
  const prepared = await prepareInvitation(dependencies, request);
  if (!prepared.ok) return prepared;
  const { round, seal, before, email, isAnswered } = prepared.value;
  const { contactId, role, language, companyId } = request;
  const link = newOneTimeLink(system, `${webOrigin}/vragenlijst/${partnership}`);
  const deliveryId = deliveryIdSchema.parse(system.newId('dlv'));
  const invitation: Invitation = {
    contactId,
    role,
    language,
    version: request.expectedVersion + 1,
    mail: 'claimed',
    secretHash: isAnswered && before ? before.secretHash : link.secretHash,
  };
  const event = auditEvent(system, author, {
    action: 'trajectory.maturityInvited',
    root: { kind: 'trajectory', id: round.trajectoryId },
    changes: [{ field: 'role', after: role }],
  });
  const opened = { companyId, scanId: round.id, role, language };
  const committed = await commit({
    changes: [
      checkScan(round),
      checkSeal(round.id, seal),
      putInvitation(round, before, invitation),
      ...(isAnswered ? [] : replaceLink(round, before, link.secretHash, opened)),
      ...(isAnswered ? [] : [placeCompanyMail(deliveryId, { companyId, email, at: system.now() })]),
    ],
    audit: [event],
  });
  if (!committed.ok) return AGAIN;
  const companyName = (await companyWithContacts(companyId))?.company.name ?? '';
  const content = invitationMail({ language, companyName, partnership, round }, link.address);
  const mail = isAnswered ? 'sent' : await handOverOnce(dependencies, { ...content, to: email, deliveryId });
  const after = { ...invitation, mail, version: invitation.version + 1 };
  await commit({ changes: [putInvitation(round, invitation, after)], audit: [] });
  return ok(undefined);
};

const ROUNDS = { rounds: 10, otherwise: () => fail<Failure>({ code: 'conflict' }) };

/** Mails somebody of the company a link that works once. A link that was sent before is of no use any more. */
export const invite =
  (dependencies: MaturityDependencies) =>
  (author: Author, request: InvitationOf): Promise<Result<void, Failure>> =>
    decideAgain<Result<void, Failure>>(() => attempt(dependencies, author, request), ROUNDS);
