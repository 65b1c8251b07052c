import { FILE_TYPES, kindOfName } from '../../../shared/document/file-types.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { invalidField } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { refusedEvidenceFile } from '../../../shared/trajectory/evidence-file.ts';
import { kindOfContent } from '../../document/content/kind.ts';
import { storedBytes } from '../../document/content/stored.ts';
import { examineUpload } from '../../document/upload.ts';
import { type DocumentStore, ObjectGone } from '../../platform/storage/document-store.ts';

export type InspectedFile = {
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Pins the content that was inspected. */
  readonly entityTag: string;
};

const refused = (message: string, fileName: string) => fail(invalidField('/fileName', message, { file: fileName }));

/** Also what the store says when the upload went away or changed while it was worked on. */
export const uploadMissing = (fileName: string) => refused('uploadMissing', fileName);

const inspect = async (
  documents: DocumentStore,
  key: string,
  fileName: string,
): Promise<Result<InspectedFile, Failure>> => {
  const expected = kindOfName(fileName);
  // Nothing is read for a name that no content can make good.
  if (!expected) return refused('fileKindRefused', fileName);
  const found = await examineUpload(documents, key);
  if (!found) return uploadMissing(fileName);
  const { size, sha256, entityTag } = found;
  const fields = refusedEvidenceFile({ fileName, size });
  if (fields.length > 0) return fail({ code: 'invalid', fields });
  const kind = await kindOfContent(storedBytes(documents, { key, entityTag, size }));
  if (kind === 'macros') return refused('fileHasMacros', fileName);
  if (kind !== expected) return refused('fileContentDiffers', fileName);
  return ok({ contentType: FILE_TYPES[kind].contentType, bytes: size, sha256, entityTag });
};

/** Streams an upload and looks inside: its size, its hash, and that its content is what its name says. */
export const inspectUpload = async (
  documents: DocumentStore,
  key: string,
  fileName: string,
): Promise<Result<InspectedFile, Failure>> => {
  try {
    return await inspect(documents, key, fileName);
  } catch (thrown) {
    if (thrown instanceof ObjectGone) return uploadMissing(fileName);
    throw thrown;
  }
};
