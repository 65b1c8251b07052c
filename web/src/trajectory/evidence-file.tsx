import { mayBeShown } from '../../../shared/document/file-types.ts';
import type { FileUse, KeptFile } from '../../../shared/document/kept-file.ts';
import type { Evidence } from '../../../shared/trajectory/schema.ts';
import { usePlace } from '../app/place.ts';
import { FileViews } from '../document/file-views.tsx';
import { useKeptFile } from '../document/kept-file.ts';
import { useTexts } from '../i18n/language-context.ts';
import { sizeText } from '../ui/form/file-field.tsx';
import { ErrorState } from '../ui/states.tsx';
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
  const { ask, error } = useKeptFile('evidence', proof.id, (use) =>
    evidenceFileUrl(place, { trajectoryId, evidenceId: proof.id, use }),
  );
  const button = (use: FileUse, label: string) => (
    <button type="button" className="button-link" aria-label={`${label}: ${file.name}`} onClick={() => ask(use)}>
      {label}
    </button>
  );
  return (
    <>
      <span className="muted">
        {file.name === proof.reference ? sizeText(file.bytes) : `${file.name}, ${sizeText(file.bytes)}`}
      </span>
      {mayBeShown(file.contentType) ? button('show', texts.show) : null}
      {button('save', texts.save)}
      {alsoFor.length > 0 ? <span className="muted">{texts.sameFile(alsoFor.join(', '))}</span> : null}
      <FileViews kind="evidence" id={proof.id} />
      {error ? <ErrorState error={error} /> : null}
    </>
  );
};
