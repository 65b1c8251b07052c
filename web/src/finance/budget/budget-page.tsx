import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { GROUPINGS, type Grouping, overBudget, rolledUp, totalOf } from '../../../../shared/finance/budget/roll-up.ts';
import type { LivingTable } from '../../../../shared/finance/budget/schema.ts';
import {
  formatCount,
  formatDayOf,
  formatExactPercentage,
  formatMoney,
  formatTimeOf,
} from '../../../../shared/kernel/format.ts';
import { shareOf } from '../../../../shared/kernel/money.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useLanguage } from '../../i18n/language-context.ts';
import type { BudgetWords } from '../../i18n/nl/budget.ts';
import { AmendmentsCard } from '../../partnership/amendment/amendments-card.tsx';
import { PeriodSelect } from '../../programme/period-filter.tsx';
import { periodIn } from '../../programme/period-search.ts';
import { Card } from '../../ui/card.tsx';
import { Filters, SelectFilter } from '../../ui/filters.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useMemberNames } from '../member-names.ts';
import { useBudgetTexts, useBudgetWords } from '../words.ts';
import { BudgetActions } from './budget-actions.tsx';
import { livingTableQuery } from './budget-api.ts';
import { type BudgetSearch, readBudgetSearch } from './budget-search.ts';
import { LivingRows } from './living-rows.tsx';
import { rowName } from './row-name.ts';
import { ShareCards } from './share-cards.tsx';

const titleOf = ({ cells, budgetVersion }: LivingTable, { title }: BudgetWords): string => {
  if (budgetVersion === undefined) return title.none;
  const over = overBudget(cells).length;
  if (over > 0) return over === 1 ? title.overOne : title.over(formatCount(over));
  const { budget, certified, remaining } = totalOf(cells).figures;
  return title.part(formatExactPercentage(shareOf(certified, budget)), formatMoney(remaining));
};

const Living = ({ table, by, withShares }: { table: LivingTable; by: Grouping; withShares: boolean }) => {
  const words = useBudgetWords();
  const texts = useBudgetTexts();
  const { language } = useLanguage();
  const { nameOf } = useMemberNames();
  const { cells, period, reports, budgetVersion, retrievedAt } = table;
  if (cells.length === 0) return <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>;
  const rows = [
    ...rolledUp(cells, by).map((row) => ({ ...row, name: rowName(row, texts, { by, language, nameOf }) })),
    { ...totalOf(cells), name: texts.total },
  ];
  const latest = reports.at(-1);
  return (
    <>
      <Card title={latest === undefined ? texts.noReport : texts.latestReport(latest)} flush>
        <LivingRows caption={words.page} rows={rows} by={by} period={period} />
      </Card>
      {withShares ? <ShareCards rows={rows} header={words.groupings[by]} /> : null}
      <p className="small muted">
        {budgetVersion === undefined ? texts.noBudget : texts.budgetVersion(String(budgetVersion))}{' '}
        {texts.retrieved(formatDayOf(retrievedAt), formatTimeOf(retrievedAt))}
      </p>
    </>
  );
};

const Choices = ({ search }: { search: BudgetSearch }) => {
  const words = useBudgetWords();
  const navigate = useNavigate();
  const choose = (change: BudgetSearch): void => void navigate({ to: '.', search: { ...search, ...change } });
  return (
    <Filters label={words.by} onClear={undefined}>
      <PeriodSelect period={periodIn(search)} onChange={(period) => choose({ period })} />
      <SelectFilter
        name="by"
        label={words.by}
        always
        value={search.by ?? 'member'}
        options={GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
        onChange={(by) => choose({ by })}
      />
      <SelectFilter
        name="shares"
        label={words.shares}
        all={words.sharesOff}
        value={search.shares}
        options={[{ value: 'yes', label: words.sharesOn }]}
        onChange={(shares) => choose({ shares })}
      />
    </Filters>
  );
};

/** The living table: what may be spent, what was certified and what remains, put together as the address says. */
export const BudgetPage = () => {
  const words = useBudgetWords();
  const search = readBudgetSearch(useSearch({ strict: false }));
  const [period, by] = [periodIn(search), search.by ?? 'member'];
  const query = useQuery({ ...livingTableQuery(usePlace(), period), enabled: useMay('finance:read') });
  return (
    <Guarded permission="finance:read">
      <Page
        title={query.data ? titleOf(query.data, words) : words.page}
        above={words.page}
        actions={query.data ? <BudgetActions table={query.data} by={by} /> : null}
      >
        <p className="prose muted">{words.explain}</p>
        <Choices search={search} />
        <Load query={query}>{(table) => <Living table={table} by={by} withShares={search.shares === 'yes'} />}</Load>
        {query.data?.budgetVersion === undefined ? null : <AmendmentsCard of={{ subject: 'budget', period }} />}
        <HistoryCard kind="budget" id={String(period)} />
      </Page>
    </Guarded>
  );
};
