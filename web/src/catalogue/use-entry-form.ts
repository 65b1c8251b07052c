import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CatalogueName } from '../../../shared/catalogue/lists.ts';
import { entryOf } from '../../../shared/catalogue/meaning.ts';
import type { CataloguesView, ShownEntry } from '../../../shared/catalogue/view.ts';
import { usePlace } from '../app/place.ts';
import type { ComparedField } from '../ui/form/conflict.ts';
import { useRecordForm } from '../ui/form/record-form.ts';
import { cataloguesQuery, keepingOf } from './catalogue-api.ts';
import { type EntryValues, fieldAt, requestOf, valuesOf } from './entry-values.ts';
import { useShownValues } from './shown-values.ts';
import { useCatalogueWords } from './words.ts';

export type EntryDialogProps = {
  readonly catalogue: CatalogueName;
  readonly entry: ShownEntry;
  readonly onClose: () => void;
};

/** The lists as an answer has them, on every screen that shows them. */
export const useSaved = (onClose: () => void) => {
  const place = usePlace();
  const client = useQueryClient();
  return (saved: CataloguesView): void => {
    client.setQueryData(cataloguesQuery(place).queryKey, saved);
    void client.invalidateQueries({ queryKey: [place.id, 'history'] });
    onClose();
  };
};

/** An entry of a list as it stands now, after someone else changed it. */
export const useStandingEntry = ({ catalogue, entry }: Pick<EntryDialogProps, 'catalogue' | 'entry'>) => {
  const place = usePlace();
  const client = useQueryClient();
  return async (): Promise<ShownEntry> => {
    const { catalogues } = await client.fetchQuery({ ...cataloguesQuery(place), staleTime: 0 });
    return entryOf(catalogues[catalogue], entry.code) ?? entry;
  };
};

/** Fields of two versions of an entry as they are compared after a conflict, in words. */
const useComparedEntry = (catalogue: CatalogueName): ComparedField<EntryValues>[] => {
  const { fields } = useCatalogueWords();
  const shown = useShownValues(catalogue);
  // Object.keys forgets the names, although every one of them is a field.
  const keys = Object.keys(valuesOf(undefined)) as (keyof EntryValues)[];
  return keys
    .filter((key) => key !== 'reason')
    .map((key) => ({ key, label: fields[key], show: (values) => shown[key]?.(values[key]) ?? values[key] }));
};

export const useEntryLabels = () => {
  const labels: Readonly<Record<string, string>> = useCatalogueWords().fields;
  return (pointer: string): string | undefined => labels[fieldAt(pointer)];
};

/** The form of a new entry. */
export const useAdding = (catalogue: CatalogueName, onClose: () => void) => {
  const place = usePlace();
  const [initial] = useState(() => valuesOf(undefined));
  return useRecordForm({
    initial,
    version: 0,
    draftKey: `${place.id}.catalogue.${catalogue}.new`,
    check: async (values: EntryValues) => (await import('./checks.ts')).checks.add(requestOf(values)),
    save: (request, { key }) => keepingOf(place).add(catalogue, request, key),
    onSaved: useSaved(onClose),
  });
};

/** The form of a change of an entry, begun with what `starting` makes of it as it stands. */
export const useChanging = (
  { catalogue, entry, onClose }: EntryDialogProps,
  starting: (values: EntryValues) => EntryValues = (values) => values,
) => {
  const place = usePlace();
  const newest = useStandingEntry({ catalogue, entry });
  const fields = useComparedEntry(catalogue);
  const [base] = useState(() => valuesOf(entry));
  return useRecordForm({
    initial: starting(base),
    base,
    version: entry.version,
    check: async (values: EntryValues, expectedVersion) =>
      (await import('./checks.ts')).checks.change({ ...requestOf(values), expectedVersion }),
    save: (request) => keepingOf(place).change({ catalogue, code: entry.code }, request),
    onSaved: useSaved(onClose),
    comparing: {
      standing: async () => {
        const now = await newest();
        return { values: valuesOf(now), version: now.version };
      },
      fields,
    },
  });
};
