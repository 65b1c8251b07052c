import { BREAKDOWNS, breakdownOf, populationOf } from '../../../../shared/monitoring/figures/breakdown.ts';
import type { Chosen } from '../../../../shared/monitoring/figures/version.ts';
import { categoryName } from '../../../../shared/texts/monitoring-figures/names.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { useLanguage } from '../../i18n/language-context.ts';
import { SelectFilter } from '../../ui/filters.tsx';
import { DivisionBars, DivisionTable, type Shown } from './division-chart.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

/** People at work in a quarter by what one chooses: target group, sector, region… */
export const BreakdownCard = ({ chosen, view, onChange }: Look & { chosen: Chosen }) => {
  const words = useFigureWords();
  const { language } = useLanguage();
  const { by, unit, quarter, version } = view;
  const label = words.breakdowns[by];
  const shown: Shown = {
    ...breakdownOf(chosen.cells, by, unit),
    nameOf: ({ code }) => categoryName(by, code, language),
  };
  const choice = (
    <SelectFilter
      name="by"
      label={words.breakdown.by}
      always
      value={by}
      options={BREAKDOWNS.map((value) => ({ value, label: words.breakdowns[value] }))}
      onChange={(value) => onChange({ by: value })}
    />
  );
  return (
    <ChartCard
      title={`${words.breakdown.title(label.toLowerCase())}, ${quarter}`}
      above={choice}
      chart={<DivisionBars label={label} shown={shown} />}
      table={<DivisionTable label={label} unit={words.units[unit]} shown={shown} />}
      note={
        <div className="stack-tight">
          <p>
            {populationOf(by) === 'evaluation' ? words.breakdown.evaluation : ''}{' '}
            {by === 'synergy' ? words.breakdown.synergy : words.breakdown.several}
          </p>
          <ProvenanceLine provenance={chosen.provenance} />
          <TakeTable taken={{ table: by, quarter, version }} />
        </div>
      }
    />
  );
};
