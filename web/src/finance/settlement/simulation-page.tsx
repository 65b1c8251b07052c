import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FrozenSettlement, SettlementOverview } from '../../../../shared/finance/settlement/schema.ts';
import { simulate } from '../../../../shared/finance/settlement/simulate.ts';
import { formatCount, formatMoney } from '../../../../shared/kernel/format.ts';
import { pathsOf } from '../../app/paths.ts';
import { useMay, usePlace } from '../../app/place.ts';
import { periodIn, readPeriodSearch } from '../../programme/period-search.ts';
import { Card } from '../../ui/card.tsx';
import { OneOf } from '../../ui/form/choices.tsx';
import { TextField } from '../../ui/form/field.tsx';
import { Guarded } from '../../ui/guarded.tsx';
import { Link } from '../../ui/link.tsx';
import { Load } from '../../ui/load.tsx';
import { Page } from '../../ui/page.tsx';
import { NotYet } from './not-yet.tsx';
import { settlementQuery } from './settlement-api.ts';
import { DivisionCard, type Line, LinesCard, OwnSharesCard } from './simulation-tables.tsx';
import { useSettlementTexts, useSettlementWords } from './words.ts';

type Forecast = SettlementOverview['forecast'];
const MAXIMUM_DIGITS = 5;

/** Numbers of companies that are worth a look, by their names, the fewest first; the forecast itself has the name where a bound of it is the same. */
const useMarks = (
  { inputs, outcome }: FrozenSettlement,
  forecast: Forecast,
): readonly (readonly [string, number])[] => {
  const { simulation } = useSettlementWords();
  const marks: (readonly [string, number])[] = [
    [simulation.now, outcome.realised],
    [simulation.goal, inputs.target.companies],
    ...(forecast
      ? ([
          [simulation.expected, forecast.expected],
          [simulation.low, forecast.low],
          [simulation.high, forecast.high],
        ] as const)
      : []),
  ];
  return marks
    .filter(([, number], index) => marks.findIndex(([, other]) => other === number) === index)
    .toSorted(([, a], [, b]) => a - b);
};

type ChoiceProps = {
  readonly marks: readonly (readonly [string, number])[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

const Choice = ({ marks, typed, onType }: ChoiceProps) => {
  const { simulation } = useSettlementWords();
  return (
    <Card title={simulation.reach}>
      <div className="stack">
        <OneOf
          pointer="/mark"
          label={simulation.quick}
          value={typed}
          options={marks.map(([name, number]) => ({ value: String(number), label: `${name}: ${formatCount(number)}` }))}
          onChange={onType}
        />
        <TextField
          pointer="/realised"
          label={simulation.reach}
          width="short"
          inputMode="numeric"
          value={typed}
          onChange={(value) => onType(value.replaceAll(/\D/g, '').slice(0, MAXIMUM_DIGITS))}
        />
      </div>
    </Card>
  );
};

const Outcomes = ({
  frozen,
  marks,
  total,
}: {
  frozen: FrozenSettlement;
  marks: ChoiceProps['marks'];
  total: number;
}) => {
  const words = useSettlementWords();
  const texts = useSettlementTexts();
  const { inputs } = frozen;
  const { rules } = inputs;
  const simulation = simulate(inputs, total);
  const named = (name: string, isInForce: boolean): string =>
    isInForce ? `${name} (${words.simulation.inForce})` : name;
  const range: Line[] = marks.map(([name, number]) => ({
    key: name,
    name,
    outcome: simulate(inputs, number).outcome,
  }));
  return (
    <>
      <LinesCard title={words.simulation.range} header={words.simulation.reach} lines={range} />
      <OwnSharesCard now={frozen.outcome} then={simulation.outcome} />
      <LinesCard
        title={words.simulation.perBase}
        header={words.simulation.base}
        lines={simulation.perBase.map(({ base, outcome }) => ({
          key: base,
          name: named(texts.bases[base], base === rules.settlementBase),
          outcome,
        }))}
      />
      <LinesCard
        title={words.simulation.perVariant}
        header={words.simulation.variant}
        lines={simulation.perVariant.map(({ variant, outcome }) => ({
          key: variant,
          name: named(texts.variants[variant], variant === rules.countingRule),
          outcome,
        }))}
      />
      <DivisionCard inputs={inputs} simulation={simulation} />
    </>
  );
};

const Simulator = ({ frozen, forecast }: { frozen: FrozenSettlement; forecast: Forecast }) => {
  const words = useSettlementWords();
  const { simulation } = words;
  const marks = useMarks(frozen, forecast);
  const [typed, setTyped] = useState(String(forecast?.expected ?? frozen.outcome.realised));
  const total = Number(typed);
  const { cut } = simulate(frozen.inputs, total).outcome;
  return (
    <>
      <h2 aria-live="polite">
        {cut > 0 ? simulation.title(formatCount(total), formatMoney(cut)) : simulation.titleNone(formatCount(total))}
      </h2>
      <p className="prose muted">{simulation.explain}</p>
      <Choice marks={marks} typed={typed} onType={setTyped} />
      <p className="prose muted">
        {forecast
          ? simulation.forecast(
              formatCount(forecast.low),
              formatCount(forecast.high),
              formatCount(forecast.expected),
              formatCount(forecast.windowDays),
            )
          : simulation.noForecast}{' '}
        {simulation.assumption}
      </p>
      <Outcomes frozen={frozen} marks={marks} total={total} />
    </>
  );
};

/** What if the partnership reaches another number of companies: under each base, counting rule and division, for each partner. */
export const SimulationPage = () => {
  const words = useSettlementWords();
  const place = usePlace();
  const period = periodIn(readPeriodSearch(useSearch({ strict: false })));
  const query = useQuery({ ...settlementQuery(place, period), enabled: useMay('finance:read') });
  return (
    <Guarded permission="finance:read">
      <Page
        title={words.simulation.page}
        above={
          <Link to={pathsOf(place).settlement} search={{ period: String(period) }}>
            {words.page}
          </Link>
        }
      >
        <Load query={query}>
          {(overview) =>
            overview.now ? (
              <Simulator frozen={overview.now} forecast={overview.periodIsOver ? undefined : overview.forecast} />
            ) : (
              <NotYet overview={overview} />
            )
          }
        </Load>
      </Page>
    </Guarded>
  );
};
