/** The texts of a note, in their order. Short: a note is read, not filed. */
export const NARRATIVE_TEXTS = ['done', 'results', 'helps', 'hinders', 'plans', 'question'] as const;
export type NarrativeText = (typeof NARRATIVE_TEXTS)[number];

/** The figures of a note, in their order. All are unique companies at the end of the quarter, `realisedInQuarter` in the quarters of the note. */
export const NOTE_FIGURES = [
  'realised',
  'realisedInQuarter',
  'expected',
  'target',
  'inSupport',
  'inSupportSme',
  'underway',
  'adapted',
  'adaptedWithEvidence',
  'completedNotCounted',
  'stopped',
] as const;
export type NoteFigure = (typeof NOTE_FIGURES)[number];
