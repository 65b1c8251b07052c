import { formatCount } from '../../../../shared/kernel/format.ts';
import { leaversOf } from '../../../../shared/monitoring/figures/breakdown.ts';
import type { Chosen } from '../../../../shared/monitoring/figures/version.ts';
import { categoryName } from '../../../../shared/texts/monitoring-figures/names.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { useLanguage } from '../../i18n/language-context.ts';
import { DivisionBars, DivisionTable, type Shown } from './division-chart.tsx';
import { ProvenanceLine } from './provenance-line.tsx';
import { TakeTable } from './taking.tsx';
import type { View } from './view.ts';
import { useFigureWords } from './words.ts';

/** All who left local partnerships in a quarter, wherever they went: what those at supported companies are a part of. Only of all together. */
export const LeaversCard = ({ chosen, view: { quarter, version } }: { chosen: Chosen; view: View }) => {
  const words = useFigureWords();
  const { language } = useLanguage();
  const table = leaversOf(chosen.cells);
  if (table.total.kind === 'absent') return null;
  const shown: Shown = { ...table, nameOf: ({ code }) => categoryName('work', code, language) };
  const { title, explain, label, total } = words.leavers;
  return (
    <ChartCard
      title={`${title}, ${quarter}`}
      chart={
        <div className="stack">
          {table.total.kind === 'shown' ? <p>{total(formatCount(table.total.value))}</p> : null}
          <DivisionBars label={label} shown={shown} />
        </div>
      }
      table={<DivisionTable label={label} unit={words.units.persons} shown={shown} />}
      note={
        <div className="stack-tight">
          <p>{explain}</p>
          <ProvenanceLine provenance={chosen.provenance} />
          <TakeTable taken={{ table: 'leavers', quarter, version }} />
        </div>
      }
    />
  );
};
