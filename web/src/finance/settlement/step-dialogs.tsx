import type { Settlement } from '../../../../shared/finance/settlement/schema.ts';
import type { SettlementStep } from '../../../../shared/finance/settlement/steps.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { useReadAgain } from './read-again.ts';
import { settlementSteps } from './settlement-api.ts';
import { useSettlementWords } from './words.ts';

type Which = {
  readonly period: number;
  /** Nothing when the next one is to be prepared. */
  readonly settlement: Settlement | undefined;
  readonly onClose: () => void;
};

/** Whatever came of a step, the page behind shows how things stand now. */
const useDone = (onClose: () => void) => {
  const readAgain = useReadAgain();
  return {
    onSaved: () => {
      readAgain();
      onClose();
    },
    orReadAgain: async <Answer,>(answer: Promise<Answer>): Promise<Answer> => {
      try {
        return await answer;
      } catch (thrown) {
        readAgain();
        throw thrown;
      }
    },
  };
};

const PlainStep = ({ step, period, settlement, onClose }: Which & { step: 'prepare' | 'settle' }) => {
  const words = useSettlementWords();
  const steps = settlementSteps(usePlace(), period, settlement?.number ?? 1);
  const { onSaved, orReadAgain } = useDone(onClose);
  const form = useRecordForm({
    initial: {},
    version: settlement?.version ?? 0,
    check: async (_, expectedVersion) => ok({ expectedVersion }),
    save: (request) => orReadAgain(step === 'prepare' ? steps.prepare() : steps.settle(request)),
    onSaved,
  });
  return (
    <Dialog title={words.steps[step]} onClose={onClose}>
      <FormFrame form={form} labelOf={() => undefined} submitLabel={words.steps[step]} onCancel={onClose}>
        <p>{words.stepBody[step]}</p>
      </FormFrame>
    </Dialog>
  );
};

const ReasonedStep = ({ step, period, settlement, onClose }: Which & { step: 'return' | 'reopen' }) => {
  const words = useSettlementWords();
  const steps = settlementSteps(usePlace(), period, settlement?.number ?? 1);
  const { onSaved, orReadAgain } = useDone(onClose);
  const form = useRecordForm({
    initial: NO_REASON,
    version: settlement?.version ?? 0,
    check: async (values, expectedVersion) =>
      (await import('./checks.ts')).checks.reasoned({ ...values, expectedVersion }),
    save: (request) => orReadAgain(steps[step](request)),
    onSaved,
  });
  return (
    <AskReason
      form={form}
      title={words.steps[step]}
      body={words.stepBody[step]}
      label={words.reason}
      labelOf={() => words.reason}
      submitLabel={words.steps[step]}
      onClose={onClose}
    />
  );
};

/** Asks to confirm a step, or for its reason. */
export const StepDialog = ({ step, ...which }: Which & { readonly step: SettlementStep }) =>
  step === 'prepare' || step === 'settle' ? (
    <PlainStep step={step} {...which} />
  ) : (
    <ReasonedStep step={step} {...which} />
  );
