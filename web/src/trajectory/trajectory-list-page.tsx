import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { formatCount } from '../../../shared/kernel/format.ts';
import { SavedViews } from '../access/saved-views/saved-views.tsx';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { useTexts } from '../i18n/language-context.ts';
import type { Texts } from '../i18n/nl.ts';
import { Guarded } from '../ui/guarded.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { CaseLoadView } from './case-load.tsx';
import { useKnownCoaches } from './known-coaches.ts';
import { ListActions } from './list-actions.tsx';
import { isFiltered, readTrajectorySearch, type TrajectoryListSearch } from './list-search.ts';
import { useOverviewWords } from './overview-words.ts';
import { trajectoryListQuery } from './trajectory-api.ts';
import { TrajectoryBoard } from './trajectory-board.tsx';
import { TrajectoryFilters } from './trajectory-filters.tsx';
import { TrajectoryTable } from './trajectory-table.tsx';
import { ViewSwitch } from './view-switch.tsx';

const route = getRouteApi('/partnerships/$partnershipId/trajectories');

const titleOf = ({ list, page }: Texts['trajectory'], total: number | undefined, filtered: boolean): string => {
  if (total === undefined) return page;
  if (total === 0) return filtered ? list.titleNone : list.empty;
  if (total === 1) return filtered ? list.titleFilteredOne : list.titleOne;
  return filtered ? list.titleFiltered(formatCount(total)) : list.title(formatCount(total));
};

const useTitle = (search: TrajectoryListSearch, total: number | undefined): string => {
  const { trajectory } = useTexts();
  const overview = useOverviewWords();
  if (search.view === 'board') return overview.board.title;
  return search.view === 'coaches' ? overview.load.title : titleOf(trajectory, total, isFiltered(search));
};

/** Trajectories as a list, a board or a load per coach; which of them, and its filters, stand in the address. */
export const TrajectoryListPage = () => {
  const place = usePlace();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [cursor, setCursor] = useState<string>();
  const { view } = search;
  const mayRead = useMay('trajectory:read');
  const query = useQuery({ ...trajectoryListQuery(place, search, cursor), enabled: mayRead && view === undefined });
  const known = useKnownCoaches();
  const title = useTitle(search, query.data?.total);
  const change = (next: TrajectoryListSearch): void => {
    setCursor(undefined);
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="trajectory:read">
      <Page title={title} actions={<ListActions search={search} onChange={change} />}>
        <div className="list-views">
          <ViewSwitch view={view} onChange={(next) => change({ ...search, view: next })} />
          {useMay('preference:write') ? (
            <SavedViews list="trajectories" search={search} read={readTrajectorySearch} known={known} onOpen={change} />
          ) : null}
        </div>
        {view === 'coaches' ? null : (
          <TrajectoryFilters
            search={search}
            onChange={(part) => change({ ...search, ...part })}
            onClear={() => change({ view, columns: search.columns })}
          />
        )}
        {view === 'board' ? <TrajectoryBoard search={search} /> : null}
        {view === 'coaches' ? <CaseLoadView /> : null}
        {view === undefined ? (
          <Load query={query}>
            {(list) => (
              <TrajectoryTable list={list} search={search} onChange={change} cursor={cursor} onCursor={setCursor} />
            )}
          </Load>
        ) : null}
      </Page>
    </Guarded>
  );
};
