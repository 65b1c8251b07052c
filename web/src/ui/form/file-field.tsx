import { useState } from 'react';
import { formatCount, formatOneDecimal } from '../../../../shared/kernel/format.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Field, type FieldProps } from './field.tsx';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** A size as people say it. */
export const sizeText = (bytes: number): string =>
  bytes < MEGABYTE ? `${formatCount(Math.ceil(bytes / KILOBYTE))} kB` : `${formatOneDecimal(bytes / MEGABYTE)} MB`;

type FileFieldProps = FieldProps & {
  readonly file: File | undefined;
  readonly accept: string;
  /** What the camera of a phone may give, and the words of its button; nothing where no photo will do. */
  readonly camera: { readonly accept: string; readonly label: string } | undefined;
  /** How far the upload is: the share that has left, and what is going on in words. */
  readonly progress: { readonly share: number; readonly text: string } | undefined;
  readonly onChoose: (file: File | undefined) => void;
};

/** One file from the device or, on a phone, from its camera. */
export const FileField = ({ file, accept, camera, progress, onChoose, ...field }: FileFieldProps) => {
  const { general } = useTexts();
  // A chooser keeps its file until it is another one.
  const [chooser, setChooser] = useState(0);
  const forget = (): void => {
    setChooser(chooser + 1);
    onChoose(undefined);
  };
  return (
    <Field {...field}>
      {({ id, describedBy, wrong }) => (
        <>
          <input
            key={chooser}
            id={id}
            className="input"
            type="file"
            accept={accept}
            aria-describedby={describedBy}
            aria-invalid={wrong || undefined}
            onChange={(event) => onChoose(event.target.files?.[0])}
          />
          {camera ? (
            <span className="camera">
              <label className="button">
                {camera.label}
                <input
                  key={chooser}
                  className="visually-hidden"
                  type="file"
                  accept={camera.accept}
                  capture="environment"
                  onChange={(event) => onChoose(event.target.files?.[0] ?? file)}
                />
              </label>
            </span>
          ) : null}
          {progress ? <progress aria-label={field.label} max={1} value={progress.share} /> : null}
          <span className="hint" role="status">
            {progress?.text ?? (file ? `${file.name} · ${sizeText(file.size)}` : '')}
          </span>
          {file && !progress ? (
            <button type="button" className="button-link small" onClick={forget}>
              {general.remove}
            </button>
          ) : null}
        </>
      )}
    </Field>
  );
};
