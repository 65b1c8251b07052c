import type { RootReference } from '../../../shared/audit/schema.ts';
import { mayBeShown } from '../../../shared/document/file-types.ts';
import type { DownloadLink } from '../../../shared/document/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { EvidenceId, TrajectoryId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FileUse } from '../../../shared/trajectory/evidence-file.ts';
import type { EvidenceFile } from '../../../shared/trajectory/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { secondsAfter } from '../../document/expiry.ts';
import { evidenceKey, type FileOwner } from './place.ts';
import type { EvidenceFileDependencies } from './request.ts';

const LINK_SECONDS = 120;

type Wanted = {
  readonly id: FileOwner;
  readonly file: EvidenceFile;
  readonly use: FileUse;
  /** The record whose history says who saw it, and in which words. */
  readonly root: RootReference;
  readonly action: string;
};

/**
 * A link to a kept file, for two minutes. Who asked for it is written down first, so that nobody sees a file without a trace. A
 * history of its own: a file that is looked at often does not lengthen that of its trajectory.
 */
export const keptFileLink = async (
  { documents, commit, system }: Pick<EvidenceFileDependencies, 'documents' | 'commit' | 'system'>,
  author: Author,
  { id, file, use, root, action }: Wanted,
): Promise<DownloadLink> => {
  const event = auditEvent(system, author, { action, root, changes: [{ field: 'use', after: use }] });
  const written = await commit({ changes: [], audit: [event] });
  if (!written.ok) throw new Error(`An audit event was refused: ${written.error.code}`);
  const url = await documents.downloadLink({
    key: evidenceKey(id, file.sha256),
    fileName: file.name,
    contentType: file.contentType,
    seconds: LINK_SECONDS,
    inline: use === 'show' && mayBeShown(file.contentType),
  });
  return { url, expiresAt: secondsAfter(system.now(), LINK_SECONDS) };
};

type Request = { readonly id: TrajectoryId; readonly evidenceId: EvidenceId; readonly use: FileUse };

/** A link to the file of a proof. */
export const evidenceFileLink =
  (dependencies: EvidenceFileDependencies) =>
  async (author: Author, { id, evidenceId, use }: Request): Promise<Result<DownloadLink, Failure>> => {
    const trajectory = await dependencies.repository.trajectory(id);
    const file = trajectory?.evidence.find((known) => known.id === evidenceId)?.file;
    if (!file) return fail({ code: 'notFound' });
    const root = { kind: 'evidence', id: evidenceId } as const;
    return ok(await keptFileLink(dependencies, author, { id, file, use, root, action: 'evidence.viewed' }));
  };
