import type { Quarter } from '../../kernel/dates.ts';
import type { PartnershipId } from '../../kernel/ids.ts';
import type { AgencyMonitoringFigures, MonitoringFigures } from '../published/schema.ts';
import { type Figure, figureAt } from './figure.ts';
import { chosenOf, quarterIn, type Version } from './version.ts';

export type SideBySideRow = {
  /** Absent for all together, which is counted by itself: it is not the sum of the partnerships. */
  readonly partnershipId?: PartnershipId;
  readonly persons: Figure;
  readonly employers: Figure;
  /** Unique persons from other measures than local partnerships: for the evaluation. */
  readonly others: Figure;
  readonly version: Version | undefined;
};

const rowOf = (figures: MonitoringFigures, quarter: Quarter, version: Version): SideBySideRow => {
  const chosen = chosenOf(quarterIn(figures, quarter), version);
  const { partnershipId } = figures;
  return {
    ...(partnershipId === undefined ? {} : { partnershipId }),
    persons: figureAt(chosen?.cells, 'monitoring', 'persons'),
    employers: figureAt(chosen?.cells, 'monitoring', 'employers'),
    others: figureAt(chosen?.cells, 'evaluation', 'persons'),
    version: chosen?.version,
  };
};

/** The partnerships in their order, all together last. */
export const sideBySide = (
  { partnerships, together }: Pick<AgencyMonitoringFigures, 'partnerships' | 'together'>,
  quarter: Quarter,
  version: Version,
): SideBySideRow[] => [...partnerships, together].map((figures) => rowOf(figures, quarter, version));
