import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AgencyDashboard } from '../../../shared/figures/schema.ts';
import { formatPercentage } from '../../../shared/kernel/format.ts';
import { partnershipsWith } from '../app/partnership-place.ts';
import { pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { agencyText } from '../charts/finding-words.ts';
import { agencyFindingOf } from '../charts/findings.ts';
import { togetherPerRegion } from '../charts/tiles.ts';
import { useTexts } from '../i18n/language-context.ts';
import { rulesQuery } from '../programme/programme-api.ts';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { AgencyCutCard, PartnershipsCard, WarningCard } from './agency-cards.tsx';
import { agencyDashboardQuery } from './figures-api.ts';
import { FiguresFilters } from './figures-filters.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { NormTable } from './norm-table.tsx';
import { PeriodLine } from './period-line.tsx';
import { Provenance } from './provenance.tsx';
import { RegionCard } from './region-card.tsx';
import { TrendCard } from './trend-card.tsx';

const route = getRouteApi('/agency/');

const Dashboard = ({ dashboard }: { dashboard: AgencyDashboard }) => {
  const rules = useQuery(rulesQuery(usePlace()));
  const share = rules.data?.versions.find(({ version }) => version === dashboard.rulesVersion)?.earlyWarningShare;
  const previous = dashboard.partnerships.find((figures) => figures.previous)?.previous?.quarter;
  return (
    <>
      <WarningCard dashboard={dashboard} share={share === undefined ? '' : formatPercentage(share)} />
      <NormTable
        norms={dashboard.norms}
        places={dashboard.partnerships.map(({ partnershipId }) => partnershipId)}
        previous={previous}
      />
      <div className="two-columns">
        <div className="stack">
          <TrendCard dashboard={dashboard} />
          <RegionCard
            perRegion={togetherPerRegion(dashboard.perRegion)}
            note={<Provenance at={dashboard.retrievedAt} />}
          />
        </div>
        <div className="stack">
          <AgencyCutCard dashboard={dashboard} />
          <PartnershipsCard dashboard={dashboard} />
        </div>
      </div>
    </>
  );
};

/** The agency's dashboard: partnerships side by side. */
export const AgencyDashboardPage = () => {
  const { figures } = useTexts();
  const place = usePlace();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(agencyDashboardQuery(place, search));
  const found = query.data;
  const change = (next: FiguresSearch): void => {
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="agencyDashboard:read">
      <Page
        title={found ? agencyText(figures, agencyFindingOf(found)) : figures.agency.page}
        above={found ? <PeriodLine figures={found} /> : null}
        actions={
          <>
            {partnershipsWith(place, 'finance:read').length > 0 ? (
              <ButtonLink to={pathsOf(place).settlements}>{figures.agency.settlements}</ButtonLink>
            ) : null}
            <PrintButton />
          </>
        }
      >
        <FiguresFilters search={search} period={found?.period} onChange={change} />
        <Load query={query}>{(dashboard) => <Dashboard dashboard={dashboard} />}</Load>
      </Page>
    </Guarded>
  );
};
