import type { DownloadLink } from '../../shared/document/schema.ts';
import type { EngagementRequest } from '../../shared/engagement/schema.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { EngagementId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { FileUse } from '../../shared/trajectory/evidence-file.ts';
import type { EvidenceFile } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import { inspectUpload } from '../trajectory/evidence-file/inspect.ts';
import { keepUpload } from '../trajectory/evidence-file/keep.ts';
import { keptFileLink } from '../trajectory/evidence-file/link.ts';
import { uploadKey } from '../trajectory/evidence-file/place.ts';
import type { EngagementDependencies, Which } from './subject.ts';

/** A drawing of one name is some kilobytes. */
const MAXIMUM_SIGNATURE_BYTES = 512 * 1024;
/** What a drawn signature is called: nothing of who drew it. */
const SIGNATURE_NAME = 'handtekening.png';

type Signed = Pick<EngagementRequest, 'signature'> & Which;

/** What is wrong with a file stands at the field that the reader sees. */
const atSignature = (failure: Failure): Failure => ({
  ...failure,
  ...(failure.fields ? { fields: failure.fields.map((field) => ({ ...field, pointer: '/signature' })) } : {}),
});

/**
 * The drawn signature or the paper, looked at inside and kept where files of evidence are; nothing of a name that was typed. A drawing is
 * a picture in PNG and small.
 */
export const fileOf = async (
  { documents, system }: EngagementDependencies,
  { subject }: Author,
  { trajectoryId: id, signature }: Signed,
): Promise<Result<EvidenceFile | undefined, Failure>> => {
  if (signature.way === 'typed') return ok(undefined);
  const { uploadId } = signature;
  const fileName = signature.way === 'drawn' ? SIGNATURE_NAME : signature.fileName;
  const inspected = await inspectUpload(documents, uploadKey(id, uploadId), fileName);
  if (!inspected.ok) return fail(atSignature(inspected.error));
  const { entityTag: _entityTag, ...found } = inspected.value;
  if (signature.way === 'drawn' && found.bytes > MAXIMUM_SIGNATURE_BYTES)
    return fail(invalidField('/signature', 'signatureTooLarge'));
  const kept = await keepUpload(documents, { id, uploadId, fileName }, inspected.value);
  if (!kept.ok) return fail(atSignature(kept.error));
  return ok({ name: fileName, ...found, uploadedAt: system.now(), by: subject });
};

type Wanted = { readonly trajectoryId: TrajectoryId; readonly engagementId: EngagementId; readonly use: FileUse };

/** A link to a signature or a paper, for two minutes; that it was asked for is written down. */
export const engagementFileLink =
  (dependencies: EngagementDependencies) =>
  async (author: Author, { trajectoryId: id, engagementId, use }: Wanted): Promise<Result<DownloadLink, Failure>> => {
    const { last, earlier } = await dependencies.repository.ofTrajectory(id);
    const file = [...last, ...earlier].find((known) => known.id === engagementId)?.file;
    if (!file) return fail({ code: 'notFound' });
    const root = { kind: 'engagement', id: engagementId } as const;
    return ok(await keptFileLink(dependencies, author, { id, file, use, root, action: 'engagement.viewed' }));
  };
