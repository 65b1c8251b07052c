import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { quartersOf } from '../../../../shared/monitoring/figures/trend.ts';
import type { MonitoringFiguresPage } from '../../../../shared/monitoring/published/schema.ts';
import { usePlace } from '../../app/place.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { AudienceFigures } from './audience-figures.tsx';
import { monitoringFiguresQuery } from './figures-api.ts';
import { LookFilters } from './look-filters.tsx';
import { NoQuarters, QuarterPages } from './quarter-pages.tsx';
import { TrendCard } from './trend-card.tsx';
import { useChange } from './use-change.ts';
import { beforeIn, viewOf } from './view.ts';
import { useFigureWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/monitoring');

const Figures = ({ figures }: { figures: MonitoringFiguresPage }) => {
  const search = route.useSearch();
  const onChange = useChange(search, route.useNavigate());
  const quarters = quartersOf([figures]);
  const view = viewOf(search, quarters);
  if (!view) return <NoQuarters search={search} onChange={onChange} />;
  return (
    <>
      <LookFilters view={view} onChange={onChange} quarters={quarters} />
      <QuarterPages search={search} quarters={quarters} hasOlder={figures.hasOlder} onChange={onChange} />
      <AudienceFigures
        figures={figures}
        view={view}
        onChange={onChange}
        trend={<TrendCard audiences={[figures]} quarters={quarters} view={view} onChange={onChange} />}
      />
    </>
  );
};

/** What the monitoring shows of a partnership. */
export const MonitoringPage = () => {
  const words = useFigureWords();
  const query = useQuery(monitoringFiguresQuery(usePlace(), beforeIn(route.useSearch())));
  return (
    <Guarded permission="dashboard:read">
      <Page title={words.page} actions={<PrintButton />}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>{(figures) => <Figures figures={figures} />}</Load>
      </Page>
    </Guarded>
  );
};
