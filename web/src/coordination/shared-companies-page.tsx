import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import type { SharedCompanies, SharedCompany, Statement } from '../../../shared/coordination/schema.ts';
import { inOrder, talkStatus } from '../../../shared/coordination/talk.ts';
import { formatCount, formatDayOf } from '../../../shared/kernel/format.ts';
import { usePlace } from '../app/place.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { sharedCompaniesQuery } from './coordination-api.ts';
import { StatedStageTag } from './stated-stage-tag.tsx';
import { type CoordinationWords, useCoordinationWords } from './words.ts';

const titleOf = ({ shared }: CoordinationWords, page: SharedCompanies | undefined, isWhole: boolean): string => {
  if (!page) return shared.page;
  if (!isWhole) return shared.titlePart(formatCount(page.rows.length));
  if (page.rows.length === 0) return shared.none;
  return page.rows.length === 1 ? shared.titleOne : shared.title(formatCount(page.rows.length));
};

const StatementLine = ({ statement }: { statement: Statement }) => (
  <div>
    <strong>{statement.partnershipId}</strong> <StatedStageTag stage={statement.stage} />
    {statement.member === undefined ? null : <span className="small muted"> {statement.member}</span>}
  </div>
);

type Pair = { readonly one: Statement; readonly other: Statement };

const pairsOf = (statements: readonly Statement[]): Pair[] =>
  statements.flatMap((one, place) => statements.slice(place + 1).map((other) => ({ one, other })));

/** What two partnerships agreed, or that they talk, or that they do not yet. */
const TalkLine = ({ one, other }: Pair) => {
  const coordination = useCoordinationWords();
  const { shared } = coordination;
  const sides = { ours: one.talks?.[other.partnershipId] ?? [], theirs: other.talks?.[one.partnershipId] ?? [] };
  const status = talkStatus(sides);
  return (
    <div>
      <span className="small muted">{coordination.between(one.partnershipId, other.partnershipId)}</span>{' '}
      {status === 'none' ? shared.nothingSaid : status === 'agreed' ? coordination.status.agreed : shared.going}
      {inOrder(sides).map((note) => (
        <div key={note.id} className="small">
          {formatDayOf(note.at)} · {coordination.kinds[note.kind]}: {note.text}
        </div>
      ))}
    </div>
  );
};

const useColumns = (): Column<SharedCompany>[] => {
  const { columns } = useCoordinationWords().shared;
  return [
    { key: 'name', header: columns.name, cell: ({ name }) => name },
    { key: 'number', header: columns.number, cell: (row) => formatEnterpriseNumber(row.enterpriseNumber) },
    {
      key: 'partnerships',
      header: columns.partnerships,
      cell: ({ statements }) => (
        <div className="stack">
          {statements.map((statement) => (
            <StatementLine key={statement.partnershipId} statement={statement} />
          ))}
        </div>
      ),
    },
    {
      key: 'talks',
      header: columns.talks,
      cell: ({ statements }) =>
        pairsOf(statements).map((pair) => (
          <TalkLine key={`${pair.one.partnershipId} ${pair.other.partnershipId}`} {...pair} />
        )),
    },
  ];
};

/** Companies that two or more partnerships work with, for the agency: it sees both sides, whatever they may see of each other. */
export const SharedCompaniesPage = () => {
  const { shared } = useCoordinationWords();
  const place = usePlace();
  const [after, setAfter] = useState<string>();
  const query = useQuery({
    ...sharedCompaniesQuery(place, after),
    enabled: place.permissions.has('agencyDashboard:read'),
  });
  const columns = useColumns();
  const isWhole = after === undefined && query.data?.next === undefined;
  return (
    <Guarded permission="agencyDashboard:read">
      <Page title={titleOf(useCoordinationWords(), query.data, isWhole)}>
        <p className="prose muted">{shared.explain}</p>
        <Load query={query}>
          {({ rows, next }) => (
            <section className="card" aria-label={shared.page}>
              {rows.length === 0 ? (
                <EmptyState title={shared.none}>{shared.noneBody}</EmptyState>
              ) : (
                <DataTable caption={shared.page} columns={columns} rows={rows} rowKey={(row) => row.enterpriseNumber} />
              )}
              {after === undefined && next === undefined ? null : (
                <div className="card-body row">
                  {after === undefined ? null : (
                    <button type="button" className="button" onClick={() => setAfter(undefined)}>
                      {shared.first}
                    </button>
                  )}
                  {next === undefined ? null : (
                    <button type="button" className="button" onClick={() => setAfter(next)}>
                      {shared.more}
                    </button>
                  )}
                </div>
              )}
            </section>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
