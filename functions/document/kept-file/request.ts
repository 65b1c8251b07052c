import { FILE_TYPES, kindOfName } from '../../../shared/document/file-types.ts';
import { type KeptFileRequest, refusedKeptFile } from '../../../shared/document/kept-file.ts';
import type { Upload } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type UploadId, uploadIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { System } from '../../platform/system.ts';
import { uploadOf } from '../upload.ts';
import { type FileOwner, uploadKey } from './place.ts';

export type KeptFileDependencies = { readonly documents: DocumentStore; readonly system: System };

export type KeptFileForm = { readonly uploadId: UploadId; readonly upload: Upload };

/** Gives the form by which one file can be uploaded for its owner. Nothing is kept of it: the file counts once it is attached. */
export const uploadFormFor = async (
  dependencies: KeptFileDependencies,
  owner: FileOwner,
  request: KeptFileRequest,
): Promise<Result<KeptFileForm, Failure>> => {
  const { fileName: name, size } = request;
  const fields = refusedKeptFile(request);
  const kind = kindOfName(name);
  if (fields.length > 0 || !kind) return fail({ code: 'invalid', fields });
  const uploadId = uploadIdSchema.parse(dependencies.system.newId('upl'));
  const { contentType } = FILE_TYPES[kind];
  const upload = await uploadOf(dependencies, { name, key: uploadKey(owner, uploadId), contentType, size });
  return ok({ uploadId, upload });
};
