import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../scripts/build-state.ts';
import type { SettlementInputs } from '../../shared/finance/settlement/inputs.ts';
import { overPeriods } from '../../shared/finance/settlement/over-periods.ts';
import { settle } from '../../shared/finance/settlement/settle.ts';
import { WAREHOUSE_COLUMNS } from '../../shared/finance/warehouse/columns.ts';
import { warehouseRows } from '../../shared/finance/warehouse/rows.ts';
import { anyInputs, anyPeriods } from './settlement/samples.ts';

const rowsOf = (inputs: SettlementInputs) =>
  warehouseRows({
    partnershipId: 'alfa',
    period: 1,
    retrievedAt: '2027-03-01T09:00:00.000Z',
    memberName: (id) => inputs.members.find((member) => member.id === id)?.name ?? '',
    budget: [],
    certified: inputs.certified,
    payments: inputs.payments,
    ownContributions: [],
    settlements: [{ state: 'now', number: undefined, frozen: { inputs, outcome: settle(inputs) } }],
  });

describe('the file for the warehouse', () => {
  it('has every column that its description names, and no other', async () => {
    const described = await readFile(join(repositoryRoot, 'docs/warehouse.md'), 'utf8');
    const named = [...described.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    expect(named).toEqual([...WAREHOUSE_COLUMNS]);
  });

  it('has one figure a row, in whole cents or companies, and adds up as the settlement does', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const rows = rowsOf(inputs);
        for (const row of rows) {
          expect([row.amount_cents, row.count].filter((value) => value !== undefined)).toHaveLength(1);
          expect(row.amount_cents ?? row.count).toMatch(/^-?\d+$/);
        }
        const cents = (figure: string, whole: boolean, fund?: string): number =>
          rows
            .filter((row) => row.subject === 'settlement' && row.figure === figure && row.fund === fund)
            .filter((row) => (row.member_id === undefined) === whole)
            .reduce((sum, row) => sum + Number(row.amount_cents), 0);
        expect(cents('accepted', false)).toBe(cents('accepted', true));
        expect(cents('accepted', false, 'own')).toBe(cents('accepted', true, 'own'));
        expect(cents('cut', true, 'esf') + cents('cut', true, 'focusOnTalent')).toBe(cents('cut', true));
      }),
      { numRuns: 40 },
    );
  });

  it('has what each period adds to a settlement over both under figures of their own, so that nothing is added twice', () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const rows = rowsOf(overPeriods(periods)).filter(({ subject }) => subject === 'settlement');
        expect(new Set(rows.map(({ covers }) => covers))).toEqual(new Set(['1 2']));
        const of = (figure: string) => rows.filter((row) => row.figure === figure && !row.member_id && !row.fund);
        const sum = (figure: string): number =>
          of(figure).reduce((total, row) => total + Number(row.amount_cents ?? row.count), 0);
        for (const figure of ['accepted', 'grantedSubsidy', 'paid', 'target.companies']) {
          expect(of(figure)).toHaveLength(1);
          expect(of(`inPeriod.${figure}`).map(({ of_period }) => of_period)).toEqual(['1', '2']);
          expect(sum(`inPeriod.${figure}`)).toBe(sum(figure));
        }
        expect(sum('inPeriod.realised.companies')).toBe(sum('realised'));
      }),
      { numRuns: 30 },
    );
  });
});
