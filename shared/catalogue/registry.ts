import * as z from 'zod';
import type { IsoDate } from '../kernel/dates.ts';
import { isoDate } from '../kernel/dates.ts';
import { BARRIERS } from '../reference/barriers.ts';
import { INTERVENTIONS, type Intervention } from '../reference/interventions.ts';
import { LEAD_SOURCES } from '../reference/lead-sources.ts';
import { MOTIVES } from '../reference/motives.ts';
import { PRECONDITIONS } from '../reference/preconditions.ts';
import { SECTOR_FUNDS } from '../reference/sector-funds.ts';
import { TARGET_GROUPS } from '../reference/target-groups.ts';
import { THEMES } from '../reference/themes.ts';
import { INSTRUMENT_SEED } from './instrument-seed.ts';
import { CATALOGUE_NAMES, type CatalogueName } from './lists.ts';
import type { CatalogueEntry, EntryContent } from './schema.ts';

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

/** What each list ships with: the first version of each entry. A new list is a line here and one in `lists.ts`. */
const SEEDS: Readonly<Record<CatalogueName, Readonly<Record<string, EntryContent>>>> = {
  instruments: INSTRUMENT_SEED,
  interventions: INTERVENTION_SEED,
  themes: THEMES,
  targetGroups: TARGET_GROUPS,
  motives: MOTIVES,
  preconditions: PRECONDITIONS,
  barriers: BARRIERS,
  leadSources: LEAD_SOURCES,
  sectorFunds: SECTOR_FUNDS,
};

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
  Object.entries(SEEDS[name]).map(([code, content]) => ({
    code,
    source: 'shipped',
    version: 1,
    versions: [{ ...content, from: SHIPPED_FROM }],
    checks: [],
  }));
