import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../../shared/kernel/result.ts';
import type { DraftView } from '../../../../shared/programme/draft/requests.ts';
import type { DraftStep } from '../../../../shared/programme/draft/steps.ts';
import { usePlace } from '../../app/place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../../ui/form/ask-reason.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { draftQuery, draftSteps, keepSaved } from './draft-api.ts';
import { useDraftLabels } from './use-draft-form.ts';
import { useRulesDraftWords } from './words.ts';

type PlainStep = Extract<DraftStep, 'propose' | 'publish'>;
type ReasonedStep = Extract<DraftStep, 'takeBack' | 'withdraw'>;
type DialogProps<Step> = { readonly step: Step; readonly draft: DraftView; readonly onClose: () => void };

/** The steps of a draft. Where somebody changed it meanwhile, the page behind shows it as it stands now. */
const useSteps = ({ id }: DraftView, onClose: () => void) => {
  const place = usePlace();
  const cache = useQueryClient();
  const orReadAgain = async <Answer,>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (thrown) {
      void cache.invalidateQueries({ queryKey: draftQuery(place, id).queryKey });
      throw thrown;
    }
  };
  const onSaved = (saved: DraftView): void => {
    keepSaved(cache, place, saved);
    onClose();
  };
  return { steps: draftSteps(place, id), orReadAgain, onSaved };
};

/** Proposes or publishes what was read. Over a newer version it says so and does nothing: whoever decides reads that one first. */
const PlainStepDialog = ({ step, draft, onClose }: DialogProps<PlainStep>) => {
  const words = useRulesDraftWords();
  const { steps, orReadAgain, onSaved } = useSteps(draft, onClose);
  const form = useRecordForm({
    initial: {},
    version: draft.version,
    check: async (_, expectedVersion) => ok({ expectedVersion }),
    save: (request) => orReadAgain(steps[step](request)),
    onSaved,
  });
  return (
    <Dialog title={words.steps[step]} onClose={onClose}>
      <FormFrame form={form} labelOf={useDraftLabels()} submitLabel={words.steps[step]} onCancel={onClose}>
        <p>{words.stepBody[step]}</p>
      </FormFrame>
    </Dialog>
  );
};

const ReasonedStepDialog = ({ step, draft, onClose }: DialogProps<ReasonedStep>) => {
  const words = useRulesDraftWords();
  const { steps, orReadAgain, onSaved } = useSteps(draft, onClose);
  const form = useRecordForm({
    initial: NO_REASON,
    version: draft.version,
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
      label={words.fields.reason}
      labelOf={() => words.fields.reason}
      submitLabel={words.steps[step]}
      onClose={onClose}
    />
  );
};

/** What a step asks before it is taken. */
export const StepDialog = ({ step, ...others }: DialogProps<Exclude<DraftStep, 'change'>>) =>
  step === 'takeBack' || step === 'withdraw' ? (
    <ReasonedStepDialog step={step} {...others} />
  ) : (
    <PlainStepDialog step={step} {...others} />
  );
