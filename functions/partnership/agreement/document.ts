import { kindOfName } from '../../../shared/document/file-types.ts';
import type { FileUse, KeptFileRequest } from '../../../shared/document/kept-file.ts';
import type { DownloadLink } from '../../../shared/document/schema.ts';
import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import type { UploadId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { withDocument } from '../../../shared/partnership/agreement/advance.ts';
import { AGREEMENT_FILE_KINDS } from '../../../shared/partnership/agreement/file-kinds.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import type { Author } from '../../audit/event.ts';
import { finaliseUpload } from '../../document/kept-file/finalise.ts';
import { keptFileLink } from '../../document/kept-file/link.ts';
import { agreementPlace } from '../../document/kept-file/place.ts';
import { type KeptFileDependencies, type KeptFileForm, uploadFormFor } from '../../document/kept-file/request.ts';
import type { AgreementDependencies } from './dependencies.ts';
import { agreementRoot } from './repository.ts';
import { asSeen, save, type Which } from './save.ts';

export type AgreementDocumentDependencies = AgreementDependencies & KeptFileDependencies;
type Version = Pick<Which, 'period' | 'number'>;

const isDocument = (fileName: string): boolean => {
  const kind = kindOfName(fileName);
  return kind !== undefined && AGREEMENT_FILE_KINDS.includes(kind);
};
const notADocument = invalidField('/fileName', 'notADocument');

/** The form for the document of a version that is there. */
export const requestAgreementUpload =
  (dependencies: AgreementDocumentDependencies) =>
  async ({ period, number }: Version, request: KeptFileRequest): Promise<Result<KeptFileForm, Failure>> => {
    if (!isDocument(request.fileName)) return fail(notADocument);
    return (await dependencies.repository.agreement(period, number))
      ? uploadFormFor(dependencies, agreementPlace(period, number), request)
      : fail({ code: 'notFound' });
  };

type Attaching = Which & { readonly uploadId: UploadId; readonly fileName: string };

/** Finalises an upload and makes it the document of a draft, in the place of the one before. */
export const attachAgreementDocument =
  (dependencies: AgreementDocumentDependencies) =>
  async (author: Author, { uploadId, fileName, ...which }: Attaching): Promise<Result<Agreement, Failure>> => {
    if (!isDocument(fileName)) return fail(notADocument);
    const seen = await asSeen(dependencies, 'attach', which);
    if (!seen.ok) return seen;
    const owner = agreementPlace(which.period, which.number);
    const kept = await finaliseUpload(dependencies, author, { owner, uploadId, fileName });
    if (!kept.ok) return kept;
    const after = withDocument(seen.value, kept.value, dependencies.system.now());
    return save(dependencies)(author, { before: seen.value, after, action: 'agreement.documentAttached' });
  };

/** A link to the document of a version; whoever asks for it stands in its history. */
export const agreementDocumentLink =
  (dependencies: AgreementDocumentDependencies) =>
  async (
    author: Author,
    { period, number, use }: Version & { readonly use: FileUse },
  ): Promise<Result<DownloadLink, Failure>> => {
    const agreement = await dependencies.repository.agreement(period, number);
    if (!agreement?.document) return fail({ code: 'notFound' });
    const wanted = { owner: agreementPlace(period, number), file: agreement.document, use };
    const told = { root: agreementRoot(agreement), action: 'agreement.documentViewed' };
    return ok(await keptFileLink(dependencies, author, { ...wanted, ...told }));
  };
