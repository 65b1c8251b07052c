import { describe, expect, it } from 'vitest';
import { readFiguresForAgency, readPartnershipFigures } from '../../functions/figures/read.ts';
import { realSystem } from '../../functions/platform/system.ts';
import type { RulesOn } from '../../functions/programme/rules.ts';
import { cutOf } from '../../functions/summary/sentences.ts';
import { instant } from '../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';
import { createTable } from '../support/engine/tables.ts';
import { ALFA } from '../support/store.ts';
import { PERIOD_2, targetOf } from './samples.ts';

const system = { ...realSystem, now: () => instant('2028-05-10T09:00:00.000Z') };
type Horizons = Readonly<Record<number, ProgrammeRules['settlementHorizon']>>;

/** The figures of period 2, where the rules of each period say when is settled. */
const figuresUnder = async (horizons: Horizons) => {
  const rulesOn: RulesOn = async (_, period) => ({
    ...DEFAULT_RULES,
    settlementHorizon: horizons[period?.number ?? 1] ?? 'perPeriod',
  });
  const table = await createTable('partnership');
  const readTarget = async () => targetOf({ period: 2 });
  const read = readPartnershipFigures({
    partnershipId: ALFA,
    table,
    liveGeneration: async () => 1,
    readTarget,
    rulesOn,
    system,
  });
  const own = await read({ period: 2 });
  if (!own.ok) throw new Error('There is a period 2');
  const atTheAgency = await readFiguresForAgency({ agency: table, rulesOn, system })(ALFA, PERIOD_2, undefined);
  return { own: own.value, atTheAgency };
};

describe('the amount at risk in a period of a programme that is settled once', () => {
  it('says that the settlement is over both, on the dashboards and in the summary', async () => {
    const { own, atTheAgency } = await figuresUnder({ 1: 'wholeProgramme', 2: 'perPeriod' });
    expect([own.settledOnce, atTheAgency.settledOnce]).toEqual([true, true]);
    expect(cutOf(own)).toMatchObject([{ key: 'cut', settledOnce: true }]);
  });

  it('says nothing of it where the rules of period 1 settle each by itself', async () => {
    const { own, atTheAgency } = await figuresUnder({ 1: 'perPeriod', 2: 'wholeProgramme' });
    expect([own.settledOnce, atTheAgency.settledOnce]).toEqual([undefined, undefined]);
    expect(cutOf(own)[0]).not.toHaveProperty('settledOnce');
  });
});
