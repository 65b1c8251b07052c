import { describe, expect, expectTypeOf, it } from 'vitest';
import { type FiguresInput, partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { CutInput } from '../../shared/finance/results-cut.ts';
import { instant, isoDate } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { PERIOD_1, targetOf, totalsOf } from '../figures/samples.ts';

const figuresUnder = (rules: ProgrammeRules) =>
  partnershipFigures({
    partnershipId: 'alfa',
    totals: totalsOf({ 'realised.completed': [4, 6, 8, 8, 8, 8, 8, 8, 8, 8] }),
    target: targetOf(),
    period: PERIOD_1,
    rules,
    today: isoDate('2026-06-30'),
    retrievedAt: instant('2026-06-30T09:00:00.000Z'),
  });

/** P:147. That no module of it reaches the monitoring, an import rule says: `settlement-knows-no-monitoring`. */
describe('the monitoring has no part in the settlement', () => {
  it('is in no input of the cut nor of the figures that it rests on', () => {
    expectTypeOf<keyof CutInput>().toEqualTypeOf<'base' | 'target' | 'realised' | 'rules'>();
    expectTypeOf<keyof CutInput['rules']>().toEqualTypeOf<'resultsFundingPercent' | 'cutSplit'>();
    expectTypeOf<keyof FiguresInput>().toEqualTypeOf<
      'partnershipId' | 'totals' | 'target' | 'period' | 'rules' | 'today' | 'retrievedAt' | 'quarter'
    >();
  });

  it('changes no figure and no cent by its rules', () => {
    const { monitoringCadence, retentionMonths, smallCellThreshold } = DEFAULT_RULES;
    const measuredOtherwise: ProgrammeRules = {
      ...DEFAULT_RULES,
      monitoringCadence: monitoringCadence === 'yearly' ? 'quarterly' : 'yearly',
      retentionMonths: [...retentionMonths, 24],
      smallCellThreshold: smallCellThreshold + 10,
    };
    const figures = figuresUnder(measuredOtherwise);
    expect(figures.cutToday?.cut).toBeGreaterThan(0);
    expect(figures).toEqual(figuresUnder(DEFAULT_RULES));
  });
});
