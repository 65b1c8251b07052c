import { FILE_TYPES, kindOfName } from '../../../shared/document/file-types.ts';
import type { Upload } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type TrajectoryId, type UploadId, uploadIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type EvidenceUploadRequest, refusedEvidenceFile } from '../../../shared/trajectory/evidence-file.ts';
import { uploadOf } from '../../document/upload.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { TrajectoryDependencies } from '../save.ts';
import { type FileOwner, uploadKey } from './place.ts';

export type EvidenceFileDependencies = TrajectoryDependencies & { readonly documents: DocumentStore };

type Form = { readonly uploadId: UploadId; readonly upload: Upload };

/** Gives the form by which one file can be uploaded for its owner. Nothing is kept of it: the file counts once it is attached. */
export const uploadFormFor = async (
  dependencies: Pick<EvidenceFileDependencies, 'documents' | 'system'>,
  owner: FileOwner,
  request: EvidenceUploadRequest,
): Promise<Result<Form, Failure>> => {
  const { fileName: name, size } = request;
  const fields = refusedEvidenceFile(request);
  const kind = kindOfName(name);
  if (fields.length > 0 || !kind) return fail({ code: 'invalid', fields });
  const uploadId = uploadIdSchema.parse(dependencies.system.newId('upl'));
  const { contentType } = FILE_TYPES[kind];
  const upload = await uploadOf(dependencies, { name, key: uploadKey(owner, uploadId), contentType, size });
  return ok({ uploadId, upload });
};

/** The form for a file of a trajectory that is there. */
export const requestEvidenceUpload =
  (dependencies: EvidenceFileDependencies) =>
  async (id: TrajectoryId, request: EvidenceUploadRequest): Promise<Result<Form, Failure>> =>
    (await dependencies.repository.trajectory(id))
      ? uploadFormFor(dependencies, id, request)
      : fail({ code: 'notFound' });
