import type { Quarter } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { Summary } from '../../shared/summary/schema.ts';
import { config } from '../platform/config.ts';
import { rulesReaderOf } from '../programme/rules.ts';
import { buildPartnershipSummary } from '../summary/build-partnership.ts';
import { ownTable, referenceTable, system } from './base.ts';
import { figuresReaderOf } from './figures-reader.ts';

/** The summary that one partnership's own figures make. */
export const partnershipSummary = (): ((quarter: Quarter) => Promise<Result<Summary, Failure>>) => {
  const table = ownTable();
  const rules = rulesReaderOf(referenceTable(), system);
  const readFigures = figuresReaderOf({ partnershipId: config.partnershipId(), table, system }, rules.rulesOn);
  return async (quarter) => {
    const figures = await readFigures({ quarter });
    if (!figures.ok) return figures;
    // A summary is made after its quarter: by then another version may hold.
    const held = await rules.rulesOn(figures.value.on, figures.value.period);
    return ok(buildPartnershipSummary(figures.value, held));
  };
};
