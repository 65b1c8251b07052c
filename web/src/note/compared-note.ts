import { lastDayOf, type Quarter } from '../../../shared/kernel/dates.ts';
import { NARRATIVE_TEXTS } from '../../../shared/note/names.ts';
import { useNamesOn } from '../catalogue/use-catalogue.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import type { NoteValues } from './note-values.ts';
import { useNoteTexts, useNoteWords } from './words.ts';

/** The fields of a note as two versions of it are compared. */
export const useComparedNote = (quarter: Quarter): readonly ComparedField<NoteValues>[] => {
  const words = useNoteWords();
  const { texts } = useNoteTexts();
  const [motives, barriers] = [useNamesOn('motives'), useNamesOn('barriers')];
  const day = lastDayOf(quarter);
  return [
    ...NARRATIVE_TEXTS.map(
      (key): ComparedField<NoteValues> => ({ key, label: texts[key], show: (values) => values[key] }),
    ),
    { key: 'motives', label: words.chooseHelps, show: (values) => motives(values.motives, day) },
    { key: 'barriers', label: words.chooseHinders, show: (values) => barriers(values.barriers, day) },
  ];
};
