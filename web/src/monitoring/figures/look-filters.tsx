import type { ReactNode } from 'react';
import type { Quarter } from '../../../../shared/kernel/dates.ts';
import { UNITS } from '../../../../shared/monitoring/figures/figure.ts';
import { VERSIONS } from '../../../../shared/monitoring/figures/version.ts';
import { Filters, SelectFilter } from '../../ui/filters.tsx';
import type { Look } from './view.ts';
import { useFigureWords } from './words.ts';

type LookFiltersProps = Look & { readonly quarters: readonly Quarter[]; readonly children?: ReactNode };

/** Which quarter, as reported or as measured now, and what is counted. */
export const LookFilters = ({ view, onChange, quarters, children }: LookFiltersProps) => {
  const words = useFigureWords();
  return (
    <Filters label={words.choose} onClear={undefined}>
      <SelectFilter
        name="quarter"
        label={words.quarter}
        always
        value={view.quarter}
        options={quarters.toReversed().map((quarter) => ({ value: quarter, label: quarter }))}
        onChange={(quarter) => onChange({ quarter })}
      />
      <SelectFilter
        name="version"
        label={words.version}
        always
        value={view.version}
        options={VERSIONS.map((value) => ({ value, label: words.versions[value] }))}
        onChange={(version) => onChange({ version })}
      />
      <SelectFilter
        name="unit"
        label={words.unit}
        always
        value={view.unit}
        options={UNITS.map((value) => ({ value, label: words.units[value] }))}
        onChange={(unit) => onChange({ unit })}
      />
      {children}
    </Filters>
  );
};
