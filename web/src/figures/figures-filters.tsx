import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { today } from '../app/today.ts';
import { quarterOfDay, quartersUpTo } from '../charts/days.ts';
import { useTexts } from '../i18n/language-context.ts';
import { PeriodSelect } from '../programme/period-filter.tsx';
import { Filters, SelectFilter } from '../ui/filters.tsx';
import type { FiguresSearch } from './figures-search.ts';

type FiguresFiltersProps = {
  readonly search: FiguresSearch;
  /** The period that is shown, once it is known. */
  readonly period: FundingPeriod | undefined;
  readonly onChange: (search: FiguresSearch) => void;
};

/** Quarters of a period that are over: only of those are there figures at their end. */
const pastQuarters = (period: FundingPeriod): string[] => {
  const current = quarterOfDay(today());
  return quartersUpTo(period.firstQuarter, period.lastQuarter)
    .filter((quarter) => quarter < current)
    .reverse();
};

/** Of which period, and as of when. */
export const FiguresFilters = ({ search, period, onChange }: FiguresFiltersProps) => {
  const { figures } = useTexts();
  return (
    <Filters label={figures.chooseQuarter} onClear={undefined}>
      <PeriodSelect
        period={search.period === undefined ? period?.number : Number(search.period)}
        onChange={(value) => onChange({ period: value })}
      />
      <SelectFilter
        name="quarter"
        label={figures.chooseQuarter}
        all={figures.today}
        value={search.quarter}
        options={(period ? pastQuarters(period) : []).map((quarter) => ({
          value: quarter,
          label: figures.endOf(quarter),
        }))}
        onChange={(quarter) => onChange({ ...search, quarter })}
      />
    </Filters>
  );
};
