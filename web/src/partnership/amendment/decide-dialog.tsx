import { ok } from '../../../../shared/kernel/result.ts';
import type { AmendmentView } from '../../../../shared/partnership/amendment/requests.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NO_REASON } from '../../ui/form/ask-reason.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from '../read-again.ts';
import { amendmentSteps } from './amendment-api.ts';
import { useAmendmentWords } from './words.ts';

export type Decision = 'approve' | 'refuse' | 'withdraw';
type DecideProps = { readonly decision: Decision; readonly amendment: AmendmentView; readonly onClose: () => void };

/** What is asked of a decision, checked; why something is refused must be said, why it is approved may be. */
const requestOf = async (decision: Decision, { reason }: { readonly reason: string }, expectedVersion: number) => {
  if (decision === 'withdraw') return ok({ expectedVersion });
  const { checks } = await import('./checks.ts');
  if (decision === 'refuse') return checks.refusal({ expectedVersion, reason });
  return checks.approval({ expectedVersion, ...(reason.trim() === '' ? {} : { reason }) });
};

/** Approves, refuses or withdraws an amendment that waits. */
export const DecideDialog = ({ decision, amendment, onClose }: DecideProps) => {
  const words = useAmendmentWords();
  const steps = amendmentSteps(usePlace(), amendment.id);
  const { readAgain, orReadAgain } = useReadAgain();
  const form = useRecordForm({
    initial: NO_REASON,
    version: amendment.version,
    check: (values, expectedVersion) => requestOf(decision, values, expectedVersion),
    save: (request: { readonly expectedVersion: number; readonly reason?: string | undefined }) =>
      orReadAgain(decision === 'refuse' ? steps.refuse({ reason: '', ...request }) : steps[decision](request)),
    onSaved: () => {
      readAgain();
      onClose();
    },
  });
  const label = decision === 'refuse' ? words.refusalReason : words.approvalReason;
  return (
    <Dialog title={words.decisions[decision]} onClose={onClose}>
      <FormFrame form={form} labelOf={() => label} submitLabel={words.decisions[decision]} onCancel={onClose}>
        <p>{words.decisionBody[decision]}</p>
        {decision === 'withdraw' ? null : (
          <NoteField
            pointer="/reason"
            label={label}
            optional={decision === 'approve'}
            value={form.values.reason}
            onChange={(reason) => form.set('reason', reason)}
          />
        )}
      </FormFrame>
    </Dialog>
  );
};
