import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../shared/kernel/result.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import type { NoteStep } from '../../../shared/note/steps.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useNoteLabels } from './labels.ts';
import { noteQuery, noteSteps } from './note-api.ts';
import { useNoteSaved } from './saved.ts';
import { useNoteWords } from './words.ts';

/** Steps that need nothing but a yes, and those that need a reason. */
export type PlainStep = Extract<NoteStep, 'signAsCoordinator' | 'signAsPromotor' | 'accept'>;
export type ReasonedStep = Extract<NoteStep, 'sendBack' | 'return'>;

type DialogProps<Step> = { readonly step: Step; readonly note: QuarterlyNote; readonly onClose: () => void };

/** The steps of a note. Where somebody changed it meanwhile, the page behind shows it as it stands now. */
const useSteps = ({ quarter }: QuarterlyNote) => {
  const place = usePlace();
  const client = useQueryClient();
  const orReadAgain = async <Answer,>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (thrown) {
      void client.invalidateQueries({ queryKey: noteQuery(place, quarter).queryKey });
      throw thrown;
    }
  };
  return { steps: noteSteps(place, quarter), orReadAgain };
};

/**
 * Signs or accepts what was read. Over a newer version it says so and does nothing: whoever signs reads that one first, since a
 * signature is for what one saw.
 */
export const PlainStepDialog = ({ step, note, onClose }: DialogProps<PlainStep>) => {
  const words = useNoteWords();
  const { steps, orReadAgain } = useSteps(note);
  const onSaved = useNoteSaved(note.quarter, onClose);
  const form = useRecordForm({
    initial: {},
    version: note.version,
    check: async (_, expectedVersion) => ok({ expectedVersion }),
    save: (request) => orReadAgain(steps[step](request)),
    onSaved,
  });
  return (
    <Dialog title={words.steps[step]} onClose={onClose}>
      <FormFrame form={form} labelOf={useNoteLabels()} submitLabel={words.steps[step]} onCancel={onClose}>
        <p>{words.stepBody[step]}</p>
      </FormFrame>
    </Dialog>
  );
};

/** Takes or sends a note back, with the reason that its writers will see. */
export const ReasonedStepDialog = ({ step, note, onClose }: DialogProps<ReasonedStep>) => {
  const words = useNoteWords();
  const { steps, orReadAgain } = useSteps(note);
  const onSaved = useNoteSaved(note.quarter, onClose);
  const form = useRecordForm({
    initial: NO_REASON,
    version: note.version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.returning({ ...values, expectedVersion });
    },
    save: (request) => orReadAgain(steps[step](request)),
    onSaved,
  });
  return (
    <AskReason
      form={form}
      title={words.steps[step]}
      body={words.stepBody[step]}
      label={words.reason}
      hint={words.noNames}
      labelOf={useNoteLabels()}
      submitLabel={words.steps[step]}
      onClose={onClose}
    />
  );
};
