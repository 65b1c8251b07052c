import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { quartersOf } from '../../../../shared/monitoring/figures/trend.ts';
import { usePlace } from '../../app/place.ts';
import { chosen } from '../../app/search-values.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AudienceFigures } from './audience-figures.tsx';
import { monitoringFiguresQuery } from './figures-api.ts';
import { LookFilters } from './look-filters.tsx';
import type { MonitoringSearch } from './monitoring-search.ts';
import { TrendCard } from './trend-card.tsx';
import { viewOf } from './view.ts';
import { useFigureWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/monitoring');

/** What the monitoring shows of a partnership. */
export const MonitoringPage = () => {
  const words = useFigureWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(monitoringFiguresQuery(usePlace()));
  const onChange = (change: MonitoringSearch): void => {
    void navigate({ to: '.', search: chosen({ ...search, ...change }), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="dashboard:read">
      <Page title={words.page} actions={<PrintButton />}>
        <p className="prose muted">{words.explain}</p>
        <Load query={query}>
          {(figures) => {
            const quarters = quartersOf([figures]);
            const view = viewOf(search, quarters);
            if (!view) return <EmptyState title={words.none}>{words.noneBody}</EmptyState>;
            return (
              <>
                <LookFilters view={view} onChange={onChange} quarters={quarters} />
                <AudienceFigures
                  figures={figures}
                  view={view}
                  onChange={onChange}
                  trend={<TrendCard audiences={[figures]} quarters={quarters} view={view} />}
                />
              </>
            );
          }}
        </Load>
      </Page>
    </Guarded>
  );
};
