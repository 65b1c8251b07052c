import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mayBeShown } from '../../../shared/document/file-types.ts';
import type { FileUse } from '../../../shared/trajectory/evidence-file.ts';
import type { Evidence, EvidenceFile } from '../../../shared/trajectory/schema.ts';
import { usePlace } from '../app/place.ts';
import { historyQuery } from '../audit/history-api.ts';
import { useTexts } from '../i18n/language-context.ts';
import { sizeText } from '../ui/form/file-field.tsx';
import { ErrorState } from '../ui/states.tsx';
import { evidenceFileUrl } from './evidence-file-api.ts';
import { EvidenceViews } from './evidence-views.tsx';

type Asked = { readonly use: FileUse; readonly tab: Window | null };

/** Asks for the link at the click, since it is written down; the tab opens before, since a browser allows it only then. */
const useFileOf = (trajectoryId: string, evidenceId: string) => {
  const place = usePlace();
  const client = useQueryClient();
  const asking = useMutation({
    mutationFn: ({ use }: Asked) => evidenceFileUrl(place, { trajectoryId, evidenceId, use }),
    onSuccess: (url, { tab }) => {
      if (tab) tab.location.replace(url);
      else window.location.assign(url);
    },
    onError: (_error, { tab }) => tab?.close(),
    onSettled: () => client.invalidateQueries({ queryKey: historyQuery(place, 'evidence', evidenceId).queryKey }),
  });
  const ask = (use: FileUse): void => {
    const tab = use === 'show' ? window.open('', '_blank') : null;
    if (tab) tab.opener = null;
    asking.mutate({ use, tab });
  };
  return { ask, error: asking.error };
};

type EvidenceFileProps = {
  readonly trajectoryId: string;
  readonly proof: Evidence;
  readonly file: EvidenceFile;
  /** The actions for which the same content is proof as well. */
  readonly alsoFor: readonly string[];
};

/** The file of a proof: how large it is, to look at it or to save it, and who did. */
export const EvidenceFileLine = ({ trajectoryId, proof, file, alsoFor }: EvidenceFileProps) => {
  const { file: texts } = useTexts().trajectory.evidence;
  const { ask, error } = useFileOf(trajectoryId, proof.id);
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
      <EvidenceViews evidenceId={proof.id} />
      {error ? <ErrorState error={error} /> : null}
    </>
  );
};
