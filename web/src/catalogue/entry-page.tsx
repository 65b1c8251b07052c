import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  CATALOGUE_LISTS,
  CATALOGUE_NAMES,
  type CatalogueName,
  catalogueList,
} from '../../../shared/catalogue/lists.ts';
import { entryOf, newestVersion } from '../../../shared/catalogue/meaning.ts';
import type { ShownEntry } from '../../../shared/catalogue/view.ts';
import { NotFound } from '../app/not-found-page.tsx';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { oneOf } from '../app/search-values.ts';
import { today } from '../app/today.ts';
import { HistoryCard } from '../audit/history-card.tsx';
import { useLabel } from '../i18n/language-context.ts';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { Guarded } from '../ui/guarded.tsx';
import { Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { cataloguesQuery } from './catalogue-api.ts';
import { CheckedOn } from './checked-on.tsx';
import { EntryActions } from './entry-actions.tsx';
import { ChecksCard, VersionsCard } from './entry-history.tsx';
import { useEntryWords } from './entry-words.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCatalogueWords } from './words.ts';

const route = getRouteApi('/agency/catalogues/$catalogue/$code');

type EntryProps = { readonly name: CatalogueName; readonly entry: ShownEntry };

const EntryFacts = ({ name, entry }: EntryProps) => {
  const texts = useCatalogueWords();
  const words = useEntryWords();
  const now = words.on(entry, today());
  const successor = entryOf(useCatalogue(name), newestVersion(entry).replacedBy);
  const paths = pathsOf(usePlace());
  const replacement = successor ? (
    <Link to={paths.catalogueEntry(name, successor.code)}>{words.name(successor)}</Link>
  ) : undefined;
  const checked = catalogueList(name).isChecked ? <CheckedOn checks={entry.checks} /> : undefined;
  return (
    <Card title={texts.nowTitle}>
      <Facts
        items={[
          [texts.state, words.state(entry)],
          [texts.choosable, words.validity(newestVersion(entry))],
          [texts.detail, words.detail(now)],
          [texts.fields.nl, now.nl],
          [texts.fields.en, now.en],
          [texts.explanation, words.explanation(now)],
          [texts.fields.replacedBy, replacement],
          [texts.lastChecked, checked],
        ]}
      />
    </Card>
  );
};

const Entry = ({ name, entry }: EntryProps) => {
  const texts = useCatalogueWords();
  const label = useLabel();
  const paths = pathsOf(usePlace());
  const mayWrite = useMay('catalogue:write');
  return (
    <Page
      title={useEntryWords().name(entry)}
      above={
        <>
          <Link to={paths.catalogues}>{texts.page}</Link> ›{' '}
          <Link to={paths.catalogue(name)}>{label(CATALOGUE_LISTS[name].title)}</Link>
        </>
      }
      actions={mayWrite ? <EntryActions name={name} entry={entry} /> : null}
    >
      {mayWrite ? null : <p className="prose muted">{texts.readOnly}</p>}
      <EntryFacts name={name} entry={entry} />
      <div className="two-columns two-columns-equal">
        <VersionsCard catalogue={name} entry={entry} />
        {catalogueList(name).isChecked ? <ChecksCard entry={entry} /> : null}
      </div>
      <HistoryCard kind="catalogueEntry" id={`${name}.${entry.code}`} />
    </Page>
  );
};

/** One entry of a list: what it says, what it said before, and who looked whether it is right. */
export const EntryPage = () => {
  const { catalogue, code } = route.useParams();
  const name = oneOf(catalogue, CATALOGUE_NAMES);
  const query = useQuery({ ...cataloguesQuery(usePlace()), enabled: useMay('catalogue:read') });
  if (!name) return <NotFound />;
  return (
    <Guarded permission="catalogue:read">
      <Load query={query}>
        {({ catalogues }) => {
          const entry = entryOf(catalogues[name], code);
          return entry ? <Entry name={name} entry={entry} /> : <NotFound />;
        }}
      </Load>
    </Guarded>
  );
};
