import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { LivingTable } from '../../../../shared/finance/budget/schema.ts';
import {
  type OwnContributionOverview,
  ownContributionOverview,
} from '../../../../shared/finance/own-contribution/overview.ts';
import type { OwnContribution } from '../../../../shared/finance/schema.ts';
import { formatMoney } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import type { BudgetWords } from '../../i18n/nl/budget.ts';
import { PeriodSelect } from '../../programme/period-filter.tsx';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import { Filters } from '../../ui/filters.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { livingTableQuery } from '../budget/budget-api.ts';
import { ownContributionsQuery } from '../ledger-api.ts';
import { useBudgetWords } from '../words.ts';
import { ContributionLedger } from './contribution-ledger.tsx';
import { EnterDialog } from './enter-dialog.tsx';
import { OverviewCards } from './overview-cards.tsx';

const titleOf = ({ total }: OwnContributionOverview, { own }: BudgetWords): string => {
  if (total.lacking > 0) return own.lacking(formatMoney(total.lacking));
  return total.brought > 0 ? own.enough(formatMoney(total.brought)) : own.nothing;
};

const Contributions = ({ table, entries }: { table: LivingTable; entries: readonly OwnContribution[] }) => (
  <>
    <OverviewCards overview={ownContributionOverview(table.cells, entries)} />
    <ContributionLedger entries={entries} />
  </>
);

/** What the partners brought in of their own against what they bear of the accepted cost, and every entry of it. */
export const OwnContributionsPage = () => {
  const words = useBudgetWords();
  const place = usePlace();
  const navigate = useNavigate();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const [may, mayEnter] = [useMay('finance:read'), useMay('ownContribution:write')];
  const living = useQuery({ ...livingTableQuery(place, period), enabled: may });
  const query = useQuery({ ...ownContributionsQuery(place, period), enabled: may });
  const [entering, setEntering] = useState(false);
  const overview = living.data && query.data && ownContributionOverview(living.data.cells, query.data.contributions);
  return (
    <Guarded permission="finance:read">
      <Page
        title={overview ? titleOf(overview, words) : words.own.page}
        above={
          <Link to={pathsOf(place).budget} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
        actions={
          mayEnter ? (
            <button type="button" className="button button-primary" onClick={() => setEntering(true)}>
              {words.own.enter}
            </button>
          ) : null
        }
      >
        <Filters label={words.period} onClear={undefined}>
          <PeriodSelect period={period} onChange={(chosen) => void navigate({ to: '.', search: { period: chosen } })} />
        </Filters>
        <Load query={living}>
          {(table) => (
            <>
              <p className="prose muted">{words.own.explain(String(table.fundingPercents.own))}</p>
              <Load query={query}>
                {({ contributions }) => <Contributions table={table} entries={contributions} />}
              </Load>
            </>
          )}
        </Load>
        {entering ? <EnterDialog period={period} onClose={() => setEntering(false)} /> : null}
      </Page>
    </Guarded>
  );
};
