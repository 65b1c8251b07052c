import { useTexts } from '../i18n/language-context.ts';
import { yearsOf } from '../partnership/target-values.ts';
import { SelectFilter } from '../ui/filters.tsx';
import { useBudgetWords } from './words.ts';

const PERIODS = ['1', '2'] as const;

/** Of which funding period a screen of the money is. */
export const PeriodFilter = ({
  period,
  onChange,
}: {
  period: number;
  onChange: (period: '1' | '2' | undefined) => void;
}) => {
  const words = useBudgetWords();
  const { figures } = useTexts();
  return (
    <SelectFilter
      name="period"
      label={words.period}
      always
      value={period === 2 ? '2' : '1'}
      options={PERIODS.map((value) => {
        const years = yearsOf(Number(value));
        return { value, label: figures.period(Number(value), String(years.at(0)), String(years.at(-1))) };
      })}
      onChange={onChange}
    />
  );
};
