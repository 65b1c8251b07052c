import type { KeptFile } from '../../../shared/document/kept-file.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { UploadId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import { ObjectGone } from '../../platform/storage/document-store.ts';
import { inspectUpload, uploadMissing } from './inspect.ts';
import { type FileOwner, keptFileKey, uploadKey } from './place.ts';
import type { KeptFileDependencies } from './request.ts';

type Upload = {
  readonly owner: FileOwner;
  readonly uploadId: UploadId;
  readonly fileName: string;
  /** Why this use does not take what was found, though its content is what its name says. */
  readonly refusal?: (found: Pick<KeptFile, 'bytes' | 'sha256'>) => Failure | undefined;
};

const finalise = async (
  { documents, system }: KeptFileDependencies,
  { subject }: Author,
  { owner, uploadId, fileName, refusal }: Upload,
): Promise<Result<KeptFile, Failure>> => {
  const key = uploadKey(owner, uploadId);
  const inspected = await inspectUpload(documents, key, fileName);
  if (!inspected.ok) return inspected;
  const { entityTag, ...found } = inspected.value;
  const refused = refusal?.(found);
  if (refused) return fail(refused);
  await documents.copy({ key, entityTag }, keptFileKey(owner, found.sha256));
  return ok({ name: fileName, ...found, uploadedAt: system.now(), by: subject });
};

/**
 * Looks inside an upload and places it where it stays. Until a record says so it counts for nothing, and placing it again changes
 * nothing: a request that was interrupted does it all again.
 */
export const finaliseUpload = async (
  dependencies: KeptFileDependencies,
  author: Author,
  upload: Upload,
): Promise<Result<KeptFile, Failure>> => {
  try {
    return await finalise(dependencies, author, upload);
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return uploadMissing(upload.fileName);
    throw thrown;
  }
};
