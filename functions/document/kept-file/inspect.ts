import { FILE_TYPES, kindOfName } from '../../../shared/document/file-types.ts';
import { refusedKeptFile } from '../../../shared/document/kept-file.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { invalidField } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import { kindOfContent } from '../content/kind.ts';
import { storedBytes } from '../content/stored.ts';
import { examineUpload } from '../upload.ts';

type InspectedFile = {
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Pins the content that was inspected. */
  readonly entityTag: string;
};

const refused = (message: string, fileName: string) => fail(invalidField('/fileName', message, { file: fileName }));

/** Also what the store says when the upload went away or changed while it was worked on. */
export const uploadMissing = (fileName: string) => refused('uploadMissing', fileName);

/**
 * Streams an upload and looks inside: its size, its hash, and that its content is what its name says. Throws `ObjectGone` when it goes
 * away meanwhile.
 */
export const inspectUpload = async (
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
  const fields = refusedKeptFile({ fileName, size });
  if (fields.length > 0) return fail({ code: 'invalid', fields });
  const kind = await kindOfContent(storedBytes(documents, { key, entityTag, size }));
  if (kind === 'macros') return refused('fileHasMacros', fileName);
  if (kind !== expected) return refused('fileContentDiffers', fileName);
  return ok({ contentType: FILE_TYPES[kind].contentType, bytes: size, sha256, entityTag });
};
