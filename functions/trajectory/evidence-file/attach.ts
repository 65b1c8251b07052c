import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import type { TrajectoryId, UploadId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { EvidenceFileAddition } from '../../../shared/trajectory/evidence-file.ts';
import type { Evidence, Trajectory } from '../../../shared/trajectory/schema.ts';
import type { Author } from '../../audit/event.ts';
import { finaliseUpload } from '../../document/kept-file/finalise.ts';
import { edit } from '../edit.ts';
import { companiesProven, proofsFor, refusedEvidence } from '../evidence.ts';
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
      const refusal = ({ sha256 }: { readonly sha256: string }) => {
        const known = alreadyThere(before, request, sha256);
        return known && invalidField('/fileName', 'fileAlreadyHere', { reference: known.reference });
      };
      const kept = await finaliseUpload(dependencies, author, { owner: id, uploadId, fileName, refusal });
      if (!kept.ok) return kept;
      const proof = { actionId, kind, reference, on, file: kept.value };
      const added = proofsFor(dependencies, companiesProven(request), proof);
      return ok({ after: { ...before, evidence: [...before.evidence, ...added] }, action: 'trajectory.evidenceAdded' });
    });
