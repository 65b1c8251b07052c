import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import type { TrajectoryId, UploadId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import type { Evidence, Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import { edit } from '../edit.ts';
import { companiesProven, proofsFor, refusedEvidence } from '../evidence.ts';
import { inspectUpload } from './inspect.ts';
import { keepUpload } from './keep.ts';
import { uploadKey } from './place.ts';
import type { EvidenceFileDependencies } from './request.ts';

type Request = EvidenceFileAddition & { readonly id: TrajectoryId; readonly uploadId: UploadId };

/** The same content proves another action or company as well; for the same one it is there already. */
const alreadyThere = (before: Trajectory, request: Request, sha256: string): Evidence | undefined =>
  before.evidence.find(
    (known) =>
      known.actionId === request.actionId &&
      companiesProven(request).includes(known.companyId) &&
      known.file?.sha256 === sha256,
  );

/**
 * Finalises an upload and adds it as a proof of an action at its companies. Nothing counts before the one transaction at the end; when
 * it is interrupted earlier, the same request does it all again.
 */
export const attachEvidenceFile =
  (dependencies: EvidenceFileDependencies) =>
  (author: Author, request: Request): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, request, async (before, today) => {
      const { id, uploadId, fileName, actionId, kind, on, reference = fileName } = request;
      const refused = refusedEvidence(before, request, today);
      if (refused) return fail(refused);
      const inspected = await inspectUpload(dependencies.documents, uploadKey(id, uploadId), fileName);
      if (!inspected.ok) return inspected;
      const { entityTag: _entityTag, ...found } = inspected.value;
      const known = alreadyThere(before, request, found.sha256);
      if (known) return fail(invalidField('/fileName', 'fileAlreadyHere', { reference: known.reference }));
      const placed = await keepUpload(dependencies.documents, request, inspected.value);
      if (!placed.ok) return placed;
      const file = { name: fileName, ...found, uploadedAt: dependencies.system.now(), by: author.subject };
      const added = proofsFor(dependencies, companiesProven(request), { actionId, kind, reference, on, file });
      return ok({ after: { ...before, evidence: [...before.evidence, ...added] }, action: 'trajectory.evidenceAdded' });
    });
