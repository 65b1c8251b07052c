import { useQuery } from '@tanstack/react-query';
import { CATALOGUE_LISTS, CATALOGUE_NAMES, type CatalogueName } from '../../../shared/catalogue/lists.ts';
import { choosableOn } from '../../../shared/catalogue/meaning.ts';
import { isToCheck } from '../../../shared/catalogue/to-check.ts';
import type { CataloguesView } from '../../../shared/catalogue/view.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { today } from '../app/today.ts';
import { useLabel } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { cataloguesQuery } from './catalogue-api.ts';
import { useCatalogueWords } from './words.ts';

type Line = { readonly name: CatalogueName; readonly open: number; readonly closed: number; readonly toCheck: number };

const linesOf = ({ catalogues, checkAfterMonths }: CataloguesView): Line[] =>
  CATALOGUE_NAMES.map((name) => {
    const closed = catalogues[name].filter((entry) => choosableOn(entry, today()).state === 'closed').length;
    const toCheck = catalogues[name].filter((entry) =>
      isToCheck(name, entry, { today: today(), months: checkAfterMonths }),
    ).length;
    return { name, open: catalogues[name].length - closed, closed, toCheck };
  });

/** Every list that the agency keeps, with how much of it waits to be looked at. */
export const CataloguesPage = () => {
  const texts = useCatalogueWords();
  const label = useLabel();
  const place = usePlace();
  const query = useQuery({ ...cataloguesQuery(place), enabled: useMay('catalogue:read') });
  const lines = query.data ? linesOf(query.data) : [];
  const columns: Column<Line>[] = [
    {
      key: 'list',
      header: texts.list,
      cell: ({ name }) => <Link to={pathsOf(place).catalogue(name)}>{label(CATALOGUE_LISTS[name].title)}</Link>,
    },
    { key: 'open', header: texts.openCount, cell: ({ open }) => open, numeric: true },
    { key: 'closed', header: texts.closedCount, cell: ({ closed }) => closed, numeric: true },
    { key: 'toCheck', header: texts.toCheckCount, cell: ({ toCheck }) => toCheck, numeric: true },
  ];
  const waiting = lines.reduce((sum, { toCheck }) => sum + toCheck, 0);
  return (
    <Guarded permission="catalogue:read">
      <Page title={query.data ? texts.title(waiting) : texts.page}>
        <p className="prose muted">{texts.explain}</p>
        <Load query={query}>
          {() => (
            <Card title={texts.page} flush>
              <DataTable caption={texts.caption} columns={columns} rows={lines} rowKey={({ name }) => name} />
            </Card>
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
