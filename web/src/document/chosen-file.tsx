import { ACCEPTED_FILES, ACCEPTED_PICTURES, acceptedOf, type FileKind } from '../../../shared/document/file-types.ts';
import { formatPercentage } from '../../../shared/kernel/format.ts';
import { FileField } from '../ui/form/file-field.tsx';
import type { useUpload } from './use-upload.ts';
import { useDocumentWords } from './words.ts';

type ChosenFileProps = {
  readonly upload: Pick<ReturnType<typeof useUpload>, 'file' | 'choose' | 'step'>;
  readonly label: string;
  readonly optional?: boolean;
  /** Where only some kinds will do, and no photo. */
  readonly only?: { readonly kinds: readonly FileKind[]; readonly hint: string };
  readonly onName: (fileName: string) => void;
};

/** The field of a file that is kept: chosen or photographed, with how far its upload is. */
export const ChosenFile = ({ upload, label, optional = false, only, onName }: ChosenFileProps) => {
  const { file, choose, step } = upload;
  const { file: texts } = useDocumentWords();
  const doing = step && (step.share < 1 ? texts.uploading(formatPercentage(step.share)) : texts.checking);
  return (
    <FileField
      pointer="/fileName"
      label={label}
      hint={only?.hint ?? texts.hint}
      optional={optional}
      file={file}
      accept={only ? acceptedOf(only.kinds) : ACCEPTED_FILES}
      camera={only ? undefined : { accept: ACCEPTED_PICTURES, label: texts.camera }}
      progress={step && doing ? { share: step.share, text: doing } : undefined}
      onChoose={(chosen) => {
        choose(chosen);
        onName(chosen?.name ?? '');
      }}
    />
  );
};
