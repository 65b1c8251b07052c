import { FILE_TYPES, kindOfName } from '../../../shared/document/file-types.ts';
import type { Upload } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type TrajectoryId, type UploadId, uploadIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type EvidenceUploadRequest, refusedEvidenceFile } from '../../../shared/trajectory/evidence-file.ts';
import { uploadOf } from '../../document/upload.ts';
import type { DocumentStore } from '../../platform/storage/document-store.ts';
import type { TrajectoryDependencies } from '../save.ts';
import { uploadKey } from './place.ts';

export type EvidenceFileDependencies = TrajectoryDependencies & { readonly documents: DocumentStore };

/** Gives the form by which one file can be uploaded for a trajectory. Nothing is kept of it: the file counts once it is attached. */
export const requestEvidenceUpload =
  (dependencies: EvidenceFileDependencies) =>
  async (
    id: TrajectoryId,
    request: EvidenceUploadRequest,
  ): Promise<Result<{ uploadId: UploadId; upload: Upload }, Failure>> => {
    const { fileName: name, size } = request;
    const fields = refusedEvidenceFile(request);
    const kind = kindOfName(name);
    if (fields.length > 0 || !kind) return fail({ code: 'invalid', fields });
    if (!(await dependencies.repository.trajectory(id))) return fail({ code: 'notFound' });
    const uploadId = uploadIdSchema.parse(dependencies.system.newId('upl'));
    const { contentType } = FILE_TYPES[kind];
    const upload = await uploadOf(dependencies, { name, key: uploadKey(id, uploadId), contentType, size });
    return ok({ uploadId, upload });
  };
