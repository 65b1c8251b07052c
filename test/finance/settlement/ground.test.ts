import { afterEach, describe, expect, it } from 'vitest';
import { certifiedRepository } from '../../../functions/finance/certified/repository.ts';
import { certifiedRoutes } from '../../../functions/finance/certified/routes.ts';
import { paymentRepository } from '../../../functions/finance/payments/repository.ts';
import { paymentRoutes } from '../../../functions/finance/payments/routes.ts';
import { groundOf } from '../../../functions/finance/settlement/ground.ts';
import { settlementRepository } from '../../../functions/finance/settlement/repository.ts';
import { memberSchema } from '../../../shared/partnership/schema.ts';
import { openSettlement } from './desk.ts';
import { inputsOf, memberId } from './samples.ts';

const INPUTS = inputsOf({ counted: [8, 0, 0, 0], accepted: [10_000_000], goals: [10], paid: 0 });
const [OFFICER, MANAGER] = ['project-officer@agency', 'programme-manager@agency'];
const POST = { method: 'POST' } as const;

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

/** The settlement of period 1, and the ledgers that it rests on, on one table. */
const open = async () => {
  const desk = await openSettlement(INPUTS);
  close = () => desk.store.close();
  desk.store.setClock('2027-02-01T09:00:00.000Z');
  const { table, commit, system } = desk.store;
  const ground = groundOf(settlementRepository(table));
  const certified = certifiedRepository(table);
  const ledgers = {
    members: async () => INPUTS.members.map((member) => memberSchema.parse(member)),
    budget: async () => undefined,
    rulesOn: async () => INPUTS.rules,
    commit,
    system,
  };
  const api = await desk.store.api([
    certifiedRoutes({ ...ledgers, repository: certified, mayChange: ground.ofSettlement }),
    paymentRoutes({ ...ledgers, repository: paymentRepository(table), mayChange: ground.ofPayments }),
  ]);
  const certify = () =>
    api('/certified-amounts', {
      as: OFFICER,
      ...POST,
      json: {
        period: 1,
        year: 2026,
        report: 'Eindrapport',
        certifiedOn: '2027-01-20',
        lines: [{ memberId: memberId(1), category: 'staff', amount: 50_000 }],
      },
    });
  const pay = () =>
    api('/payments', {
      as: OFFICER,
      ...POST,
      json: { period: 1, kind: 'balance', on: '2027-01-25', amount: 1_000, reference: '2027/1' },
    });
  const step = (path: string, expectedVersion?: number) =>
    desk.api(`/settlements/1${path}`, {
      as: path === '' ? OFFICER : MANAGER,
      ...POST,
      json:
        expectedVersion === undefined
          ? {}
          : { expectedVersion, ...(path.endsWith('decision') ? {} : { reason: 'Fout' }) },
    });
  return { ...desk, certify, pay, step, amounts: certified.certifiedAmounts };
};

describe('what a settlement rests on', () => {
  it('may change until one is prepared, and again once it is returned or reopened', async () => {
    const { certify, step } = await open();
    const stands = { status: 409, body: { reason: 'settlementStands' } };
    expect(await certify()).toMatchObject({ status: 201 });
    await step('');
    expect(await certify()).toMatchObject(stands);
    await step('/1/return', 1);
    expect(await certify()).toMatchObject({ status: 201 });
    await step('');
    await step('/2/decision', 1);
    expect(await certify()).toMatchObject(stands);
    await step('/2/reopening', 2);
    expect(await certify()).toMatchObject({ status: 201 });
  });

  it('is what was paid too, until it is decided: the balance is paid after that', async () => {
    const { pay, step } = await open();
    expect(await pay()).toMatchObject({ status: 201 });
    await step('');
    expect(await pay()).toMatchObject({ status: 409, body: { reason: 'settlementWaits' } });
    await step('/1/decision', 1);
    expect(await pay()).toMatchObject({ status: 201 });
  });

  it('that changes while a settlement is prepared makes it be prepared anew', async () => {
    const { certify, step, snapshotStore } = await open();
    snapshotStore.meanwhile(async () => {
      expect(await certify()).toMatchObject({ status: 201 });
    });
    expect(await step('')).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await step('')).toMatchObject({ status: 201, body: { number: 1 } });
  });

  it('is recorded by two at the same time, each once', async () => {
    const { certify, pay, amounts } = await open();
    const answers = await Promise.all([certify(), certify(), pay(), pay()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await amounts()).toHaveLength(2);
  });
});
