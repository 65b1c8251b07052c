import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatCount, formatOneDecimal } from '../../../shared/kernel/format.ts';
import { isApiError } from '../app/api-error.ts';
import { newRequestKey } from '../app/browser.ts';
import { usePlace } from '../app/place.ts';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { fieldId } from '../ui/form/pointer.ts';
import type { Progress } from './task-api.ts';
import { useDocumentWords } from './words.ts';

const MEGABYTE = 1_000_000;

type UploadFormProps<Sent> = {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly submitLabel: string;
  readonly send: (files: readonly File[], key: string, progress: Progress) => Promise<Sent>;
  readonly onSent?: ((sent: Sent) => void) | undefined;
};

/** Choosing, uploading and starting; the key stays the same until it succeeded, so that trying again makes no second import. */
const useUpload = <Sent,>({ send, onSent }: Pick<UploadFormProps<Sent>, 'send' | 'onSent'>) => {
  const place = usePlace();
  const client = useQueryClient();
  const document = useDocumentWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [key, setKey] = useState(newRequestKey);
  const [step, setStep] = useState<string>();
  const running = useMutation({
    mutationFn: () =>
      send(files, key, (now) => setStep(now.kind === 'uploading' ? document.uploading(now.file) : document.checking)),
    onSuccess: (sent) => {
      setFiles([]);
      onSent?.(sent);
    },
    onSettled: () => {
      setStep(undefined);
      setKey(newRequestKey());
      void client.invalidateQueries({ queryKey: [place.id] });
    },
  });
  return { files, setFiles, step, running };
};

/** A form that uploads files and lets the work on them begin. */
export const UploadForm = <Sent,>({
  label,
  accept,
  multiple = false,
  submitLabel,
  send,
  onSent,
}: UploadFormProps<Sent>) => {
  const document = useDocumentWords();
  const { files, setFiles, step, running } = useUpload({ send, onSent });
  const [attempts, setAttempts] = useState(0);
  const nothingChosen = attempts > 0 && files.length === 0 && !running.isSuccess;
  const missing = nothingChosen && !running.isError ? [{ pointer: '/files', message: 'required' }] : [];
  const refused = isApiError(running.error) ? running.error.fields : [];
  const size = files.reduce((sum, file) => sum + file.size, 0) / MEGABYTE;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (files.length > 0 && !running.isPending) running.mutate();
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      <ErrorSummary
        errors={missing.length > 0 ? missing : refused}
        failure={running.error ?? undefined}
        attempts={attempts}
        labelOf={(pointer) => files[Number(/^\/files\/(\d+)/.exec(pointer)?.[1])]?.name ?? label}
      />
      <div className="field">
        <label htmlFor={fieldId('/files')}>{label}</label>
        <input
          id={fieldId('/files')}
          className="input"
          type="file"
          multiple={multiple}
          accept={accept}
          onChange={(event) => setFiles([...(event.target.files ?? [])])}
        />
        <span className="hint" role="status">
          {step ?? (files.length > 0 ? document.chosen(formatCount(files.length), formatOneDecimal(size)) : '')}
        </span>
      </div>
      <div className="row">
        <button type="submit" className="button button-primary">
          {submitLabel}
        </button>
      </div>
    </form>
  );
};
