import * as z from 'zod';
import type { IsoDate } from '../kernel/dates.ts';
import { isoDate } from '../kernel/dates.ts';
import { INTERVENTIONS, type Intervention } from '../reference/interventions.ts';
import type { Label } from '../reference/label.ts';
import { LEAD_SOURCES } from '../reference/lead-sources.ts';
import { PRECONDITIONS } from '../reference/preconditions.ts';
import { SECTOR_FUNDS } from '../reference/sector-funds.ts';
import { TARGET_GROUPS } from '../reference/target-groups.ts';
import { THEMES } from '../reference/themes.ts';
import { INSTRUMENT_SEED } from './instrument-seed.ts';
import type { CatalogueEntry, EntryContent } from './schema.ts';

export type Facet = 'audience' | 'kind' | 'phase' | 'dimension';

/** A catalogue: its name on screen, what it begins with, what it asks of an entry, and whether its entries must be checked. */
export type CatalogueDefinition = {
  readonly title: Label;
  readonly seed: Readonly<Record<string, EntryContent>>;
  readonly asks: readonly Facet[];
  /** Whether its entries speak of something outside that can change without us: a measure, a fund. */
  readonly isChecked: boolean;
};

const listOf = (
  title: Label,
  seed: CatalogueDefinition['seed'],
  { asks = [], isChecked = false }: Partial<Pick<CatalogueDefinition, 'asks' | 'isChecked'>> = {},
): CatalogueDefinition => ({ title, seed, asks, isChecked });

const interventionOf = ({ nl, en, kind, phase, dimension }: Intervention): EntryContent => ({
  nl,
  en,
  kind,
  ...(phase === null ? {} : { phase }),
  ...(dimension === null ? {} : { dimension }),
});
const INTERVENTION_SEED = Object.fromEntries(
  Object.entries(INTERVENTIONS).map(([code, intervention]) => [code, interventionOf(intervention)]),
);

/** Every catalogue that the agency keeps. A new one is a line here; what it ships with is the first version of each entry. */
export const CATALOGUES = {
  instruments: listOf({ nl: 'Instrumenten', en: 'Instruments' }, INSTRUMENT_SEED, {
    asks: ['audience'],
    isChecked: true,
  }),
  interventions: listOf({ nl: 'Maatregelen', en: 'Interventions' }, INTERVENTION_SEED, {
    asks: ['kind', 'phase', 'dimension'],
  }),
  themes: listOf({ nl: 'Thema’s', en: 'Themes' }, THEMES),
  targetGroups: listOf({ nl: 'Doelgroepen', en: 'Target groups' }, TARGET_GROUPS),
  preconditions: listOf({ nl: 'Randvoorwaarden', en: 'Preconditions' }, PRECONDITIONS),
  leadSources: listOf({ nl: 'Aanbrengers', en: 'Lead sources' }, LEAD_SOURCES),
  sectorFunds: listOf({ nl: 'Sectorfondsen', en: 'Sector funds' }, SECTOR_FUNDS, { isChecked: true }),
} as const satisfies Record<string, CatalogueDefinition>;

export type CatalogueName = keyof typeof CATALOGUES;
export const CATALOGUE_NAMES = Object.keys(CATALOGUES) as CatalogueName[];
export const catalogueNameSchema = z.enum(CATALOGUE_NAMES).meta({ id: 'CatalogueName' });

/** A value for every catalogue. */
export const ofEveryCatalogue = <Value>(of: (name: CatalogueName) => Value): Readonly<Record<CatalogueName, Value>> =>
  // Object.fromEntries forgets the names, although every one of them is there.
  Object.fromEntries(CATALOGUE_NAMES.map((name) => [name, of(name)])) as Record<CatalogueName, Value>;

export type Catalogues = Readonly<Record<CatalogueName, readonly CatalogueEntry[]>>;

/** The beginning of the programme: what ships with the product held from then on, and before it as far as anybody asks. */
export const SHIPPED_FROM: IsoDate = isoDate('2024-01-01');

/** The entries that a catalogue ships with, each in its first version. A shipped entry is never edited in the code once it was released. */
export const shippedEntries = (name: CatalogueName): CatalogueEntry[] =>
  Object.entries<EntryContent>(CATALOGUES[name].seed).map(([code, content]) => ({
    code,
    source: 'shipped',
    version: 1,
    versions: [{ ...content, from: SHIPPED_FROM }],
    checks: [],
  }));
