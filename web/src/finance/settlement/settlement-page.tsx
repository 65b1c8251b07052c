import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { formatCount, formatDate, formatDayOf, formatMoney, formatTimeOf } from '../../../../shared/kernel/format.ts';
import { downloadOf } from '../../app/download.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { HistoryCard } from '../../audit/history-card.tsx';
import { useTexts } from '../../i18n/language-context.ts';
import { PeriodFilter } from '../../programme/period-filter.tsx';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import { Guarded } from '../../ui/guarded.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { NotYet } from './not-yet.tsx';
import { OutcomeView } from './outcome-view.tsx';
import { SettlementActions } from './settlement-actions.tsx';
import { settlementQuery, warehouseFile } from './settlement-api.ts';
import { SettlementsCard } from './settlements-card.tsx';
import { StruckCard } from './struck-card.tsx';
import { type SettlementWords, useSettlementTexts, useSettlementWords } from './words.ts';

const titleOf = (overview: SettlementOverview, words: SettlementWords): string => {
  const { title } = words;
  const [last] = overview.settlements;
  if (last?.state === 'settled') return last.cut > 0 ? title.settled(formatMoney(last.cut)) : title.settledNoCut;
  if (overview.settledWith !== undefined) return words.settledWithTitle(overview.settledWith);
  if (!overview.now) return title.missing(overview.period);
  const { inputs, outcome } = overview.now;
  const [realised, goal] = [formatCount(outcome.realised), formatCount(inputs.target.companies)];
  return outcome.cut > 0 ? title.cut(realised, goal, formatMoney(outcome.cut)) : title.noCut(realised, goal);
};

/** What happened to the settlement; over several periods also what was struck from the count of the others. */
const Histories = ({ overview: { now, period } }: { overview: SettlementOverview }) => {
  const { inPeriod } = useSettlementTexts();
  const names = new Map(now?.inputs.counted.map(({ companyId, name }) => [companyId, name]));
  const numbers = now?.inputs.periods?.map((one) => one.period.number) ?? [period];
  return numbers
    .toReversed()
    .map((number) => (
      <HistoryCard
        key={number}
        kind="settlement"
        id={String(number)}
        names={names}
        of={numbers.length > 1 ? inPeriod(number) : undefined}
      />
    ));
};

const Overview = ({ overview }: { overview: SettlementOverview }) => {
  const words = useSettlementWords();
  const { general } = useTexts();
  const { now, settlements, retrievedAt } = overview;
  return (
    <>
      <p className="prose muted">{words.explain}</p>
      {now && !overview.periodIsOver ? (
        <p className="notice">{words.notOver(formatDate(now.inputs.period.to))}</p>
      ) : null}
      {settlements.length > 0 ? <SettlementsCard settlements={settlements} /> : null}
      {now ? (
        <>
          <h2>{words.today}</h2>
          <OutcomeView frozen={now} />
          <StruckCard overview={overview} />
        </>
      ) : (
        <NotYet overview={overview} />
      )}
      <Histories overview={overview} />
      <p className="small muted">{general.retrievedAt(formatDayOf(retrievedAt), formatTimeOf(retrievedAt))}</p>
    </>
  );
};

const WarehouseButton = ({ period }: { period: number }) => {
  const words = useSettlementWords();
  const place = usePlace();
  const taking = useMutation({ mutationFn: async () => downloadOf(await warehouseFile(place, period)) });
  return (
    <>
      <button type="button" className="button" aria-busy={taking.isPending} onClick={() => taking.mutate()}>
        <Icon name="download" />
        {words.warehouse}
      </button>
      {taking.isError ? <ErrorState error={taking.error} /> : null}
    </>
  );
};

/** The final settlement of a period: as it would be today, what was prepared and decided, and how every figure arose. */
export const SettlementPage = () => {
  const words = useSettlementWords();
  const place = usePlace();
  const navigate = useNavigate();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const query = useQuery({ ...settlementQuery(place, period), enabled: useMay('finance:read') });
  return (
    <Guarded permission="finance:read">
      <Page
        title={query.data ? titleOf(query.data, words) : words.page}
        above={words.page}
        actions={
          query.data ? (
            <>
              {query.data.now ? (
                <Link className="button" to={pathsOf(place).simulation} search={{ period: String(period) }}>
                  {words.simulate}
                </Link>
              ) : null}
              <WarehouseButton period={period} />
              <SettlementActions overview={query.data} />
            </>
          ) : null
        }
      >
        <PeriodFilter period={period} onChange={(chosen) => void navigate({ to: '.', search: { period: chosen } })} />
        <Load query={query}>{(overview) => <Overview overview={overview} />}</Load>
      </Page>
    </Guarded>
  );
};
