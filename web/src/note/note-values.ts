import { NARRATIVE_TEXTS, type NarrativeText } from '../../../shared/note/names.ts';
import type { Narrative } from '../../../shared/note/narrative.ts';

export type NoteValues = Readonly<Record<NarrativeText, string>> & {
  readonly motives: readonly string[];
  readonly barriers: readonly string[];
};

/** A narrative as a form holds it; empty of a note that is not there yet. */
export const valuesOf = (narrative: Narrative | undefined): NoteValues => ({
  done: narrative?.done ?? '',
  results: narrative?.results ?? '',
  helps: narrative?.helps ?? '',
  hinders: narrative?.hinders ?? '',
  plans: narrative?.plans ?? '',
  question: narrative?.question ?? '',
  motives: narrative?.motives ?? [],
  barriers: narrative?.barriers ?? [],
});

/** The request that a form makes: what was left empty is not said. */
export const narrativeOf = ({ motives, barriers, ...texts }: NoteValues) => ({
  motives,
  barriers,
  ...Object.fromEntries(
    NARRATIVE_TEXTS.flatMap((field) => (texts[field].trim() === '' ? [] : [[field, texts[field]]])),
  ),
});
