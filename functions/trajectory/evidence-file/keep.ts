import type { Failure } from '../../../shared/kernel/errors.ts';
import type { UploadId } from '../../../shared/kernel/ids.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { type DocumentStore, ObjectGone } from '../../platform/storage/document-store.ts';
import { type InspectedFile, uploadMissing } from './inspect.ts';
import { evidenceKey, type FileOwner, uploadKey } from './place.ts';

type Upload = { readonly id: FileOwner; readonly uploadId: UploadId; readonly fileName: string };

/** Places what was inspected where it stays. Until a record says so it counts for nothing, and placing it again changes nothing. */
export const keepUpload = async (
  documents: DocumentStore,
  { id, uploadId, fileName }: Upload,
  { sha256, entityTag }: InspectedFile,
): Promise<Result<void, Failure>> => {
  try {
    await documents.copy({ key: uploadKey(id, uploadId), entityTag }, evidenceKey(id, sha256));
    return ok(undefined);
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return uploadMissing(fileName);
    throw thrown;
  }
};
