import type { KeptFile } from '../../shared/document/kept-file.ts';
import { engagementErrors } from '../../shared/engagement/rules.ts';
import type { Engagement, EngagementRequest } from '../../shared/engagement/schema.ts';
import { dayOf, type Instant } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { type EngagementId, engagementIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../audit/event.ts';
import { derivedId } from '../platform/derived-id.ts';
import { fileOf } from './file.ts';
import { putSigned } from './repository.ts';
import { conflictWith, type EngagementDependencies, takingPart, textFor, type Which } from './subject.ts';

type Request = EngagementRequest & Which;
type Options = { readonly idempotencyKey?: string | undefined };

const newId = ({ system }: EngagementDependencies, { subject }: Author, key: string | undefined): EngagementId =>
  engagementIdSchema.parse(key === undefined ? system.newId('eng') : derivedId('eng', [subject, key]));

type Signed = {
  readonly id: EngagementId;
  readonly shown: ReturnType<typeof textFor>;
  readonly file: KeptFile | undefined;
  readonly at: Instant;
};

const assemble = (author: Author, request: Request, { id, shown, file, at }: Signed): Engagement => {
  const { trajectoryId, companyId, language, role, reason, signature, expectedVersion } = request;
  return {
    ...{ id, trajectoryId, companyId, language, role, ...shown, at },
    version: expectedVersion + 1,
    way: signature.way,
    on: signature.way === 'paper' ? signature.on : dayOf(at),
    heldBy: author.subject,
    ...(file ? { file } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
};

/**
 * Writes down that a company signed the text that it was shown, with who signed apart from it. Signed once more, with a reason, it takes
 * the place of what stood, which is kept. The same request sent again signs nothing twice.
 */
export const signEngagement =
  (dependencies: EngagementDependencies) =>
  async (author: Author, request: Request, { idempotencyKey }: Options = {}): Promise<Result<void, Failure>> => {
    const { repository, commit, system } = dependencies;
    const { trajectoryId, companyId } = request;
    const found = await takingPart(dependencies, request);
    if (!found.ok) return found;
    const id = newId(dependencies, author, idempotencyKey);
    const before = await repository.last(trajectoryId, companyId);
    if (before?.id === id) return ok(undefined);
    if ((before?.version ?? 0) !== request.expectedVersion) return fail(conflictWith(before));
    if (found.value.trajectory.phases.at(-1)?.phase === 'stopped')
      return fail({ code: 'notAllowedNow', reason: 'trajectoryStopped' });
    const at = system.now();
    const shown = textFor(dependencies, found.value.company, request.language);
    if (shown.textHash !== request.textHash) return fail(invalidField('/textHash', 'engagementTextChanged'));
    const fields = engagementErrors(request, before, dayOf(at));
    if (fields.length > 0) return fail({ code: 'invalid', fields });
    const file = await fileOf(dependencies, author, request);
    if (!file.ok) return file;
    const after = assemble(author, request, { id, shown, file: file.value, at });
    const event = auditEvent(system, author, {
      action: 'trajectory.engagementSigned',
      root: { kind: 'trajectory', id: trajectoryId },
      changes: [
        { field: 'engagement', ...(before ? { before: before.id } : {}), after: id },
        { field: 'signer', personal: true },
      ],
      reason: request.reason,
    });
    const committed = await commit({ changes: putSigned(before, after, request.name), audit: [event] });
    return committed.ok ? ok(undefined) : fail(conflictWith(await repository.last(trajectoryId, companyId)));
  };
