import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import { accepted, begun, returned, signedByCoordinator, signedByPromotor } from '../../shared/note/advance.ts';
import type { NoteRules } from '../../shared/note/calendar.ts';
import type { NoteFigures } from '../../shared/note/figures.ts';
import { publishedFiguresSchema } from '../../shared/note/monitoring.ts';
import type { Narrative } from '../../shared/note/narrative.ts';
import type { NoteState, QuarterlyNote } from '../../shared/note/schema.ts';

export const QUARTER = quarter('2026/Q3');
/** Quarterly, thirty days for a note, ten business days for a draft. */
export const NOTE_RULES: NoteRules = { noteDueDays: 30, draftStaleAfterDays: 10, cadenceOn: () => 'quarterly' };
export const NARRATIVE: Narrative = {
  done: 'Drie leernetwerken.',
  results: 'Twee ondernemingen verdeelden taken anders.',
  motives: [],
  helps: 'Collega’s die het al deden.',
  barriers: [],
  hinders: 'Drukke periodes.',
  plans: 'De proeven afronden.',
};
export const FIGURES: NoteFigures = {
  on: isoDate('2026-09-30'),
  retrievedAt: instant('2026-10-12T08:00:00.000Z'),
  rulesVersion: '2024-1',
  countingRule: 'completed',
  values: { realised: 41, realisedInQuarter: 4 },
};

/** Of the people the number may be seen, of the companies it may not. */
export const PUBLISHED_FIGURES = publishedFiguresSchema.parse({
  from: '2026/Q3',
  to: '2026/Q3',
  measurementId: 'mea_01J00000000000000000000001',
  measuredAt: '2026-10-20T08:00:00.000Z',
  referenceDate: '2026-09-30',
  rulesVersion: '2024-1',
  tablesVersion: '2026-1',
  persons: { kind: 'shown', value: 25 },
  companies: { kind: 'hidden' },
});

const AT = instant('2026-10-12T08:00:00.000Z');
const draft = begun(QUARTER, NARRATIVE, AT);
const signed = signedByCoordinator(
  draft,
  { figures: FIGURES, monitoring: { state: 'published', figures: PUBLISHED_FIGURES }, by: 'coordinator' },
  AT,
);
const submitted = signedByPromotor(signed, AT);

/** A note in each of its states, as the steps make it. */
export const NOTES: { readonly [State in NoteState]: Extract<QuarterlyNote, { state: State }> } = {
  draft,
  signedByCoordinator: signed,
  submitted,
  returned: returned(submitted, { by: 'agency', reason: 'Wat betekent dit voor de ploegen?' }, AT),
  accepted: accepted(submitted, AT),
};
