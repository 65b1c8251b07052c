import type { Label } from '../reference/label.ts';

export type Facet = 'audience' | 'kind' | 'phase' | 'dimension';

/** What a list is: its name on screen, what it asks of an entry, and whether its entries must be checked. */
export type CatalogueList = {
  readonly title: Label;
  readonly asks: readonly Facet[];
  /** Whether its entries speak of something outside that can change without us: a measure, a fund. */
  readonly isChecked: boolean;
};

const plain = { asks: [], isChecked: false } as const;

/** Every list that the agency keeps. Apart from what each ships with, so that a screen loads none of that. */
export const CATALOGUE_LISTS = {
  instruments: { title: { nl: 'Instrumenten', en: 'Instruments' }, asks: ['audience'], isChecked: true },
  interventions: {
    title: { nl: 'Maatregelen', en: 'Interventions' },
    asks: ['kind', 'phase', 'dimension'],
    isChecked: false,
  },
  themes: { title: { nl: 'Thema’s', en: 'Themes' }, ...plain },
  targetGroups: { title: { nl: 'Doelgroepen', en: 'Target groups' }, ...plain },
  motives: { title: { nl: 'Redenen om mee te doen', en: 'Reasons to take part' }, ...plain },
  preconditions: { title: { nl: 'Randvoorwaarden', en: 'Preconditions' }, ...plain },
  barriers: { title: { nl: 'Drempels', en: 'Barriers' }, ...plain },
  leadSources: { title: { nl: 'Aanbrengers', en: 'Lead sources' }, ...plain },
  sectorFunds: { title: { nl: 'Sectorfondsen', en: 'Sector funds' }, asks: [], isChecked: true },
} as const satisfies Record<string, CatalogueList>;

export type CatalogueName = keyof typeof CATALOGUE_LISTS;
// Object.keys forgets the names, although every one of them is there.
export const CATALOGUE_NAMES = Object.keys(CATALOGUE_LISTS) as CatalogueName[];

/** The list of a name: which facets there are is its own. */
export const catalogueList = (name: CatalogueName): CatalogueList => CATALOGUE_LISTS[name];
