import { lastDayOf, type Quarter } from '../../../shared/kernel/dates.ts';
import type { NarrativeText } from '../../../shared/note/names.ts';
import { today } from '../app/today.ts';
import { useOptionsOn } from '../catalogue/use-catalogue.ts';
import { SeveralOf } from '../ui/form/choices.tsx';
import { NoteField } from '../ui/form/field.tsx';
import type { RecordForm } from '../ui/form/record-form.ts';
import type { NoteValues } from './note-values.ts';
import { useNoteTexts, useNoteWords } from './words.ts';

type FieldsProps = { readonly form: RecordForm<NoteValues>; readonly kept: NoteValues; readonly quarter: Quarter };

/** What a partnership says, in the order in which it is read. Nothing is asked of a draft; a signature asks for all but the question. */
export const NarrativeFields = ({ form, kept, quarter }: FieldsProps) => {
  const words = useNoteWords();
  const { texts } = useNoteTexts();
  const days = [lastDayOf(quarter), today()] as const;
  const motives = useOptionsOn('motives', { days, kept: [...kept.motives, ...form.values.motives] });
  const barriers = useOptionsOn('barriers', { days, kept: [...kept.barriers, ...form.values.barriers] });
  const text = (field: NarrativeText, hint = words.noNames) => (
    <NoteField
      pointer={`/narrative/${field}`}
      label={texts[field]}
      hint={hint}
      value={form.values[field]}
      onChange={(value) => form.set(field, value)}
    />
  );
  return (
    <>
      {text('done')}
      {text('results')}
      <SeveralOf
        pointer="/narrative/motives"
        label={words.chooseHelps}
        hint={words.helpsHint}
        values={form.values.motives}
        options={motives}
        onChange={(values) => form.set('motives', values)}
      />
      {text('helps')}
      <SeveralOf
        pointer="/narrative/barriers"
        label={words.chooseHinders}
        hint={words.helpsHint}
        values={form.values.barriers}
        options={barriers}
        onChange={(values) => form.set('barriers', values)}
      />
      {text('hinders')}
      {text('plans')}
      {text('question')}
    </>
  );
};
