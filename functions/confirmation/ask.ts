import { lookedAtOn, type ReminderRules, reminderDay } from '../../shared/confirmation/reminders.ts';
import type { Confirmation, ConfirmationRequest } from '../../shared/confirmation/schema.ts';
import { confirmationText, implementedFor, TEXT_VERSION } from '../../shared/confirmation/text.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type CompanyId, confirmationIdSchema, type DeliveryId, deliveryIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import type { CompanyWithContacts } from '../company/for-confirmations.ts';
import { endOfDayAfter, handOverOnce, newOneTimeLink } from '../platform/mail/one-time-link.ts';
import type { SendMail } from '../platform/mail/send.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import { putRequest } from './changes.ts';
import { confirmationMail } from './mail.ts';
import { commitWithReach, type ReachDependencies } from './reach.ts';
import { recordMail } from './record.ts';

export type AskDependencies = ReachDependencies & {
  readonly companyWithContacts: (id: CompanyId) => Promise<CompanyWithContacts | undefined>;
  /** The programme rules in force today. */
  readonly readRules: () => Promise<ReminderRules>;
  readonly sendMail: SendMail;
  readonly partnership: string;
  readonly webOrigin: string;
};

type Asked = { readonly confirmation: Confirmation; readonly deliveryId: DeliveryId; readonly email: string };

const assemble = async (
  dependencies: AskDependencies,
  { trajectoryId, companyId, contactId, language, expiresInDays, expectedVersion }: ConfirmationRequest,
  tokenHash: string,
): Promise<Result<Asked, Failure>> => {
  const { trajectories, companyWithContacts, readRules, system, partnership } = dependencies;
  const [trajectory, file, rules] = await Promise.all([
    trajectories.read(trajectoryId),
    companyWithContacts(companyId),
    readRules(),
  ]);
  if (!trajectory) return fail({ code: 'notFound' });
  if (!file || !trajectory.companies.some((part) => part.companyId === companyId))
    return fail(invalidField('/companyId', 'notInTrajectory'));
  const email = file.contacts.find(({ id }) => id === contactId)?.email;
  if (email === undefined) return fail(invalidField('/contactId', 'contactWithoutEmail'));
  if (trajectory.phases.at(-1)?.phase === 'stopped')
    return fail({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
  const implemented = implementedFor(trajectory, companyId);
  if (implemented.length === 0) return fail({ code: 'notAllowedNow', reason: 'nothingToConfirm' });
  const companyName = file.company.name;
  const text = confirmationText({ companyName, partnership, implemented }, language);
  const askedAt = system.now();
  const deliveryId = deliveryIdSchema.parse(system.newId('dlv'));
  const confirmation: Confirmation = {
    id: confirmationIdSchema.parse(system.newId('cnf')),
    version: expectedVersion + 1,
    trajectoryId,
    companyId,
    contactId,
    language,
    companyName,
    textVersion: TEXT_VERSION,
    text,
    textHash: sha256(text),
    actionIds: implemented.map(({ action }) => action.id),
    tokenHash,
    askedAt,
    expiresAt: endOfDayAfter(askedAt, expiresInDays),
    mail: 'claimed',
    deliveryId,
    reminders: [],
  };
  return ok({ confirmation: lookedAtOn(confirmation, reminderDay(confirmation, rules)), deliveryId, email });
};

/**
 * Hands the mail over and writes down what came of it. Its secret is kept nowhere, so that nobody can send it a second time: after a
 * crash it stays `claimed` until the mail service tells more, a reminder brings another link, or the coach asks again.
 */
const handOver = async (
  dependencies: AskDependencies,
  author: Author,
  { asked: { confirmation, deliveryId, email }, address }: { readonly asked: Asked; readonly address: string },
): Promise<void> => {
  const content = confirmationMail(confirmation, address, 'request');
  const told = await handOverOnce(dependencies, { ...content, to: email, deliveryId });
  await recordMail(dependencies)(author, { ...confirmation, deliveryId }, told);
};

/** Asks a company to confirm what was done, by a link that works once. A link that was sent before is of no use any more. */
export const askConfirmation =
  (dependencies: AskDependencies) =>
  async (author: Author, request: ConfirmationRequest): Promise<Result<void, Failure>> => {
    const { repository, system, webOrigin, partnership } = dependencies;
    const { trajectoryId, companyId } = request;
    const link = newOneTimeLink(system, `${webOrigin}/bevestiging/${partnership}`);
    const asked = await assemble(dependencies, request, link.secretHash);
    if (!asked.ok) return asked;
    const before = await repository.last(trajectoryId, companyId);
    if ((before?.version ?? 0) !== request.expectedVersion) return fail({ code: 'conflict' });
    const written = await commitWithReach(dependencies)(author, {
      trajectoryId,
      companyId,
      before,
      isReached: true,
      action: 'trajectory.confirmationAsked',
      changes: putRequest(before, asked.value.confirmation),
    });
    if (!written.ok) return written;
    await handOver(dependencies, author, { asked: asked.value, address: link.address });
    return ok(undefined);
  };
