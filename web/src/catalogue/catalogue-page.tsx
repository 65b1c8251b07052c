import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CATALOGUE_LISTS, CATALOGUE_NAMES, type CatalogueName } from '../../../shared/catalogue/lists.ts';
import type { CataloguesView } from '../../../shared/catalogue/view.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { NotFound } from '../app/not-found-page.tsx';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { oneOf } from '../app/search-values.ts';
import { today } from '../app/today.ts';
import { useLabel, useLanguage } from '../i18n/language-context.ts';
import { ExportMenu } from '../ui/export-menu.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { cataloguesQuery, keepingOf } from './catalogue-api.ts';
import { AddDialog } from './entry-dialogs.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { dayAsked, rowsOf } from './entry-rows.ts';
import { EntryTable } from './entry-table.tsx';
import type { EntryListSearch } from './list-search.ts';
import { useCatalogueWords } from './words.ts';

const route = getRouteApi('/agency/catalogues/$catalogue');

const Entries = ({ view, name }: { view: CataloguesView; name: CatalogueName }) => {
  const texts = useCatalogueWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const paths = pathsOf(usePlace());
  const narrow = (next: EntryListSearch): void =>
    void navigate({ to: paths.catalogue(name), search: next, replace: true });
  const day = dayAsked(search);
  return (
    <>
      <EntryFilters name={name} search={search} onChange={narrow} />
      {day === today() ? null : <p className="notice">{texts.asOnNote(formatDate(day))}</p>}
      <EntryTable name={name} rows={rowsOf(view, name, search)} day={day} months={view.checkAfterMonths} />
    </>
  );
};

const CataloguePageOf = ({ name }: { name: CatalogueName }) => {
  const { language } = useLanguage();
  const texts = useCatalogueWords();
  const label = useLabel();
  const place = usePlace();
  const mayWrite = useMay('catalogue:write');
  const query = useQuery({ ...cataloguesQuery(place), enabled: useMay('catalogue:read') });
  const [adding, setAdding] = useState(false);
  return (
    <Guarded permission="catalogue:read">
      <Page
        title={label(CATALOGUE_LISTS[name].title)}
        above={<Link to={pathsOf(place).catalogues}>{texts.page}</Link>}
        actions={
          <>
            <ExportMenu fetchFile={(format) => keepingOf(place).export(name, { format, language })} />
            {mayWrite ? (
              <button type="button" className="button button-primary" onClick={() => setAdding(true)}>
                {texts.add}
              </button>
            ) : null}
          </>
        }
      >
        {mayWrite ? null : <p className="prose muted">{texts.readOnly}</p>}
        <Load query={query}>{(view) => <Entries view={view} name={name} />}</Load>
        {adding ? <AddDialog catalogue={name} onClose={() => setAdding(false)} /> : null}
      </Page>
    </Guarded>
  );
};

/** One list of the agency with all of its entries. */
export const CataloguePage = () => {
  const name = oneOf(route.useParams().catalogue, CATALOGUE_NAMES);
  if (!name) return <NotFound />;
  return <CataloguePageOf name={name} />;
};
