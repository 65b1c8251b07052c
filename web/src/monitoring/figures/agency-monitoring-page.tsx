import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { quartersOf } from '../../../../shared/monitoring/figures/trend.ts';
import type { AgencyMonitoringFigures } from '../../../../shared/monitoring/published/schema.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { SelectFilter } from '../../ui/filters.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { quartersQuery } from '../quarter/quarter-api.ts';
import { QualityFacts } from '../quarter/quarter-facts.tsx';
import { AudienceFigures } from './audience-figures.tsx';
import { agencyMonitoringFiguresQuery } from './figures-api.ts';
import { LookFilters } from './look-filters.tsx';
import { NoQuarters, QuarterPages } from './quarter-pages.tsx';
import { RetentionSideBySideCard } from './retention-side-by-side-card.tsx';
import { SideBySideCard } from './side-by-side-card.tsx';
import { TrendCard } from './trend-card.tsx';
import { useChange } from './use-change.ts';
import { beforeIn, viewOf } from './view.ts';
import { useFigureWords } from './words.ts';

const route = getRouteApi('/agency/monitoring-figures');

/** How good the rows were that a quarter was measured with. */
const RowQuality = ({ quarter }: { quarter: Quarter }) => {
  const words = useFigureWords();
  const query = useQuery({ ...quartersQuery(usePlace()), enabled: useMay('monitoring:read') });
  const found = query.data?.rows.find(({ record }) => record.quarter === quarter);
  if (!found) return null;
  return (
    <>
      <h3 className="small muted">{words.quality.rows}</h3>
      <QualityFacts quality={found.quality} />
    </>
  );
};

const Figures = ({ figures }: { figures: AgencyMonitoringFigures }) => {
  const words = useFigureWords();
  const search = route.useSearch();
  const onChange = useChange(search, route.useNavigate());
  const { partnerships, together } = figures;
  const audiences = [...partnerships, together];
  const quarters = quartersOf(audiences);
  const view = viewOf(search, quarters);
  if (!view) return <NoQuarters search={search} onChange={onChange} />;
  const audience = partnerships.find(({ partnershipId }) => partnershipId === search.of) ?? together;
  return (
    <>
      <LookFilters view={view} onChange={onChange} quarters={quarters} />
      <QuarterPages search={search} quarters={quarters} hasOlder={figures.hasOlder} onChange={onChange} />
      <div className="two-columns two-columns-equal">
        <SideBySideCard figures={figures} view={view} />
        <RetentionSideBySideCard figures={figures} search={search} view={view} onChange={onChange} />
      </div>
      <TrendCard audiences={audiences} quarters={quarters} view={view} onChange={onChange} />
      <div className="filters">
        <SelectFilter
          name="of"
          label={words.audience}
          all={words.together}
          value={audience.partnershipId}
          options={partnerships.flatMap(({ partnershipId: id }) => (id ? [{ value: id, label: id }] : []))}
          onChange={(of) => onChange({ of })}
        />
      </div>
      <AudienceFigures
        figures={audience}
        view={view}
        onChange={onChange}
        quality={<RowQuality quarter={view.quarter} />}
      />
    </>
  );
};

/** What the monitoring shows of all partnerships: side by side, and of each or all together in detail. */
export const AgencyMonitoringPage = () => {
  const words = useFigureWords();
  const query = useQuery(agencyMonitoringFiguresQuery(usePlace(), beforeIn(route.useSearch())));
  return (
    <Guarded permission="agencyDashboard:read">
      <Page title={words.agencyPage} actions={<PrintButton />}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>{(figures) => <Figures figures={figures} />}</Load>
      </Page>
    </Guarded>
  );
};
