import type { Confirmation, ConfirmationRequest } from '../../shared/confirmation/schema.ts';
import { confirmationText, implementedFor, TEXT_VERSION } from '../../shared/confirmation/text.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type CompanyId, confirmationIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import type { CompanyWithContacts } from '../company/for-confirmations.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { daysAfter, handOverOnce, newOneTimeLink } from '../platform/mail/one-time-link.ts';
import type { SendMail } from '../platform/mail/send.ts';
import { sha256 } from '../platform/storage/canonical-json.ts';
import type { System } from '../platform/system.ts';
import type { TrajectoryForConfirmations } from '../trajectory/for-confirmations.ts';
import { confirmationMail } from './mail.ts';
import { type ConfirmationRepository, putRequest, replaceConfirmation } from './repository.ts';

export type AskDependencies = {
  readonly repository: ConfirmationRepository;
  readonly trajectories: TrajectoryForConfirmations;
  readonly companyWithContacts: (id: CompanyId) => Promise<CompanyWithContacts | undefined>;
  readonly commit: Commit;
  readonly system: System;
  readonly sendMail: SendMail;
  readonly partnership: string;
  readonly webOrigin: string;
};

type Asked = { readonly confirmation: Confirmation; readonly email: string };

const assemble = async (
  dependencies: AskDependencies,
  { trajectoryId, companyId, contactId, language, expiresInDays, expectedVersion }: ConfirmationRequest,
  tokenHash: string,
): Promise<Result<Asked, Failure>> => {
  const { trajectories, companyWithContacts, system, partnership } = dependencies;
  const [trajectory, file] = await Promise.all([trajectories.read(trajectoryId), companyWithContacts(companyId)]);
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
    expiresAt: daysAfter(askedAt, expiresInDays),
    mail: 'claimed',
  };
  return ok({ confirmation, email });
};

/**
 * Hands the mail over and writes down what came of it. Its secret is kept nowhere, so that nobody can send it a second time: after a
 * crash it stays `claimed`, and the coach asks again.
 */
const handOver = async (
  dependencies: AskDependencies,
  { confirmation, email }: Asked,
  address: string,
): Promise<void> => {
  const mail = await handOverOnce(dependencies, { ...confirmationMail(confirmation, address), to: email });
  const after: Confirmation = { ...confirmation, mail, version: confirmation.version + 1 };
  // Refused when the company answered meanwhile: then it certainly had the mail.
  await dependencies.commit({ changes: [replaceConfirmation(confirmation, after)], audit: [] });
};

/** Asks a company to confirm what was done, by a link that works once. A link that was sent before is of no use any more. */
export const askConfirmation =
  (dependencies: AskDependencies) =>
  async (author: Author, request: ConfirmationRequest): Promise<Result<void, Failure>> => {
    const { repository, commit, system, webOrigin, partnership } = dependencies;
    const link = newOneTimeLink(system, `${webOrigin}/bevestiging/${partnership}`);
    const asked = await assemble(dependencies, request, link.secretHash);
    if (!asked.ok) return asked;
    const before = await repository.last(request.trajectoryId, request.companyId);
    if ((before?.version ?? 0) !== request.expectedVersion) return fail({ code: 'conflict' });
    const { confirmation } = asked.value;
    const event = auditEvent(system, author, {
      action: 'trajectory.confirmationAsked',
      root: { kind: 'trajectory', id: request.trajectoryId },
      changes: [{ field: 'confirmation', after: confirmation.id }],
    });
    const committed = await commit({ changes: putRequest(before, confirmation), audit: [event] });
    if (!committed.ok) return fail({ code: 'conflict' });
    await handOver(dependencies, asked.value, link.address);
    return ok(undefined);
  };
