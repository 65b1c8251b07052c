import { REFUSED_ADDRESS } from '../../shared/company/unreached.ts';
import { lookedAtOn, type ReminderRules, reminderDay } from '../../shared/confirmation/reminders.ts';
import type { Confirmation, ConfirmationRequest } from '../../shared/confirmation/schema.ts';
import { confirmationText, implementedFor, TEXT_VERSION } from '../../shared/confirmation/text.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type CompanyId, confirmationIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import type { Author } from '../audit/event.ts';
import type { CompanyWithContacts } from '../company/for-confirmations.ts';
import { endOfDayAfter } from '../platform/mail/one-time-link.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import { putRequest } from './changes.ts';
import { commitWithReach } from './reach.ts';
import { newRequestMail, type RequestMail, type RequestMailDependencies } from './request-mail.ts';

export type AskDependencies = RequestMailDependencies & {
  readonly companyWithContacts: (id: CompanyId) => Promise<CompanyWithContacts | undefined>;
  /** The programme rules in force today. */
  readonly readRules: () => Promise<ReminderRules>;
};

type Asked = { readonly confirmation: Confirmation; readonly email: string };

const assemble = async (
  dependencies: AskDependencies,
  { trajectoryId, companyId, contactId, language, expiresInDays, expectedVersion }: ConfirmationRequest,
  { claimed }: RequestMail,
): Promise<Result<Asked, Failure>> => {
  const { trajectories, companyWithContacts, readRules, system, partnership, unreached } = dependencies;
  const [trajectory, file, rules] = await Promise.all([
    trajectories.read(trajectoryId),
    companyWithContacts(companyId),
    readRules(),
  ]);
  if (!trajectory) return fail({ code: 'notFound' });
  if (!file || !takesPart(trajectory, companyId)) return fail(invalidField('/companyId', 'notInTrajectory'));
  const email = file.contacts.find(({ id }) => id === contactId)?.email;
  if (email === undefined) return fail(invalidField('/contactId', 'contactWithoutEmail'));
  const known = await unreached.of(email);
  if (known) return fail(invalidField('/contactId', REFUSED_ADDRESS[known.reason]));
  if (trajectory.phases.at(-1)?.phase === 'stopped')
    return fail({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
  const implemented = implementedFor(trajectory, companyId);
  if (implemented.length === 0) return fail({ code: 'notAllowedNow', reason: 'nothingToConfirm' });
  const companyName = file.company.name;
  const text = confirmationText({ companyName, partnership, implemented }, language);
  const askedAt = system.now();
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
    askedAt,
    expiresAt: endOfDayAfter(askedAt, expiresInDays),
    ...claimed,
    reminders: [],
  };
  return ok({ confirmation: lookedAtOn(confirmation, reminderDay(confirmation, rules)), email });
};

/**
 * Asks a company to confirm what was done, by a link that works once. A link that was sent before is of no use any more. To an address that did
 * not work, or whose reader does not want our mails, nothing goes before it is corrected (`addressNotReached`, `addressComplained`).
 */
export const askConfirmation =
  (dependencies: AskDependencies) =>
  async (author: Author, request: ConfirmationRequest): Promise<Result<void, Failure>> => {
    const { repository } = dependencies;
    const { trajectoryId, companyId } = request;
    const mail = newRequestMail(dependencies);
    const asked = await assemble(dependencies, request, mail);
    if (!asked.ok) return asked;
    const { confirmation, email } = asked.value;
    const before = await repository.last(trajectoryId, companyId);
    if ((before?.version ?? 0) !== request.expectedVersion) return fail({ code: 'conflict' });
    const written = await commitWithReach(dependencies)(author, {
      trajectoryId,
      companyId,
      before,
      isReached: true,
      action: 'trajectory.confirmationAsked',
      changes: [...putRequest(before, confirmation), mail.noted(companyId, email)],
    });
    if (!written.ok) return written;
    await mail.handOver(author, confirmation, { kind: 'request', to: email });
    return ok(undefined);
  };
