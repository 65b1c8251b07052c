import { createHash } from 'node:crypto';
import { type Catalogues, ofEveryCatalogue } from '../../shared/catalogue/registry.ts';
import type { CatalogueEntry } from '../../shared/catalogue/schema.ts';
import { type CataloguesView, cataloguesViewSchema } from '../../shared/catalogue/view.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import type { CatalogueReader } from './reader.ts';

export type NameOf = (subject: string) => string | undefined;

export type ViewDependencies = {
  readonly catalogues: CatalogueReader;
  /** The programme rules in force today. */
  readonly readRules: () => Promise<ProgrammeRules>;
  /** Names of those who changed entries: the agency's own directory, where there is one. */
  readonly namesOf?: () => Promise<NameOf>;
};

const nobody: NameOf = () => undefined;

/** The subject of a sign-in never leaves; the name does, where the directory has it. */
const named = <Mark extends { readonly by?: string | undefined }>({ by, ...mark }: Mark, nameOf: NameOf) => {
  const byName = by === undefined ? undefined : nameOf(by);
  return { ...mark, ...(byName === undefined ? {} : { byName }) };
};

const shown = (entry: CatalogueEntry, nameOf: NameOf) => ({
  ...entry,
  versions: entry.versions.map((version) => named(version, nameOf)),
  checks: entry.checks.map((check) => named(check, nameOf)),
});

const withNames = (catalogues: Catalogues, nameOf: NameOf) =>
  ofEveryCatalogue((name) => catalogues[name].map((entry) => shown(entry, nameOf)));

/** Every catalogue as the API answers it, as it stands now: one query, and the rules that are read once a minute. */
export const viewOf = async ({ catalogues, readRules, namesOf }: ViewDependencies): Promise<CataloguesView> => {
  const [current, rules, nameOf] = await Promise.all([catalogues.current(), readRules(), namesOf?.() ?? nobody]);
  return cataloguesViewSchema.parse({
    checkAfterMonths: rules.checkCatalogueAfterMonths,
    catalogues: withNames(current, nameOf),
  });
};

/** What a browser keeps the answer under: the same words, the same tag. */
export const tagOf = (view: CataloguesView): string =>
  `"${createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22)}"`;
