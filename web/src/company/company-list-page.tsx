import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CompanyList, CompanyListRow } from '../../../shared/company/schema.ts';
import { formatEnterpriseNumber } from '../../../shared/company/shown-number.ts';
import { formatCount, formatDayOf } from '../../../shared/kernel/format.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { Texts } from '../i18n/nl.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { TableFoot } from '../ui/table-foot.tsx';
import { companyListQuery } from './company-api.ts';
import { CompanyFilters } from './company-filters.tsx';
import { type CompanyListSearch, isFiltered, SORTS, sortedBy } from './list-search.ts';
import { StageTag } from './stage-tag.tsx';

const route = getRouteApi('/partnerships/$partnershipId/companies');

const titleOf = ({ list }: Texts['company'], total: number | undefined, filtered: boolean, page: string): string => {
  if (total === undefined) return page;
  if (total === 0) return filtered ? list.titleNone : list.empty;
  if (total === 1) return filtered ? list.titleFilteredOne : list.titleOne;
  return filtered ? list.titleFiltered(formatCount(total)) : list.title(formatCount(total));
};

const Nothing = ({ filtered }: { filtered: boolean }) => {
  const { list } = useTexts().company;
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('company:write');
  const mayImport = useMay('company:import');
  if (filtered) return <EmptyState title={list.nothing}>{list.nothingBody}</EmptyState>;
  return (
    <EmptyState
      title={list.empty}
      actions={
        <>
          {mayWrite ? (
            <ButtonLink to={paths.registerCompany} primary>
              {list.register}
            </ButtonLink>
          ) : null}
          {mayImport ? <ButtonLink to={paths.importCompanies}>{list.import}</ButtonLink> : null}
        </>
      }
    >
      <p>{list.emptyBody}</p>
      {mayImport ? <p>{list.emptyImport}</p> : null}
    </EmptyState>
  );
};

const useColumns = (): Column<CompanyListRow>[] => {
  const { company } = useTexts();
  const paths = pathsOf(usePlace());
  const { columns } = company;
  return [
    {
      key: 'name',
      header: columns.name,
      sort: 'name',
      cell: (row) => <Link to={paths.company(row.id)}>{row.name}</Link>,
    },
    {
      key: 'enterpriseNumber',
      header: columns.enterpriseNumber,
      sort: 'enterpriseNumber',
      cell: (row) => <span className="figures-in-line no-wrap">{formatEnterpriseNumber(row.enterpriseNumber)}</span>,
    },
    {
      key: 'municipality',
      header: columns.municipality,
      sort: 'municipality',
      cell: (row) => row.municipalityName ?? '',
    },
    { key: 'stage', header: columns.stage, cell: (row) => <StageTag stage={row.stage} /> },
    { key: 'sme', header: columns.sme, wideOnly: true, cell: (row) => company.sme[row.sme] },
    {
      key: 'headcount',
      header: columns.headcount,
      numeric: true,
      wideOnly: true,
      cell: (row) => (row.headcount === undefined ? '' : formatCount(row.headcount)),
    },
    {
      key: 'updated',
      header: columns.updated,
      sort: 'updated',
      wideOnly: true,
      cell: (row) => formatDayOf(row.updatedAt),
    },
  ];
};

type ResultsProps = {
  readonly list: CompanyList;
  readonly search: CompanyListSearch;
  readonly change: (search: CompanyListSearch) => void;
  readonly cursor: string | undefined;
  readonly onCursor: (cursor: string | undefined) => void;
};

const Results = ({ list, search, change, cursor, onCursor }: ResultsProps) => {
  const { company } = useTexts();
  const columns = useColumns();
  const sorting = {
    by: search.sort ?? 'name',
    direction: search.direction ?? ('ascending' as const),
    onSort: (by: string) =>
      change(
        sortedBy(
          search,
          SORTS.find((sort) => sort === by),
          'name',
        ),
      ),
  };
  const { nextCursor } = list;
  return (
    <section className="card" aria-label={company.list.caption}>
      {list.rows.length === 0 ? (
        <Nothing filtered={isFiltered(search)} />
      ) : (
        <>
          <DataTable
            caption={company.list.caption}
            columns={columns}
            rows={list.rows}
            rowKey={(row) => row.id}
            sorting={sorting}
          />
          <TableFoot
            shown={list.rows.length}
            total={list.total}
            onFirst={cursor === undefined ? undefined : () => onCursor(undefined)}
            onNext={nextCursor === undefined ? undefined : () => onCursor(nextCursor)}
          />
        </>
      )}
    </section>
  );
};

export const CompanyListPage = () => {
  const { company } = useTexts();
  const place = usePlace();
  const paths = pathsOf(place);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [cursor, setCursor] = useState<string>();
  const query = useQuery(companyListQuery(place, search, cursor));
  const change = (next: CompanyListSearch): void => {
    setCursor(undefined);
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="company:read">
      <Page
        title={titleOf(company, query.data?.total, isFiltered(search), company.page)}
        actions={
          <>
            {useMay('company:import') ? (
              <ButtonLink to={paths.importCompanies}>{company.list.import}</ButtonLink>
            ) : null}
            {useMay('company:write') ? (
              <ButtonLink to={paths.registerCompany} primary>
                <Icon name="plus" />
                {company.list.register}
              </ButtonLink>
            ) : null}
          </>
        }
      >
        <CompanyFilters
          search={search}
          onChange={(part) => change({ ...search, ...part })}
          onClear={() => change({})}
        />
        <Load query={query}>
          {(list) => <Results list={list} search={search} change={change} cursor={cursor} onCursor={setCursor} />}
        </Load>
      </Page>
    </Guarded>
  );
};
