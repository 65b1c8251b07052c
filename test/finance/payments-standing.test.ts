import { describe, expect, it } from 'vitest';
import { mayChangeIn } from '../../functions/compose/partnership/may-change.ts';
import { projectPayments } from '../../functions/figures/projection/payments.ts';
import { recordPayment, reversePayment } from '../../functions/finance/payments/record.ts';
import { paymentRepository } from '../../functions/finance/payments/repository.ts';
import { readPaymentsStanding } from '../../functions/finance/payments/standing.ts';
import { settlementRepository } from '../../functions/finance/settlement/repository.ts';
import { readRowsRetention } from '../../functions/monitoring/delivery/retention.ts';
import { closePeriod, decideExtension, reopenPeriod } from '../../functions/partnership/closing/decide.ts';
import { closingRepository } from '../../functions/partnership/closing/repository.ts';
import { paymentsStandingOf } from '../../shared/finance/payments-standing.ts';
import { type Payment, paymentSchema } from '../../shared/finance/schema.ts';
import { settlementSchema } from '../../shared/finance/settlement/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { cents } from '../../shared/kernel/money.ts';
import { closedPeriodSchema } from '../../shared/partnership/closing/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { accepted } from '../company/import-desk.ts';
import { PERIOD_1 } from '../figures/samples.ts';
import { createTable } from '../support/engine/tables.ts';
import { ALFA } from '../support/store.ts';
import { openSettlement } from './settlement/desk.ts';
import { inputsOf } from './settlement/samples.ts';

const PREPARED_AT = '2027-02-01T09:00:00.000Z';
const idOf = (serial: number): string => `pay_${String(serial).padStart(26, '0')}`;

const paid = (serial: number, on: string, amount: number, more: object = {}): Payment =>
  paymentSchema.parse({
    id: idOf(serial),
    period: 1,
    kind: 'instalment',
    on,
    amount,
    reference: `OV-${serial}`,
    recordedAt: `${on}T10:00:00.000Z`,
    ...more,
  });

const settlement = (more: object = {}) =>
  settlementSchema.parse({
    state: 'settled',
    settledAt: PREPARED_AT,
    period: 1,
    number: 1,
    version: 2,
    on: '2027-02-01',
    rulesVersion: '1',
    sha256: 'x',
    bytes: 1,
    objectKey: 'x',
    realised: 80,
    goal: 100,
    cut: 0,
    toPay: 500,
    recovery: 0,
    preparedBy: 'somebody',
    preparedAt: PREPARED_AT,
    updatedAt: PREPARED_AT,
    ...more,
  });
const closed = (period: number, next?: 'extended' | 'notExtended') =>
  closedPeriodSchema.parse({ period, version: 1, closedAt: PREPARED_AT, ...(next ? { next } : {}) });

const ADVANCE = paid(1, '2024-03-01', 1000);
const BALANCE = paid(2, '2027-03-01', 500, { kind: 'balance' });
const ENDED = { payments: [ADVANCE, BALANCE], settlements: [settlement()], closed: [closed(1, 'notExtended')] };

describe('The payments to a partnership', () => {
  it('are over once its last period is closed, settled, and what the settlement asked was paid', () => {
    expect(paymentsStandingOf(ENDED)).toEqual({ over: true, lastPaidOn: '2027-03-01' });
  });

  it.each([
    ['the period is not closed', { closed: [] }],
    ['it goes on in the next period', { closed: [closed(1, 'extended')] }],
    ['the settlement waits', { settlements: [settlement({ state: 'prepared' })] }],
    [
      'the settlement was reopened',
      { settlements: [settlement({ state: 'reopened', endedAt: PREPARED_AT, reason: 'x' })] },
    ],
    ['the balance was not paid', { payments: [ADVANCE] }],
    ['the balance was paid in part', { payments: [ADVANCE, paid(2, '2027-03-01', 499)] }],
    ['money is to come back', { settlements: [settlement({ toPay: 0, recovery: 300 })], payments: [ADVANCE] }],
    ['the next period was not settled', { closed: [closed(1, 'extended'), closed(2)] }],
  ])('are not when %s', (_, changed) => {
    expect(paymentsStandingOf({ ...ENDED, ...changed }).over).toBe(false);
  });

  it('are over when nothing was left to pay, and when what was to come back came', () => {
    const nothing = { ...ENDED, settlements: [settlement({ toPay: 0 })], payments: [ADVANCE] };
    expect(paymentsStandingOf(nothing)).toEqual({ over: true, lastPaidOn: '2024-03-01' });
    const recovered = {
      ...ENDED,
      settlements: [settlement({ toPay: 0, recovery: 300 })],
      payments: [ADVANCE, paid(2, '2028-05-01', 300, { kind: 'recovery' })],
    };
    // Money that came back is no payment to the beneficiary: the term runs from the payment before.
    expect(paymentsStandingOf(recovered)).toEqual({ over: true, lastPaidOn: '2024-03-01' });
  });

  it('of both periods may be settled at once', () => {
    const whole = settlement({ period: 2, covers: [1, 2] });
    const both = [closed(1, 'extended'), closed(2)];
    expect(paymentsStandingOf({ ...ENDED, settlements: [whole], closed: both }).over).toBe(true);
  });

  it('do not have their last day at one that was taken back', () => {
    const back = paid(3, '2027-03-01', -500, { kind: 'balance', reverses: idOf(2), reason: 'Verkeerde rekening' });
    const again = paid(4, '2027-02-15', 500, { kind: 'balance' });
    expect(paymentsStandingOf({ ...ENDED, payments: [ADVANCE, BALANCE, back, again] })).toEqual({
      over: true,
      lastPaidOn: '2027-02-15',
    });
  });
});

