import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { headlineText } from '../charts/finding-words.ts';
import { headlineOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { figuresQuery } from './figures-api.ts';
import { FiguresFilters } from './figures-filters.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { PartnershipFiguresView } from './partnership-figures-view.tsx';
import { PeriodLine } from './period-line.tsx';
import { useProgressWords } from './progress/words.ts';

const route = getRouteApi('/partnerships/$partnershipId/dashboard');

/** A partnership's own dashboard: realised against target, where it goes, and what hangs on it. */
export const DashboardPage = () => {
  const { figures: texts, access } = useTexts();
  const progress = useProgressWords();
  const place = usePlace();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(figuresQuery(place, search));
  const mayOpen = useMay('company:read');
  const figures = query.data;
  const change = (next: FiguresSearch): void => {
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="dashboard:read">
      <Page
        title={figures ? headlineText(texts, headlineOf(figures)) : access.navigation.dashboard}
        above={figures ? <PeriodLine figures={figures} /> : null}
        actions={
          <>
            <ButtonLink to={pathsOf(place).progress}>{progress.link}</ButtonLink>
            <PrintButton />
          </>
        }
      >
        <FiguresFilters search={search} period={figures?.period} onChange={change} />
        <Load query={query}>
          {(loaded) => (
            <PartnershipFiguresView figures={loaded} companies={mayOpen ? pathsOf(place).companies : undefined} />
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
