import { beforeEach, describe, expect, it } from 'vitest';
import { addTalkNote } from '../../functions/coordination/talk.ts';
import type { Table } from '../../functions/platform/dynamo/client.ts';
import type { Company } from '../../shared/company/schema.ts';
import { talkNoteRequestSchema } from '../../shared/coordination/talk.ts';
import { createTable } from '../support/engine/tables.ts';
import { COACH, Desk, refused } from '../trajectory/desk.ts';
import { ALFA, agencySees, BETA, GAMMA, Partnership } from './partnership.ts';

describe('coordination about a company that two partnerships share', () => {
  let reference: Table;
  let alfa: Partnership;
  let beta: Partnership;
  let atAlfa: Company;
  let atBeta: Company;

  beforeEach(async () => {
    reference = await createTable('reference');
    alfa = new Partnership(ALFA, await Desk.open(), reference);
    beta = new Partnership(BETA, await Desk.open(), reference);
    [atAlfa, atBeta] = [await alfa.desk.company('2800'), await beta.desk.company('9000')];
    await alfa.desk.start([atAlfa]);
    await beta.desk.start([atBeta]);
    await alfa.state(atAlfa, 2);
    await beta.state(atBeta, 2);
  });

  const atTable = async (partnership: Partnership, company: Company) => {
    const [other] = await partnership.about(company);
    if (!other) throw new Error('There is another partnership');
    return other;
  };

  it('is asked, waits at the other, is agreed and recorded on both sides and for the agency', async () => {
    await alfa.say(atAlfa, { kind: 'message', text: 'Wie doet de taalcoaching?' });
    expect(await beta.waiting()).toMatchObject([{ partnershipId: ALFA, companyId: atBeta.id }]);
    expect(await alfa.waiting()).toEqual([]);

    await beta.say(atBeta, { kind: 'proposal', text: 'Beta doet taal, alfa de werkorganisatie.' });
    expect(await beta.waiting()).toEqual([]);
    expect(await alfa.waiting()).toMatchObject([{ partnershipId: BETA, companyId: atAlfa.id }]);

    const { openProposal } = await atTable(alfa, atAlfa);
    await alfa.say(atAlfa, { kind: 'agreement', proposalId: openProposal?.id ?? '' });
    expect([await alfa.waiting(), await beta.waiting()]).toEqual([[], []]);
    for (const [partnership, company] of [[alfa, atAlfa] as const, [beta, atBeta] as const]) {
      const { status, notes } = await atTable(partnership, company);
      expect(status).toBe('agreed');
      expect(notes.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
        'alfa message',
        'beta proposal',
        'alfa agreement',
      ]);
      expect(notes.at(-1)?.text).toBe('Beta doet taal, alfa de werkorganisatie.');
    }
    const [row] = (await agencySees(reference)).rows;
    expect(row?.statements.map(({ talks = {} }) => Object.values(talks).flat().length)).toEqual([2, 1]);
    const actions = (await alfa.desk.history({ kind: 'company', id: atAlfa.id })).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['company.talk.message', 'company.talk.agreement']));
  });

  it('is told to nobody but the one it was said to, and the agency', async () => {
    await alfa.say(atAlfa, { kind: 'message', text: 'Alleen voor beta.' });
    const gamma = new Partnership(GAMMA, await Desk.open(), reference);
    const atGamma = await gamma.desk.company('3000');
    expect((await gamma.about(atGamma)).flatMap(({ notes }) => notes)).toEqual([]);
    expect(await gamma.waiting()).toEqual([]);
  });

  it('agrees only with the last proposal that the other made', async () => {
    await beta.say(atBeta, { kind: 'proposal', text: 'Eerste voorstel.' });
    const first = (await atTable(alfa, atAlfa)).openProposal;
    await beta.say(atBeta, { kind: 'proposal', text: 'Tweede voorstel.' });
    const request = { kind: 'agreement', proposalId: first?.id, with: BETA, expectedVersion: 0 };
    const outcome = await addTalkNote(alfa.coordination)(COACH, atAlfa.id, talkNoteRequestSchema.parse(request));
    expect(refused(outcome)).toEqual({ code: 'invalid', fields: [{ pointer: '/proposalId', message: 'notInList' }] });
    expect((await atTable(alfa, atAlfa)).status).toBe('waitingForUs');
  });

  it('is lost by nobody when two say something at once: the second sees what the first said', async () => {
    const said = (text: string) =>
      talkNoteRequestSchema.parse({ kind: 'message', text, with: BETA, expectedVersion: 0 });
    const outcomes = await Promise.all(
      ['een', 'twee', 'drie'].map((text) => addTalkNote(alfa.coordination)(COACH, atAlfa.id, said(text))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok }) => !ok))
      expect(refused(outcome)).toMatchObject({ code: 'conflict', current: { version: 1 } });
    expect((await atTable(alfa, atAlfa)).notes).toHaveLength(1);
  });

  it('is refused to itself, to nobody, about nothing, and beyond twenty notes', async () => {
    const to = async (other: string, company = atAlfa.id) =>
      refused(
        await addTalkNote(alfa.coordination)(
          COACH,
          company,
          talkNoteRequestSchema.parse({ kind: 'message', text: 'Dag', with: other, expectedVersion: 0 }),
        ),
      );
    const notThere = { code: 'invalid', fields: [{ pointer: '/with', message: 'notInList' }] };
    expect([await to('alfa'), await to('delta')]).toEqual([notThere, notThere]);
    expect(await to('beta', atBeta.id)).toEqual({ code: 'notFound' });
    for (let said = 0; said < 20; said += 1) await alfa.say(atAlfa, { kind: 'message', text: `Bericht ${said}` });
    const request = talkNoteRequestSchema.parse({ kind: 'message', text: 'Nog', with: 'beta', expectedVersion: 20 });
    const full = await addTalkNote(alfa.coordination)(COACH, atAlfa.id, request);
    expect(refused(full)).toEqual({ code: 'notAllowedNow', reason: 'talkFull' });
  });
});
