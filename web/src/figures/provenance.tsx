import type { Instant } from '../../../shared/kernel/dates.ts';
import { formatDayOf, formatTimeOf } from '../../../shared/kernel/format.ts';
import { useTexts } from '../i18n/language-context.ts';

/** When the figures were retrieved and what they count: on every dashboard. */
export const Provenance = ({ at }: { at: Instant }) => {
  const { general } = useTexts();
  return (
    <span>
      {general.retrievedAt(formatDayOf(at), formatTimeOf(at))} · {general.uniqueCompanies}
    </span>
  );
};
