import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { evidenceIdSchema, type TrajectoryId, type UploadId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import type { Evidence, Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import { refusedEvidence } from '../evidence.ts';
import { inspectUpload } from './inspect.ts';
import { keepUpload } from './keep.ts';
import { uploadKey } from './place.ts';
import type { EvidenceFileDependencies } from './request.ts';

type Request = EvidenceFileAddition & { readonly id: TrajectoryId; readonly uploadId: UploadId };

/** The same content proves another action or company as well; for the same one it is there already. */
const alreadyThere = (before: Trajectory, { actionId, companyId }: Request, sha256: string): Evidence | undefined =>
  before.evidence.find(
    (known) => known.actionId === actionId && known.companyId === companyId && known.file?.sha256 === sha256,
  );

/**
 * Finalises an upload and adds it as a proof of an action at one company. Nothing counts before the one transaction at the end; when
 * it is interrupted earlier, the same request does it all again.
 */
export const attachEvidenceFile =
  (dependencies: EvidenceFileDependencies) =>
  (author: Author, request: Request): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, request, async (before, today) => {
      const { id, uploadId, fileName, actionId, companyId, kind, on, reference = fileName } = request;
      const refused = refusedEvidence(before, request, today);
      if (refused) return fail(refused);
      const inspected = await inspectUpload(dependencies.documents, uploadKey(id, uploadId), fileName);
      if (!inspected.ok) return inspected;
      const { entityTag: _entityTag, ...found } = inspected.value;
      const known = alreadyThere(before, request, found.sha256);
      if (known) return fail(invalidField('/fileName', 'fileAlreadyHere', { reference: known.reference }));
      const placed = await keepUpload(dependencies.documents, request, inspected.value);
      if (!placed.ok) return placed;
      const evidence: Evidence = {
        ...{ actionId, companyId, kind, reference, on },
        id: evidenceIdSchema.parse(dependencies.system.newId('evd')),
        file: { name: fileName, ...found, uploadedAt: dependencies.system.now(), by: author.subject },
      };
      return ok({ after: { ...before, evidence: [...before.evidence, evidence] }, action: 'trajectory.evidenceAdded' });
    });
