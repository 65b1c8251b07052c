import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { accessIn } from '../../functions/access/given-access.ts';
import { membershipsOfSubject } from '../../functions/access/memberships.ts';
import { peopleRepository } from '../../functions/access/repository.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { Store } from '../support/store.ts';

const ID = 'per_01J00000000000000000000001';
const SUBJECT = '5f9d2c1e-0000-4000-8000-1a2b3c4d5e6f';

/** The items of the command that the runbook gives, filled in as an operator would. */
const itemsOfTheRunbook = (table: string): TransactWriteItem[] => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
  const command = /--transact-items '(\[[^']+\])'/.exec(page)?.[1] ?? '';
  const filledIn = command
    .replaceAll('iwf-alfa', table)
    .replaceAll('<sub>', SUBJECT)
    .replaceAll('<per_…>', ID)
    .replaceAll('<name>', 'Petra Alfaerts')
    .replaceAll('<address>', 'petra@alfa.example')
    .replace(/<(20[^>]+)>/, '$1');
  expect(filledIn).not.toContain('<');
  return JSON.parse(filledIn);
};

describe('the first promotor of a store', () => {
  it('is entered by the command of the runbook, and gets in by the subject', async () => {
    const store = await Store.open();
    const items = itemsOfTheRunbook(store.table.name);
    await store.table.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
    const people = peopleRepository(store.table);
    expect(await people.personOfSubject(SUBJECT)).toMatchObject({ id: ID, roles: ['promotor'], active: true });
    const accessOf = accessIn(store.table, () => isoDate('2026-10-05'));
    expect(await accessOf(SUBJECT)).toEqual({ roles: ['promotor'], active: true });
    expect(await membershipsOfSubject([{ place: 'alfa', accessOf }])(SUBJECT)).toEqual(['promotor@alfa']);
    await store.close();
  });
});
