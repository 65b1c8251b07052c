import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { shownColumns } from '../../../shared/kernel/chosen-columns.ts';
import { formatCount } from '../../../shared/kernel/format.ts';
import { SavedViews } from '../access/saved-views/saved-views.tsx';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { useLanguage, useTexts } from '../i18n/language-context.ts';
import type { Texts } from '../i18n/nl.ts';
import { ColumnsMenu } from '../ui/columns-menu.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Icon } from '../ui/icon.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { ListResults } from '../ui/list-results.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { companyListQuery, exportCompanies } from './company-api.ts';
import { useCompanyColumns } from './company-columns.tsx';
import { CompanyFilters } from './company-filters.tsx';
import { type CompanyListSearch, isFiltered, readCompanySearch, SORTS, sortedBy } from './list-search.ts';
import { useRegions } from './regions.ts';

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

export const CompanyListPage = () => {
  const { company } = useTexts();
  const { language } = useLanguage();
  const place = usePlace();
  const paths = pathsOf(place);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [cursor, setCursor] = useState<string>();
  const query = useQuery({ ...companyListQuery(place, search, cursor), enabled: useMay('company:read') });
  const change = (next: CompanyListSearch): void => {
    setCursor(undefined);
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  const columns = useCompanyColumns();
  const regions = useRegions();
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
  return (
    <Guarded permission="company:read">
      <Page
        title={titleOf(company, query.data?.total, isFiltered(search), company.page)}
        actions={
          <>
            <ColumnsMenu
              columns={columns}
              chosen={search.columns}
              onChange={(chosenColumns) => change({ ...search, columns: chosenColumns })}
            />
            <ExportMenu fetchFile={(format) => exportCompanies(place, search, { format, language })} />
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
        {useMay('preference:write') ? (
          <SavedViews
            list="companies"
            search={search}
            read={readCompanySearch}
            known={regions && { referenceRegion: Object.keys(regions) }}
            onOpen={change}
          />
        ) : null}
        <CompanyFilters
          search={search}
          onChange={(part) => change({ ...search, ...part })}
          onClear={() => change({ columns: search.columns })}
        />
        <Load query={query}>
          {(list) => (
            <ListResults
              caption={company.list.caption}
              list={list}
              columns={shownColumns(columns, search.columns, 'name')}
              sorting={sorting}
              empty={<Nothing filtered={isFiltered(search)} />}
              cursor={cursor}
              onCursor={setCursor}
            />
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
