import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { daysBetween } from '../../../shared/kernel/days.ts';
import { formatDate } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';

/** Which period, how long it still lasts, and the day of the figures. */
export const PeriodLine = ({ figures }: { figures: Pick<PartnershipFigures, 'period' | 'on'> }) => {
  const { figures: texts } = useTexts();
  const { period, on } = figures;
  return (
    <span>
      {texts.period(period.number, period.from.slice(0, 4), period.to.slice(0, 4))} · {formatDate(on)} ·{' '}
      {texts.daysLeft(daysBetween(on, period.to))}
    </span>
  );
};
