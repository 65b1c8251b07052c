import { instant, isoDate, quarter } from '../../shared/kernel/dates.ts';
import { accepted, begun, returned, signedByCoordinator, signedByPromotor } from '../../shared/note/advance.ts';
import type { NoteFigures } from '../../shared/note/figures.ts';
import type { Narrative } from '../../shared/note/narrative.ts';
import type { NoteState, QuarterlyNote } from '../../shared/note/schema.ts';

export const QUARTER = quarter('2026/Q3');
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

const AT = instant('2026-10-12T08:00:00.000Z');
const draft = begun(QUARTER, NARRATIVE, AT);
const signed = signedByCoordinator(draft, { figures: FIGURES, by: 'coordinator' }, AT);
const submitted = signedByPromotor(signed, AT);

/** A note in each of its states, as the steps make it. */
export const NOTES: { readonly [State in NoteState]: Extract<QuarterlyNote, { state: State }> } = {
  draft,
  signedByCoordinator: signed,
  submitted,
  returned: returned(submitted, { by: 'agency', reason: 'Wat betekent dit voor de ploegen?' }, AT),
  accepted: accepted(submitted, AT),
};
