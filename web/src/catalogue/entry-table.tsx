import { useState } from 'react';
import { type CatalogueName, catalogueList } from '../../../shared/catalogue/lists.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState } from '../ui/states.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { CheckedOn } from './checked-on.tsx';
import type { EntryRow } from './entry-rows.ts';
import { useEntryWords } from './entry-words.ts';
import { useCatalogueWords } from './words.ts';

type EntryTableProps = {
  readonly name: CatalogueName;
  readonly rows: readonly EntryRow[];
  readonly day: IsoDate;
  /** After so many months an entry must be checked again. */
  readonly months: number;
};

/** Until when an entry can be chosen, and when somebody last looked; what waits too long is pointed out, with the way to settle it. */
const useColumns = (
  { name, day, months }: EntryTableProps,
  onCheck: (entry: ShownEntry) => void,
): Column<EntryRow>[] => {
  const texts = useCatalogueWords();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('catalogue:write');
  const words = useEntryWords();
  const { asks, isChecked } = catalogueList(name);
  const lastChecked: Column<EntryRow> = {
    key: 'checked',
    header: texts.lastChecked,
    cell: ({ entry, toCheck }) => (
      <>
        <CheckedOn checks={entry.checks} />{' '}
        {toCheck ? (
          <span className="tag tag-soon" title={entry.checks.length > 0 ? texts.overdue(months) : undefined}>
            {texts.toCheck}
          </span>
        ) : null}{' '}
        {toCheck && mayWrite ? (
          <button
            type="button"
            className="button-link"
            aria-label={`${texts.check}: ${words.name(entry)}`}
            onClick={() => onCheck(entry)}
          >
            {texts.check}
          </button>
        ) : null}
      </>
    ),
  };
  return [
    {
      key: 'name',
      header: texts.name,
      cell: ({ entry }) => <Link to={paths.catalogueEntry(name, entry.code)}>{words.name(entry, day)}</Link>,
    },
    ...(asks.length > 0
      ? [{ key: 'detail', header: texts.detail, cell: ({ entry }: EntryRow) => words.detail(words.on(entry, day)) }]
      : []),
    { key: 'state', header: texts.state, cell: ({ entry }) => words.state(entry, day) },
    ...(isChecked ? [lastChecked] : []),
  ];
};

/** The entries of a list. */
export const EntryTable = (props: EntryTableProps) => {
  const texts = useCatalogueWords();
  const [checking, setChecking] = useState<ShownEntry>();
  const columns = useColumns(props, setChecking);
  const { name, rows } = props;
  return (
    <section className="card" aria-label={texts.entries}>
      {rows.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneBody}</EmptyState>
      ) : (
        <DataTable caption={texts.entries} columns={columns} rows={rows} rowKey={({ entry }) => entry.code} />
      )}
      {checking ? <CheckDialog catalogue={name} entry={checking} onClose={() => setChecking(undefined)} /> : null}
    </section>
  );
};
