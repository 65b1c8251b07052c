import { INVITATION_DAYS, type Person, type PersonInvitation } from '../../../shared/access/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { deliveryIdSchema, type PersonId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { endOfDayAfter, handOverOnce, newOneTimeLink } from '../../platform/mail/one-time-link.ts';
import type { SendMail } from '../../platform/mail/send.ts';
import { findManaged } from '../managing.ts';
import { type AccessDependencies, conflictWith } from '../person-input.ts';
import { placeInvitationLink, putPerson } from '../repository.ts';
import { personInvitationMail } from './mail.ts';

export type InvitationDependencies = AccessDependencies & {
  readonly sendMail: SendMail;
  readonly webOrigin: string;
};

type Asked = { readonly id: PersonId; readonly expectedVersion: number };

const notNow = (reason: string) => ({ code: 'notAllowedNow', reason }) as const satisfies Failure;

/** An entry whose invitation somebody may send or take back: of nobody who signed in already, or who left. */
const findInvitable = async (
  dependencies: AccessDependencies,
  author: Author,
  { id, expectedVersion }: Asked,
): Promise<Result<Person, Failure>> => {
  const found = await findManaged(dependencies, author, id);
  if (!found.ok) return found;
  if (found.value.version !== expectedVersion) return fail(conflictWith(found.value));
  if (found.value.subject !== undefined) return fail(notNow('personJoined'));
  return found.value.active ? found : fail(notNow('personInactive'));
};

type Step = { readonly before: Person; readonly action: string; readonly besides?: readonly Change[] };

const withInvitation = async (
  { commit, system }: AccessDependencies,
  author: Author,
  { before, action, besides = [] }: Step,
  invitation: PersonInvitation | undefined,
): Promise<Result<Person, Failure>> => {
  const { invitation: _, ...rest } = before;
  const updatedAt = system.now();
  const after: Person = { ...rest, ...(invitation ? { invitation } : {}), version: before.version + 1, updatedAt };
  const event = auditEvent(system, author, { action, root: { kind: 'person', id: before.id } });
  const committed = await commit({ changes: [putPerson(after, before.version), ...besides], audit: [event] });
  return committed.ok ? ok(after) : fail(conflictWith(undefined));
};

/** What came of the mail. When the entry changed in the meantime, the invitation says that nobody knows: it can be sent again. */
const recordMail = async (
  { commit, sendMail, place }: InvitationDependencies,
  invited: Person & { readonly invitation: PersonInvitation },
  address: string,
): Promise<void> => {
  const { language, email, invitation } = invited;
  const content = personInvitationMail({ language, place, expiresAt: invitation.expiresAt }, address);
  const mail = await handOverOnce({ sendMail }, { ...content, to: email, deliveryId: invitation.deliveryId });
  const after = { ...invited, version: invited.version + 1, invitation: { ...invitation, mail } };
  await commit({ changes: [putPerson(after, invited.version)], audit: [] });
};

/** Mails somebody of the directory a link that ties the own sign-in to the entry. One that was sent before works no more. */
export const invitePerson =
  (dependencies: InvitationDependencies) =>
  async (author: Author, asked: Asked): Promise<Result<PersonId, Failure>> => {
    const { system, webOrigin, place } = dependencies;
    const found = await findInvitable(dependencies, author, asked);
    if (!found.ok) return found;
    const link = newOneTimeLink(system, `${webOrigin}/uitnodiging/${place}`);
    const sentAt = system.now();
    const deliveryId = deliveryIdSchema.parse(system.newId('dlv'));
    const expiresAt = endOfDayAfter(sentAt, INVITATION_DAYS);
    const invitation: PersonInvitation = { deliveryId, sentAt, expiresAt, mail: 'claimed' };
    const besides = [placeInvitationLink(link.secretHash, { personId: asked.id, deliveryId, expiresAt })];
    const step = { before: found.value, action: 'person.invited', besides };
    const invited = await withInvitation(dependencies, author, step, invitation);
    if (!invited.ok) return invited;
    await recordMail(dependencies, { ...invited.value, invitation }, link.address);
    return ok(asked.id);
  };

/** Takes an invitation back: its link works no more. */
export const withdrawInvitation =
  (dependencies: AccessDependencies) =>
  async (author: Author, asked: Asked): Promise<Result<PersonId, Failure>> => {
    const found = await findInvitable(dependencies, author, asked);
    if (!found.ok) return found;
    if (!found.value.invitation) return ok(asked.id);
    const step = { before: found.value, action: 'person.invitationWithdrawn' };
    const withdrawn = await withInvitation(dependencies, author, step, undefined);
    return withdrawn.ok ? ok(asked.id) : withdrawn;
  };
