import type { FileUse, KeptFile } from '../../../shared/document/kept-file.ts';
import type { Evidence } from '../../../shared/trajectory/schema.ts';
import { usePlace } from '../app/place.ts';
import { FileViews } from '../document/file-views.tsx';
import { KeptFileButtons } from '../document/kept-file-buttons.tsx';
import { useTexts } from '../i18n/language-context.ts';
import { sizeText } from '../ui/form/file-field.tsx';
import { evidenceFileUrl } from './evidence-file-api.ts';

type EvidenceFileProps = {
  readonly trajectoryId: string;
  readonly proof: Evidence;
  readonly file: KeptFile;
  /** The actions for which the same content is proof as well. */
  readonly alsoFor: readonly string[];
};

/** The file of a proof: how large it is, to look at it or to save it, and who did. */
export const EvidenceFileLine = ({ trajectoryId, proof, file, alsoFor }: EvidenceFileProps) => {
  const { file: texts } = useTexts().trajectory.evidence;
  const place = usePlace();
  const urlOf = (use: FileUse) => evidenceFileUrl(place, { trajectoryId, evidenceId: proof.id, use });
  return (
    <>
      <span className="muted">
        {file.name === proof.reference ? sizeText(file.bytes) : `${file.name}, ${sizeText(file.bytes)}`}
      </span>
      <KeptFileButtons kind="evidence" id={proof.id} file={file} urlOf={urlOf} />
      {alsoFor.length > 0 ? <span className="muted">{texts.sameFile(alsoFor.join(', '))}</span> : null}
      <FileViews kind="evidence" id={proof.id} />
    </>
  );
};
