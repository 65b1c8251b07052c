import { ok } from '../../../../shared/kernel/result.ts';
import type { AgreementView } from '../../../../shared/partnership/agreement/requests.ts';
import type { AgreementStep } from '../../../../shared/partnership/agreement/steps.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from '../read-again.ts';
import { agreementSteps } from './agreement-api.ts';
import { useAgreementWords } from './words.ts';

type PlainStep = Extract<AgreementStep, 'propose' | 'withdraw' | 'sign'>;
type StepProps = { readonly step: PlainStep; readonly agreement: AgreementView; readonly onClose: () => void };

/** Puts forward, takes back or signs what was read. Over a newer version it says so and does nothing: a signature is for what one saw. */
export const StepDialog = ({ step, agreement, onClose }: StepProps) => {
  const words = useAgreementWords();
  const place = usePlace();
  const { readAgain, orReadAgain } = useReadAgain();
  const form = useRecordForm({
    initial: {},
    version: agreement.version,
    check: async (_, expectedVersion) => ok({ expectedVersion }),
    save: (request) => orReadAgain(agreementSteps(place, agreement)[step](request)),
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  const labels: Readonly<Record<string, string>> = { validFrom: words.validFrom, members: words.terms };
  return (
    <Dialog title={words.steps[step]} onClose={onClose}>
      <FormFrame
        form={form}
        labelOf={(pointer) => labels[pointer.split('/')[1] ?? ''] ?? words.cutRule}
        submitLabel={words.steps[step]}
        onCancel={onClose}
      >
        <p>{words.stepBody[step]}</p>
      </FormFrame>
    </Dialog>
  );
};
