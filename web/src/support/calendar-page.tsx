import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { utcOf } from '../../../shared/kernel/days.ts';
import { pathsOf } from '../app/paths.ts';
import { useMay, usePlace } from '../app/place.ts';
import { chosen } from '../app/search-values.ts';
import { today } from '../app/today.ts';
import { useLanguage } from '../i18n/language-context.ts';
import { Guarded } from '../ui/guarded.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { CalendarMonth } from './calendar-month.tsx';
import { supportMonthQuery } from './support-api.ts';
import { addMonths, type CalendarSearch } from './support-search.ts';
import { WaitingList } from './waiting-list.tsx';
import { useSupportWords } from './words.ts';

const route = getRouteApi('/partnerships/$partnershipId/support');

/** All support of one month: by day, and the hours of coaches and members. */
export const SupportCalendarPage = () => {
  const { language } = useLanguage();
  const support = useSupportWords();
  const place = usePlace();
  const paths = pathsOf(place);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const month = search.month ?? today().slice(0, 7);
  const query = useQuery({ ...supportMonthQuery(place, month), enabled: useMay('trajectory:read') });
  const mayLog = useMay('trajectory:write');
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utcOf(`${month}-01`),
  );
  const change = (next: CalendarSearch): void =>
    void navigate({ to: '.', search: chosen({ ...search, ...next }), replace: true, resetScroll: false });
  return (
    <Guarded permission="trajectory:read">
      <Page
        title={support.title(name)}
        actions={mayLog ? <ButtonLink to={paths.logNetwork}>{support.logNetwork}</ButtonLink> : null}
      >
        <div className="row">
          <button type="button" className="button" onClick={() => change({ month: addMonths(month, -1) })}>
            {support.previousMonth}
          </button>
          <button type="button" className="button" onClick={() => change({ month: addMonths(month, 1) })}>
            {support.nextMonth}
          </button>
          {query.data ? <strong>{support.hours(query.data.minutes)}</strong> : null}
        </div>
        <WaitingList />
        <Load query={query}>
          {(found) => (
            <CalendarMonth
              found={found}
              coach={search.coach}
              onCoach={(coach) => change({ coach: coach === '' ? undefined : coach })}
            />
          )}
        </Load>
      </Page>
    </Guarded>
  );
};