describe('What the agency is told of the payments to a partnership', () => {
  it('follows every step by which they end or go on again', async () => {
    const inputs = inputsOf({
      counted: [30, 30, 20, 0],
      accepted: [58_823_530, 35_294_118, 23_529_412],
      goals: [40, 30, 30],
      paid: 90_000_000,
      cutRule: { kind: 'ownShortfall' },
    });
    const { store, api } = await openSettlement(inputs);
    const { table, commit, system } = store;
    const agency = await createTable('agency');
    const [payments, closing] = [paymentRepository(table), closingRepository(table)];
    const readPayments = readPaymentsStanding({
      payments,
      settlements: settlementRepository(table),
      closed: closing.closed,
    });
    const retention = readRowsRetention({
      table: agency,
      partnershipIds: [ALFA],
      readRuleVersions: async () => [DEFAULT_RULES],
    });
    let before = 0;
    /** What the projector tells once the stream says that something changed; fails when the step before said nothing. */
    const told = async () => {
      const [item] = await store.items('FINANCE#payments');
      const sequence = Number(item?.sequence ?? 0);
      expect(sequence).toBeGreaterThan(before);
      before = sequence;
      await projectPayments({ table, agency, partnershipId: ALFA, readPayments });
      const { state, ...rest } = await retention();
      return [state, 'lastPaidOn' in rest ? rest.lastPaidOn : undefined];
    };
    const manager = { subject: 'manager', roles: ['programme-manager@agency'] };
    const record = { repository: payments, commit, system, mayChange: mayChangeIn(table).paid };
    const pay = async (on: string, amount: number) =>
      accepted(
        await recordPayment(record)(manager, PERIOD_1, {
          period: 1,
          kind: 'balance',
          on: isoDate(on),
          amount: cents(amount),
          reference: 'OV',
        }),
      );
    const end = {
      repository: closing,
      readAround: async () => ({ ...AROUND, settled: true }),
      rulesOn: async () => DEFAULT_RULES,
      commit,
      system,
    };
    expect(await retention()).toMatchObject({ state: 'paying', waitingFor: [ALFA] });

    store.setClock('2027-02-01T09:00:00.000Z');
    await pay('2026-03-01', 1000);
    expect(await told()).toEqual(['paying', undefined]);
    const POST = { method: 'POST' } as const;
    await api('/settlements/1', { as: 'project-officer@agency', ...POST, json: {} });
    await api('/settlements/1/1/decision', { as: 'programme-manager@agency', ...POST, json: { expectedVersion: 1 } });
    expect(await told()).toEqual(['paying', undefined]);
    accepted(
      await decideExtension(end)(manager, PERIOD_1, {
        decision: 'notExtended',
        expectedVersion: 'absent',
        reason: 'Na de evaluatie',
      }),
    );
    accepted(await closePeriod(end)(manager, PERIOD_1));
    expect(await told()).toEqual(['paying', undefined]);
    store.setClock('2027-04-01T09:00:00.000Z');
    const [settled] = (await settlementRepository(table).ofPeriod(1)).settlements;
    await pay('2027-03-15', (settled?.toPay ?? 0) - (settled?.recovery ?? 0));
    expect(await told()).toEqual(['paid', '2027-03-15']);
    const last = (await payments.payments(1)).at(-1);
    accepted(await reversePayment(record)(manager, { period: 1, id: last?.id ?? ADVANCE.id, reason: 'Fout' }));
    expect(await told()).toEqual(['paying', undefined]);
    await pay('2027-03-20', (settled?.toPay ?? 0) - (settled?.recovery ?? 0));
    expect(await told()).toEqual(['paid', '2027-03-20']);
    accepted(await reopenPeriod(end)(manager, PERIOD_1, { expectedVersion: 1, reason: 'Audit' }));
    expect(await told()).toEqual(['paying', undefined]);
    accepted(await closePeriod(end)(manager, PERIOD_1));
    expect(await told()).toEqual(['paid', '2027-03-20']);
    const strike = await api(`/settlements/1/struck/${inputs.counted[0]?.companyId}`, {
      as: 'controller@agency',
      method: 'PUT',
      json: { reason: 'Audit' },
    });
    expect(strike.status).toBe(200);
    expect(await told()).toEqual(['paying', undefined]);
    await store.close();
  });
});

const AROUND = {
  openCases: 0,
  completedNotCounted: 0,
  waitingForVerification: 0,
  agreementSettles: true,
  yearsWithoutCertified: 0,
  ownContributionReached: true,
  lastNoteAccepted: true,
  settledWith: undefined,
  next: { target: false, budget: false, agreement: false },
};
