import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { partnershipPath, pathsOf } from '../app/paths.ts';
import { usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { headlineText } from '../charts/finding-words.ts';
import { headlineOf } from '../charts/findings.ts';
import { useTexts } from '../i18n/language-context.ts';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { drillDownQuery } from './figures-api.ts';
import { FiguresFilters } from './figures-filters.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { PartnershipFiguresView } from './partnership-figures-view.tsx';
import { PeriodLine } from './period-line.tsx';

const route = getRouteApi('/agency/partnerships/$partnershipId');

/** One partnership's figures, as the agency sees them. */
export const DrillDownPage = () => {
  const { figures: texts, access } = useTexts();
  const place = usePlace();
  const { partnershipId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(drillDownQuery(place, partnershipId, search));
  const visit = place.me.partnerships.find(({ id }) => id === partnershipId);
  const mayVisit = visit?.permissions.includes('company:read') ?? false;
  const found = query.data;
  const change = (next: FiguresSearch): void => {
    void navigate({ to: '.', search: chosen(next), replace: true, resetScroll: false });
  };
  return (
    <Guarded permission="agencyDashboard:read">
      <Page
        title={
          found
            ? `${partnershipId}: ${headlineText(texts, headlineOf(found))}`
            : access.places.partnership(partnershipId)
        }
        above={
          <>
            <Link to={pathsOf(place).home}>{texts.agency.page}</Link>
            {found ? <PeriodLine figures={found} /> : null}
          </>
        }
        actions={
          <>
            {mayVisit ? <ButtonLink to={partnershipPath(partnershipId)}>{texts.agency.visit}</ButtonLink> : null}
            <PrintButton />
          </>
        }
      >
        <FiguresFilters search={search} period={found?.period} onChange={change} />
        <Load query={query}>
          {(figures) => (
            <PartnershipFiguresView
              figures={figures}
              companies={mayVisit ? pathsOf({ path: partnershipPath(partnershipId) }).companies : undefined}
            />
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
