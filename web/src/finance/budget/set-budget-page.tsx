import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { periodIn } from '../../programme/period-search.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { useMemberNames } from '../member-names.ts';
import { useBudgetWords } from '../words.ts';
import { livingTableQuery } from './budget-api.ts';
import { BudgetForm } from './budget-form.tsx';
import { readBudgetSearch } from './budget-search.ts';

/** The first approved budget of a period, as the agency sets it. */
export const SetBudgetPage = () => {
  const words = useBudgetWords();
  const place = usePlace();
  const period = periodIn(readBudgetSearch(useSearch({ strict: false })));
  const query = useQuery({ ...livingTableQuery(place, period), enabled: useMay('target:write') });
  const { bearers } = useMemberNames();
  return (
    <Guarded permission="target:write">
      <Page title={words.setTitle(period)} above={<Link to={pathsOf(place).budget}>{words.page}</Link>}>
        <Load query={query}>
          {({ budgetVersion }) =>
            budgetVersion === undefined ? (
              <BudgetForm key={period} period={period} members={bearers} />
            ) : (
              <p className="notice">{words.stands}</p>
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
