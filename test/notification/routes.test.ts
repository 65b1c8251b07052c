import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../functions/notification/deliver.ts';
import { notificationRoutes } from '../../functions/notification/routes.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { deliveriesSchema } from '../../shared/notification/schema.ts';
import { enter } from '../access/samples.ts';
import { type Api, Store } from '../support/store.ts';
import { contentIn, MailRoom, QUARTER } from './samples.ts';

describe('the delivery log', () => {
  let store: Store;
  let call: Api;
  const log = async (as: string, query = '') =>
    deliveriesSchema.parse((await call(`/deliveries${query}`, { as })).body);

  beforeAll(async () => {
    store = await Store.open();
    const room = new MailRoom(store);
    call = await store.api([notificationRoutes(room.dependencies)]);
    const first = await enter(store, { subject: 'first', name: 'Anna Eerst', roles: ['promotor'] });
    const second = await enter(store, { subject: 'second', name: 'Bert Tweede' });
    await room.deliver(first);
    store.passMinutes(1);
    await room.deliver(second);
    await deliver(room.dependencies)({
      kind: 'reminderDigest',
      quarter: QUARTER,
      day: isoDate('2026-08-03'),
      recipient: first,
      compose: contentIn,
    });
    store.passMinutes(1);
    await room.event('Delivery', await room.now(first));
  });
  afterAll(() => store.close());

  it('shows the last touched first, with names for those who may read the directory', async () => {
    const { period, rows } = await log('promotor@alfa', '?quarter=2026%2FQ3');
    expect(period).toBe('2026/Q3');
    expect(rows.map(({ recipientName, status }) => [recipientName, status])).toEqual([
      ['Anna Eerst', 'delivered'],
      ['Bert Tweede', 'sent'],
    ]);
  });

  it('shows roles only to those who may not', async () => {
    const { rows } = await log('auditor@agency');
    expect(rows.map(({ recipientName, recipientRoles }) => [recipientName, recipientRoles])).toEqual([
      [undefined, ['promotor']],
      [undefined, ['coach']],
    ]);
  });

  it('is about the last quarter that is over when none is asked for, and empty for one without mails', async () => {
    expect((await log('finance@alfa')).period).toBe('2026/Q3');
    expect(await log('finance@alfa', '?quarter=2025%2FQ1')).toEqual({ period: '2025/Q1', rows: [] });
  });

  it('has the digests of a day apart from the mails about its quarter', async () => {
    const { period, rows } = await log('promotor@alfa', '?day=2026-08-03');
    expect(period).toBe('2026-08-03');
    expect(rows.map(({ kind, recipientName }) => [kind, recipientName])).toEqual([['reminderDigest', 'Anna Eerst']]);
  });

  it.each([
    ['coach@alfa', '', 403],
    ['promotor@alfa', '?quarter=2026-Q3', 400],
    ['promotor@alfa', '?quarter=2026%2FQ5', 400],
    ['promotor@alfa', '?day=2026-02-30', 400],
    ['promotor@alfa', '?day=2026-08-03&quarter=2026%2FQ3', 400],
    ['promotor@alfa', '?page=1', 400],
  ])('answers %s%s with %d', async (as, query, status) => {
    expect((await call(`/deliveries${query}`, { as })).status).toBe(status);
  });
});
