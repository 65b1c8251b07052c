import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import type { DraftList } from '../../../../shared/programme/draft/requests.ts';
import type { ProgrammeRules } from '../../../../shared/programme/schema.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { BeginDialog } from './begin-dialog.tsx';
import { draftsQuery } from './draft-api.ts';
import { StateTag } from './state-tag.tsx';
import { useRulesDraftWords } from './words.ts';

type Row = DraftList['drafts'][number];

const useColumns = (): Column<Row>[] => {
  const { columns, changes, somebody } = useRulesDraftWords();
  const paths = pathsOf(usePlace());
  return [
    { key: 'title', header: columns.title, cell: ({ id, title }) => <Link to={paths.rulesDraft(id)}>{title}</Link> },
    { key: 'state', header: columns.state, cell: ({ state }) => <StateTag state={state} /> },
    {
      key: 'validFrom',
      header: columns.validFrom,
      cell: ({ validFrom }) => (validFrom ? formatDate(validFrom) : null),
    },
    { key: 'changes', header: columns.changes, cell: (row) => changes(row.changes ?? 0) },
    {
      key: 'by',
      header: columns.by,
      cell: ({ changedBy, updatedAt }) => `${formatDayOf(updatedAt)} · ${changedBy ?? somebody}`,
    },
  ];
};

const isOpen = ({ state }: Row): boolean => state !== 'published' && state !== 'withdrawn';

type DraftsProps = { readonly versions: readonly ProgrammeRules[]; readonly inForce: string };

/** Drafts of the next versions, for the agency alone. */
export const DraftsCard = (props: DraftsProps) => {
  const words = useRulesDraftWords();
  const query = useQuery(draftsQuery(usePlace()));
  const columns = useColumns();
  const mayWrite = useMay('rules:write');
  const [beginning, setBeginning] = useState(false);
  const begin = (
    <button type="button" className="button" onClick={() => setBeginning(true)}>
      {words.begin}
    </button>
  );
  return (
    <Load query={query}>
      {({ drafts }) => {
        const open = drafts.filter(isOpen).length;
        return (
          <Card
            title={open === 0 ? words.cardTitle.none : words.cardTitle.open(open)}
            aside={mayWrite ? begin : null}
            flush
          >
            <p className="card-body muted prose">{words.explain}</p>
            {drafts.length > 0 ? (
              <DataTable caption={words.caption} columns={columns} rows={drafts} rowKey={({ id }) => id} />
            ) : null}
            {beginning ? <BeginDialog {...props} onClose={() => setBeginning(false)} /> : null}
          </Card>
        );
      }}
    </Load>
  );
};
