import type { CatalogueName } from '../../shared/catalogue/lists.ts';
import { entryOf } from '../../shared/catalogue/meaning.ts';
import { mergedCatalogues } from '../../shared/catalogue/merged.ts';
import type { CatalogueEntry, EntryAddition, EntryVersion } from '../../shared/catalogue/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Author } from '../audit/event.ts';
import { conflictWith, type KeepDependencies } from './save.ts';

/** A catalogue as it stands now, and which of its entries are stored: the others still stand in the code alone. */
type Standing = { readonly entries: readonly CatalogueEntry[]; readonly stored: ReadonlySet<string> };

export const standing = async ({ repository }: KeepDependencies, catalogue: CatalogueName): Promise<Standing> => {
  const kept = await repository.kept({ consistent: true });
  const codes = kept.filter((entry) => entry.catalogue === catalogue).map(({ code }) => code);
  return { entries: mergedCatalogues(kept)[catalogue], stored: new Set(codes) };
};

export const versionBy = (
  { system }: KeepDependencies,
  { subject }: Author,
  { content, from, reason }: EntryAddition,
): EntryVersion => ({ ...content, from, reason, at: system.now(), by: subject });

/** Which entry, in the version that its maker saw. */
export type Which = { readonly catalogue: CatalogueName; readonly code: string; readonly expectedVersion: number };

export type Found = {
  readonly entries: readonly CatalogueEntry[];
  readonly entry: CatalogueEntry;
  readonly stored: boolean;
};

export const asSeen = async (
  dependencies: KeepDependencies,
  { catalogue, code, expectedVersion }: Which,
): Promise<Result<Found, Failure>> => {
  const { entries, stored } = await standing(dependencies, catalogue);
  const entry = entryOf(entries, code);
  if (!entry) return fail({ code: 'notFound' });
  if (entry.version !== expectedVersion) return fail(conflictWith(entry));
  return ok({ entries, entry, stored: stored.has(code) });
};
