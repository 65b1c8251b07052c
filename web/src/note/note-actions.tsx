import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoteView } from '../../../shared/note/requests.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import { type NoteStep, stepsFor } from '../../../shared/note/steps.ts';
import { downloadOf } from '../app/download.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { ErrorState } from '../ui/states.tsx';
import { noteFile } from './note-api.ts';
import { PlainStepDialog, ReasonedStepDialog } from './step-dialogs.tsx';
import { useNoteWords } from './words.ts';

const Download = ({ note }: { note: QuarterlyNote }) => {
  const words = useNoteWords();
  const place = usePlace();
  const { language } = useLanguage();
  const taking = useMutation({ mutationFn: async () => downloadOf(await noteFile(place, note.quarter, language)) });
  return (
    <>
      <button type="button" className="button" aria-busy={taking.isPending} onClick={() => taking.mutate()}>
        <Icon name="download" />
        {words.pdf}
      </button>
      <p className="visually-hidden" role="status">
        {taking.isPending ? words.pdfBusy : ''}
      </p>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};

const StepDialog = ({ step, note, onClose }: { step: NoteStep; note: QuarterlyNote; onClose: () => void }) => {
  if (step === 'write') return null;
  return step === 'sendBack' || step === 'return' ? (
    <ReasonedStepDialog step={step} note={note} onClose={onClose} />
  ) : (
    <PlainStepDialog step={step} note={note} onClose={onClose} />
  );
};

const SIGNING: readonly NoteStep[] = ['signAsCoordinator', 'signAsPromotor', 'accept'];

/** What whoever looks can do now, and nothing else. */
export const NoteActions = ({ view: { note, writable, quarter } }: { view: NoteView }) => {
  const words = useNoteWords();
  const place = usePlace();
  const [step, setStep] = useState<NoteStep>();
  const steps = stepsFor(place.permissions, note?.state ?? 'absent');
  const mayWrite = steps.includes('write') && (note !== undefined || writable);
  return (
    <>
      {mayWrite ? (
        <ButtonLink to={pathsOf(place).writeNote(quarter)} primary={note === undefined}>
          {note ? words.change : words.write}
        </ButtonLink>
      ) : null}
      {note
        ? steps.flatMap((one) =>
            one === 'write'
              ? []
              : [
                  <button
                    key={one}
                    type="button"
                    className={SIGNING.includes(one) ? 'button button-primary' : 'button'}
                    onClick={() => setStep(one)}
                  >
                    {words.steps[one]}
                  </button>,
                ],
          )
        : null}
      {note ? <Download note={note} /> : null}
      {note && step ? <StepDialog step={step} note={note} onClose={() => setStep(undefined)} /> : null}
    </>
  );
};
