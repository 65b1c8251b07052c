import type { FileUse, KeptFile } from '../../shared/document/kept-file.ts';
import type { DownloadLink } from '../../shared/document/schema.ts';
import type { EngagementRequest } from '../../shared/engagement/schema.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { EngagementId, TrajectoryId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { finaliseUpload } from '../document/kept-file/finalise.ts';
import { keptFileLink } from '../document/kept-file/link.ts';
import type { EngagementDependencies, Which } from './subject.ts';

/** A drawing of one name is some kilobytes. */
const MAXIMUM_SIGNATURE_BYTES = 512 * 1024;
/** What a drawn signature is called: nothing of who drew it. */
const SIGNATURE_NAME = 'handtekening.png';

type Signed = Pick<EngagementRequest, 'signature'> & Which;

/** What is wrong with a file stands at the field that the reader sees. */
const atSignature = (failure: Failure): Failure => ({
  ...failure,
  ...(failure.fields ? { fields: failure.fields.map((field) => ({ ...field, pointer: '/signature' })) } : {}),
});

/**
 * The drawn signature or the paper, looked at inside and kept with the files of its trajectory; nothing of a name that was typed. A drawing is
 * a picture in PNG and small.
 */
export const fileOf = async (
  dependencies: EngagementDependencies,
  author: Author,
  { trajectoryId: owner, signature }: Signed,
): Promise<Result<KeptFile | undefined, Failure>> => {
  if (signature.way === 'typed') return ok(undefined);
  const { uploadId } = signature;
  const fileName = signature.way === 'drawn' ? SIGNATURE_NAME : signature.fileName;
  const refusal = ({ bytes }: Pick<KeptFile, 'bytes'>) =>
    signature.way === 'drawn' && bytes > MAXIMUM_SIGNATURE_BYTES
      ? invalidField('/signature', 'signatureTooLarge')
      : undefined;
  const kept = await finaliseUpload(dependencies, author, { owner, uploadId, fileName, refusal });
  return kept.ok ? kept : fail(atSignature(kept.error));
};

type Wanted = { readonly trajectoryId: TrajectoryId; readonly engagementId: EngagementId; readonly use: FileUse };

/** A link to a signature or a paper, for two minutes; that it was asked for is written down. */
export const engagementFileLink =
  (dependencies: EngagementDependencies) =>
  async (author: Author, { trajectoryId: id, engagementId, use }: Wanted): Promise<Result<DownloadLink, Failure>> => {
    const { last, earlier } = await dependencies.repository.ofTrajectory(id);
    const file = [...last, ...earlier].find((known) => known.id === engagementId)?.file;
    if (!file) return fail({ code: 'notFound' });
    const root = { kind: 'engagement', id: engagementId } as const;
    return ok(await keptFileLink(dependencies, author, { owner: id, file, use, root, action: 'engagement.viewed' }));
  };
