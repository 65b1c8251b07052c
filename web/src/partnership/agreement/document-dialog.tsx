import { AGREEMENT_FILE_KINDS } from '../../../../shared/partnership/agreement/file-kinds.ts';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import { usePlace } from '../../app/place.ts';
import { ChosenFile } from '../../document/chosen-file.tsx';
import { useUpload } from '../../document/use-upload.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from '../read-again.ts';
import { agreementSteps } from './agreement-api.ts';
import { useAgreementWords } from './words.ts';

/** The document that the partners sign: looked into when it arrives, and attached to the draft. */
export const DocumentDialog = ({ agreement, onClose }: { agreement: AgreementView; onClose: () => void }) => {
  const words = useAgreementWords();
  const steps = agreementSteps(usePlace(), agreement);
  const { readAgain, orReadAgain } = useReadAgain();
  const upload = useUpload(steps.upload);
  const form = useRecordForm({
    initial: { fileName: '' },
    version: agreement.version,
    check: async ({ fileName }, expectedVersion) =>
      (await import('./checks.ts')).checks.document({ expectedVersion, fileName }),
    save: (request) => orReadAgain(upload.attach((uploadId) => steps.attach(uploadId, request))),
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  const title = agreement.document ? words.replace : words.attach;
  return (
    <Dialog title={title} onClose={onClose}>
      <FormFrame form={form} labelOf={() => words.chooseDocument} submitLabel={title} onCancel={onClose}>
        <p>{words.attachBody}</p>
        <ChosenFile
          upload={upload}
          label={words.chooseDocument}
          only={{ kinds: AGREEMENT_FILE_KINDS, hint: words.documentHint }}
          onName={(fileName) => form.set('fileName', fileName)}
        />
      </FormFrame>
    </Dialog>
  );
};
