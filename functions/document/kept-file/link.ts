import type { RootReference } from '../../../shared/audit/schema.ts';
import { mayBeShown } from '../../../shared/document/file-types.ts';
import type { FileUse, KeptFile } from '../../../shared/document/kept-file.ts';
import type { DownloadLink } from '../../../shared/document/schema.ts';
import type { Author } from '../../audit/event.ts';
import { writeDown } from '../../audit/write-down.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import { secondsAfter } from '../expiry.ts';
import { type FileOwner, keptFileKey } from './place.ts';
import type { KeptFileDependencies } from './request.ts';

const LINK_SECONDS = 120;

type Wanted = {
  readonly owner: FileOwner;
  readonly file: KeptFile;
  readonly use: FileUse;
  /** The record whose history says who saw it, and in which words. */
  readonly root: RootReference;
  readonly action: string;
};

/**
 * A link to a kept file, for two minutes. Who asked for it is written down first, so that nobody sees a file without a trace. A
 * history of its own: a file that is looked at often does not lengthen that of the
 * record that it belongs to.
 */
export const keptFileLink = async (
  { documents, commit, system }: KeptFileDependencies & { readonly commit: Commit },
  author: Author,
  { owner, file, use, root, action }: Wanted,
): Promise<DownloadLink> => {
  await writeDown({ commit, system }, author, { action, root, changes: [{ field: 'use', after: use }] });
  const url = await documents.downloadLink({
    key: keptFileKey(owner, file.sha256),
    fileName: file.name,
    contentType: file.contentType,
    seconds: LINK_SECONDS,
    inline: use === 'show' && mayBeShown(file.contentType),
  });
  return { url, expiresAt: secondsAfter(system.now(), LINK_SECONDS) };
};
