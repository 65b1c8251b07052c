import type { RootKind } from '../../../shared/audit/schema.ts';
import { mayBeShown } from '../../../shared/document/file-types.ts';
import type { FileUse } from '../../../shared/document/kept-file.ts';
import { ErrorState } from '../ui/states.tsx';
import { useKeptFile } from './kept-file.ts';
import { useDocumentWords } from './words.ts';

type KeptFileButtonsProps = {
  /** Whose history says who saw it. */
  readonly kind: RootKind;
  readonly id: string;
  readonly file: { readonly name: string; readonly contentType: string };
  readonly urlOf: (use: FileUse) => Promise<string>;
};

/** To look at a kept file, where a browser can show it, or to save it. */
export const KeptFileButtons = ({ kind, id, file, urlOf }: KeptFileButtonsProps) => {
  const { file: texts } = useDocumentWords();
  const { ask, error } = useKeptFile(kind, id, urlOf);
  const button = (use: FileUse, label: string) => (
    <button type="button" className="button-link" aria-label={`${label}: ${file.name}`} onClick={() => ask(use)}>
      {label}
    </button>
  );
  return (
    <>
      {mayBeShown(file.contentType) ? button('show', texts.show) : null}
      {button('save', texts.save)}
      {error ? <ErrorState error={error} /> : null}
    </>
  );
};
