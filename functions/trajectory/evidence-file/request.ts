import type { KeptFileRequest } from '../../../shared/document/kept-file.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { type KeptFileDependencies, type KeptFileForm, uploadFormFor } from '../../document/kept-file/request.ts';
import type { TrajectoryDependencies } from '../save.ts';

export type EvidenceFileDependencies = TrajectoryDependencies & KeptFileDependencies;

/** The form for a file of a trajectory that is there. */
export const requestEvidenceUpload =
  (dependencies: EvidenceFileDependencies) =>
  async (id: TrajectoryId, request: KeptFileRequest): Promise<Result<KeptFileForm, Failure>> =>
    (await dependencies.repository.trajectory(id))
      ? uploadFormFor(dependencies, id, request)
      : fail({ code: 'notFound' });
