import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { formatCount } from '../../../../shared/kernel/format.ts';
import type { Offer } from '../../../../shared/partnership/members/offer.ts';
import { answersTo, type OfferFilter, themesOffered } from '../../../../shared/partnership/members/offer-filter.ts';
import { SEGMENTS } from '../../../../shared/partnership/membership.ts';
import { COMPANY_SIZES } from '../../../../shared/reference/company-sizes.ts';
import { REFERENCE_REGION_CODES, REFERENCE_REGIONS } from '../../../../shared/reference/regions.ts';
import { OFFER_PATH } from '../../app/paths.ts';
import { chosen } from '../../app/search-values.ts';
import { useLabel } from '../../i18n/language-context.ts';
import { Filters, SelectFilter } from '../../ui/filters.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { PublicPage } from '../../ui/public-page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { offerQuery, partnershipsQuery } from './offer-api.ts';
import { OfferList } from './offer-list.tsx';
import { useOfferWords } from './words.ts';

type OfPartnership = { readonly partnershipId: string; readonly members: Offer['members'] };

/** What is looked for, in the address. */
const useFilter = () => {
  const filter: OfferFilter = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (next: OfferFilter): void =>
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  return { filter, change };
};

const OfferFilters = ({ offers }: { offers: readonly OfPartnership[] }) => {
  const words = useOfferWords();
  const label = useLabel();
  const { filter, change } = useFilter();
  const themes = themesOffered(offers.flatMap(({ members }) => members));
  return (
    <Filters label={words.filters} onClear={Object.keys(filter).length > 0 ? () => change({}) : undefined}>
      <SelectFilter
        name="region"
        label={words.region}
        value={filter.region}
        options={REFERENCE_REGION_CODES.map((value) => ({ value, label: label(REFERENCE_REGIONS[value]) }))}
        onChange={(region) => change({ ...filter, region })}
      />
      <SelectFilter
        name="theme"
        label={words.theme}
        value={filter.theme}
        options={themes.map((theme) => ({ value: theme.code, label: label(theme) }))}
        onChange={(theme) => change({ ...filter, theme })}
      />
      <SelectFilter
        name="segment"
        label={words.segment}
        value={filter.segment}
        options={SEGMENTS.map((value) => ({ value, label: label(COMPANY_SIZES[value]) }))}
        onChange={(segment) => change({ ...filter, segment })}
      />
    </Filters>
  );
};

/** The organisations that answer to what is looked for, by partnership. */
const Directory = ({ offers, failed }: { offers: readonly OfPartnership[]; failed: readonly string[] }) => {
  const words = useOfferWords();
  const { filter } = useFilter();
  const found = offers
    .map(({ partnershipId, members }) => ({ partnershipId, members: members.filter(answersTo(filter)) }))
    .filter(({ members }) => members.length > 0);
  const count = found.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <>
      <p className="prose muted">{words.lead}</p>
      {failed.length > 0 ? <p className="notice notice-warning">{words.fails(failed.join(', '))}</p> : null}
      <OfferFilters offers={offers} />
      {count === 0 ? (
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      ) : (
        <p role="status">
          <strong>{count === 1 ? words.foundOne : words.found(formatCount(count))}</strong>
        </p>
      )}
      {found.map(({ partnershipId, members }) => (
        <section key={partnershipId} className="stack" aria-label={words.partnership(partnershipId)}>
          <p className="muted">{words.partnership(partnershipId)}</p>
          <OfferList offers={members} />
        </section>
      ))}
    </>
  );
};

/** What the members of one partnership offer to companies. */
export const OfferPage = () => {
  const words = useOfferWords();
  const { partnershipId = '' } = useParams({ strict: false });
  const query = useQuery(offerQuery(partnershipId));
  return (
    <PublicPage title={words.page}>
      <Load query={query}>{({ members }) => <Directory offers={[{ partnershipId, members }]} failed={[]} />}</Load>
      <p>
        <Link to={OFFER_PATH}>{words.all}</Link>
      </p>
    </PublicPage>
  );
};

const OffersOf = ({ ids }: { ids: readonly string[] }) => {
  const answers = useQueries({ queries: ids.map(offerQuery) });
  const offers = ids.flatMap((partnershipId, index) => {
    const data = answers[index]?.data;
    return data ? [{ partnershipId, members: data.members }] : [];
  });
  return <Directory offers={offers} failed={ids.filter((_, index) => answers[index]?.isError)} />;
};

/** What the members of all partnerships offer. */
export const OffersPage = () => {
  const words = useOfferWords();
  const query = useQuery(partnershipsQuery);
  return (
    <PublicPage title={words.page}>
      <Load query={query}>{(ids) => <OffersOf ids={ids} />}</Load>
    </PublicPage>
  );
};
