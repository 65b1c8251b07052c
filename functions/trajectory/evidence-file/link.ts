import type { FileUse } from '../../../shared/document/kept-file.ts';
import type { DownloadLink } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { EvidenceId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Author } from '../../audit/event.ts';
import { keptFileLink } from '../../document/kept-file/link.ts';
import type { EvidenceFileDependencies } from './request.ts';

type Request = { readonly id: TrajectoryId; readonly evidenceId: EvidenceId; readonly use: FileUse };

/** A link to the file of a proof. */
export const evidenceFileLink =
  (dependencies: EvidenceFileDependencies) =>
  async (author: Author, { id, evidenceId, use }: Request): Promise<Result<DownloadLink, Failure>> => {
    const trajectory = await dependencies.repository.trajectory(id);
    const file = trajectory?.evidence.find((known) => known.id === evidenceId)?.file;
    if (!file) return fail({ code: 'notFound' });
    const root = { kind: 'evidence', id: evidenceId } as const;
    return ok(await keptFileLink(dependencies, author, { owner: id, file, use, root, action: 'evidence.viewed' }));
  };
