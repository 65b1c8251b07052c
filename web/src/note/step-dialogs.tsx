import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../shared/kernel/result.ts';
import type { NoteView } from '../../../shared/note/requests.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import type { NoteStep } from '../../../shared/note/steps.ts';
import { usePlace } from '../app/place.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AskReason, NO_REASON } from '../ui/form/ask-reason.tsx';
import { FormFrame } from '../ui/form/form-frame.tsx';
import { useRecordForm } from '../ui/form/record-form.ts';
import { useNoteLabels } from './labels.ts';
import { noteQuery, noteSteps } from './note-api.ts';
import { useNoteWords } from './words.ts';

/** Steps that need nothing but a yes, and those that need a reason. */
export type PlainStep = Extract<NoteStep, 'signAsCoordinator' | 'signAsPromotor' | 'accept'>;
export type ReasonedStep = Extract<NoteStep, 'sendBack' | 'return'>;

type DialogProps<Step> = { readonly step: Step; readonly note: QuarterlyNote; readonly onClose: () => void };

const useAfter = (note: QuarterlyNote, onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  const query = noteQuery(place, note.quarter);
  return {
    steps: noteSteps(place, note.quarter),
    onSaved: (saved: NoteView) => {
      client.setQueryData(query.queryKey, saved);
      void client.invalidateQueries({ queryKey: [place.id, 'notes'], exact: true });
      void client.invalidateQueries({ queryKey: [place.id, 'history'] });
      onClose();
    },
  };
};

/**
 * Signs or accepts what was read. Over a newer version it says so and does nothing: whoever signs reads that one first, since a
 * signature is for what one saw.
 */
export const PlainStepDialog = ({ step, note, onClose }: DialogProps<PlainStep>) => {
  const words = useNoteWords();
  const { steps, onSaved } = useAfter(note, onClose);
  const form = useRecordForm({
    initial: {},
    version: note.version,
    check: async (_, expectedVersion) => ok({ expectedVersion }),
    save: (request) => steps[step](request),
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
  const { steps, onSaved } = useAfter(note, onClose);
  const form = useRecordForm({
    initial: NO_REASON,
    version: note.version,
    check: async (values, expectedVersion) => {
      const { checks } = await import('./checks.ts');
      return checks.returning({ ...values, expectedVersion });
    },
    save: (request) => steps[step](request),
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
