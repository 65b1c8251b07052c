import { mergedCatalogues } from '../../shared/catalogue/merged.ts';
import type { Catalogues } from '../../shared/catalogue/registry.ts';
import type { System } from '../platform/system.ts';
import type { CatalogueRepository } from './repository.ts';

const CACHE_MILLISECONDS = 60_000;

export type CatalogueReader = {
  /** The catalogues as they stood at most a minute ago: mostly no read at all. */
  readonly recent: () => Promise<Catalogues>;
  /** The catalogues as they stand now: one query. */
  readonly current: () => Promise<Catalogues>;
};

/** The catalogues: what ships with the product, with what the agency made of it since. Read at most once a minute per function instance. */
export const catalogueReaderOf = (
  { kept }: Pick<CatalogueRepository, 'kept'>,
  system: Pick<System, 'now'>,
): CatalogueReader => {
  let cached: { readonly at: number; readonly catalogues: Catalogues } | undefined;
  const current = async (): Promise<Catalogues> => {
    const catalogues = mergedCatalogues(await kept({ consistent: true }));
    cached = { at: Date.parse(system.now()), catalogues };
    return catalogues;
  };
  return {
    current,
    recent: async () =>
      cached && Date.parse(system.now()) - cached.at < CACHE_MILLISECONDS ? cached.catalogues : current(),
  };
};
