import { formatDate, formatDayOf } from '../../../../shared/kernel/format.ts';
import type { Provenance } from '../../../../shared/monitoring/published/schema.ts';
import { useFigureWords } from './words.ts';

type Shown = Pick<Provenance, 'referenceDate' | 'measuredAt' | 'rulesVersion' | 'tablesVersion'>;

/** On what figures rest: under each chart. */
export const ProvenanceLine = ({ provenance }: { provenance: Shown | undefined }) => {
  const words = useFigureWords();
  if (!provenance) return null;
  const { referenceDate, measuredAt, rulesVersion, tablesVersion } = provenance;
  return <p>{words.provenance(formatDate(referenceDate), formatDayOf(measuredAt), rulesVersion, tablesVersion)}</p>;
};
