import { describe, expect, it } from 'vitest';
import { catalogueReaderOf } from '../../functions/catalogue/reader.ts';
import { takeProgress } from '../../functions/figures/progress/take.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { memberSchema } from '../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { readPdf } from '../support/pdf-text.ts';
import { ALFA, Store } from '../support/store.ts';
import { readWorkbook } from '../support/workbook.ts';
import { accepted } from '../trajectory/desk.ts';
import { MEMBERS } from './arbitraries.ts';
import { targetOf, totalsOf } from './samples.ts';

const [A, B] = MEMBERS;
const AUTHOR = { subject: 'coordinator-1', roles: ['coordinator@alfa'] };

/** Alfa with eight companies of one partner, one of which is called as no partner should be. */
const openProgress = async () => {
  const store = await Store.open();
  const { table, commit, system } = store;
  store.setClock('2025-06-30T09:00:00.000Z');
  const totals = totalsOf({
    'realised.completed': [8],
    [`member.${A}`]: [8],
    'size.20-to-49': [8],
    'theme.language-policy': [8],
    'region.rivierenland': [8],
  });
  const item = { ...keys.totals(1, 1), type: 'totals', v: 1, ...totals };
  await commit({ changes: [{ kind: 'place', key: keys.totals(1, 1), item }], audit: [] });
  const members = [
    memberSchema.parse({ id: A, name: '=CMD()', role: 'promotor' }),
    memberSchema.parse({ id: B, name: 'Tweede vzw', role: 'partner' }),
  ];
  return {
    store,
    take: takeProgress({
      partnershipId: ALFA,
      table,
      system,
      commit,
      liveGeneration: async () => 1,
      readTarget: async () => targetOf(),
      rulesOn: async () => DEFAULT_RULES,
      readMembers: async () => members,
      readAgreements: async () => [],
      catalogues: catalogueReaderOf({ kept: async () => [] }, system),
    }),
  };
};

describe('progress to take away', () => {
  it('has a row for each partner, region, size and theme, with numbers as numbers and no formula', async () => {
    const { store, take } = await openProgress();
    const { body, name } = accepted(await take(AUTHOR, { format: 'xlsx', language: 'nl' }));
    const { rows, hasFormulas } = readWorkbook(body);
    expect(name).toBe('progress-2025-06-30.xlsx');
    expect(hasFormulas).toBe(false);
    const rowOf = (label: string) => rows.find(([, called]) => called?.value === label);
    expect(rowOf("'=CMD()")?.[4]).toEqual({ type: 'n', value: '8' });
    for (const label of ['Tweede vzw', 'Rivierenland', '20-49', 'taalbeleid']) expect(rowOf(label)).toBeDefined();
    const trail = await store.items('AUDIT#ACCESS#2025-06-30');
    expect(trail.map(({ action }) => action)).toEqual(['progress.exported']);
    await store.close();
  });

  it('on paper says the finding first, and who is how far', async () => {
    const { store, take } = await openProgress();
    const { text } = readPdf(accepted(await take(AUTHOR, { format: 'pdf', language: 'nl' })).body);
    expect(text).toContain('8 van 120 ondernemingen gerealiseerd.');
    expect(text).toContain('Tweede vzw');
    await store.close();
  });
});
