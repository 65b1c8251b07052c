import { useQueryClient } from '@tanstack/react-query';
import type { ReviewLine, ReviewView, Verdict } from '../../../../shared/access/review/schema.ts';
import { usePlace } from '../../app/place.ts';
import { useTexts } from '../../i18n/language-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { NoteField } from '../../ui/form/field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useRecordForm } from '../../ui/form/record-form.ts';
import { judgeAccess, reviewsQuery } from './review-api.ts';
import { VERDICTS } from './verdicts.ts';
import { useAccessReviewWords } from './words.ts';

type Values = { readonly verdict: Verdict; readonly note: string };

type JudgeDialogProps = {
  readonly review: ReviewView;
  readonly line: ReviewLine;
  readonly onClose: () => void;
};

/** The verdict goes over the entry as the dialog shows it: where it changed meanwhile, it is shown anew and said again. */
const useJudging = ({ review, line, onClose }: JudgeDialogProps) => {
  const place = usePlace();
  const client = useQueryClient();
  const readAgain = () => client.invalidateQueries({ queryKey: reviewsQuery(place).queryKey });
  const initial: Values = { verdict: line.verdict ?? 'change', note: line.note ?? '' };
  return useRecordForm({
    initial,
    version: line.version,
    check: async ({ verdict, note }) =>
      (await import('./judgment-check.ts')).checkJudgment({
        personId: line.personId,
        expectedVersion: line.version,
        verdict,
        ...(note.trim() === '' ? {} : { note }),
      }),
    save: (input) => judgeAccess(place, review, input).finally(readAgain),
    onSaved: onClose,
  });
};

/** Says something of somebody's access, with why or what is to change. */
export const JudgeDialog = (props: JudgeDialogProps) => {
  const words = useAccessReviewWords();
  const { roles } = useTexts().access;
  const { line, onClose } = props;
  const form = useJudging(props);
  const labels: Readonly<Record<string, string>> = { '/verdict': words.verdict, '/note': words.note };
  return (
    <Dialog title={words.judgeTitle(line.name)} onClose={onClose}>
      <p>{line.roles.map((role) => roles[role]).join(', ')}</p>
      <FormFrame form={form} labelOf={(pointer) => labels[pointer]} submitLabel={words.saveVerdict} onCancel={onClose}>
        <OneOf
          pointer="/verdict"
          label={words.verdict}
          value={form.values.verdict}
          options={VERDICTS.map((value) => ({ value, label: words.verdicts[value] }))}
          onChange={(verdict) => form.set('verdict', verdict)}
        />
        <NoteField
          pointer="/note"
          label={words.note}
          hint={words.noteHint}
          optional
          value={form.values.note}
          onChange={(note) => form.set('note', note)}
        />
      </FormFrame>
    </Dialog>
  );
};
