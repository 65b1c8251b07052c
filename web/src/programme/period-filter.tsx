import { useTexts } from '../i18n/language-context.ts';
import { yearsOf } from '../partnership/target-values.ts';
import { Filters, SelectFilter } from '../ui/filters.tsx';

const PERIODS = ['1', '2'] as const;
type Period = (typeof PERIODS)[number];

type PeriodProps = { readonly period: number | undefined; readonly onChange: (period: Period | undefined) => void };

/** Of which funding period a screen is. */
export const PeriodSelect = ({ period, onChange }: PeriodProps) => {
  const { figures } = useTexts();
  return (
    <SelectFilter
      name="period"
      label={figures.choosePeriod}
      always
      value={PERIODS.find((number) => number === String(period))}
      options={PERIODS.map((value) => {
        const years = yearsOf(Number(value));
        return { value, label: figures.period(Number(value), String(years.at(0)), String(years.at(-1))) };
      })}
      onChange={onChange}
    />
  );
};

/** The same where it is all that can be chosen. */
export const PeriodFilter = (props: PeriodProps) => {
  const { figures } = useTexts();
  return (
    <Filters label={figures.choosePeriod} onClear={undefined}>
      <PeriodSelect {...props} />
    </Filters>
  );
};
