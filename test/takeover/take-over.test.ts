import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCompany } from '../../functions/company/register.ts';
import { putSettlement, raiseRegister } from '../../functions/finance/settlement/repository.ts';
import { accepted, COORDINATOR, itemsOf, startDocuments } from '../company/import-desk.ts';
import { companyTyped } from '../company/samples.ts';
import { settlementIn } from '../finance/settlement/samples.ts';
import { linesOf, openTakeoverDesk } from './desk.ts';
import { MEMBER, SETTLED } from './samples.ts';
import { adaptationRow, companyRow, establishmentRow, phaseRows, runningFiles, trajectoryRow } from './workbooks.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());
const open = () => openTakeoverDesk(storage.documents);

describe('a check', () => {
  it('says what would come in and writes nothing', async () => {
    const desk = await open();
    const { id, outcome } = await desk.check({
      ...runningFiles(2),
      ...SETTLED,
      reconciliation: [{ span: '2024/Q4', accepted: 2 }],
    });
    expect(linesOf(outcome)).toEqual([]);
    expect(outcome.counts).toEqual({
      companies: { added: 2, present: 0 },
      trajectories: { added: 2, present: 0 },
      targets: { added: 1, present: 0 },
      amounts: { added: 2, present: 0 },
    });
    expect(outcome.reconciliation).toEqual({
      lines: [{ span: '2024/Q4', accepted: 2, inFile: 2, counted: 2 }],
      differences: [],
    });
    expect(await desk.task(id)).toMatchObject({ kind: 'takeoverCheck', status: 'done', reportLines: 0 });
    expect(await desk.companies()).toEqual([]);
    expect(await itemsOf(desk.table, 'lock')).toEqual([]);
  });

  it('that found an error cannot be carried out', async () => {
    const desk = await open();
    const file = runningFiles(1);
    const { id, outcome } = await desk.check({ ...file, companies: [companyRow(1, { sme: 'misschien' })] });
    expect(outcome.errors).toBeGreaterThan(0);
    await expect(desk.carryOut(id)).rejects.toThrow('takeoverHasErrors');
  });
});

describe('a takeover', () => {
  it('makes companies and trajectories that say where they come from, targets and amounts', async () => {
    const desk = await open();
    const { id, outcome } = await desk.takeOver({
      ...runningFiles(2),
      ...SETTLED,
      reconciliation: [{ span: 1, accepted: 2 }],
    });
    expect(await desk.task(id)).toMatchObject({
      kind: 'takeover',
      status: 'done',
      total: 7,
      handled: 7,
      landed: 7,
      unchanged: 0,
    });
    expect(outcome.reconciliation.lines).toEqual([{ span: '1', accepted: 2, inFile: 2, counted: 2 }]);
    const companies = await desk.companies();
    expect(companies.map(({ origin, takenOver }) => [origin, takenOver?.reference]).sort()).toEqual([
      ['takeover', 'O-1'],
      ['takeover', 'O-2'],
    ]);
    const trajectory = (await desk.trajectories()).find(({ title }) => title === 'Traject 1');
    expect(trajectory).toMatchObject({
      takenOver: { reference: 'T-1' },
      themes: ['diversity', 'language-policy'],
      phases: [
        { phase: 'intake', on: '2024-02-01' },
        { phase: 'plan', on: '2024-03-01' },
        { phase: 'implementation', on: '2024-04-01' },
        { phase: 'completed', on: '2024-09-02' },
      ],
      verifications: [{ outcome: 'accepted', on: '2024-10-10' }],
    });
    const { partnership, finance } = desk.dependencies;
    expect(await partnership.target(1)).toMatchObject({
      companies: 120,
      grantedSubsidy: 100_000_000,
      yearly: [
        { year: 2024, companies: 30 },
        { year: 2025, companies: 80 },
      ],
    });
    const amounts = await finance.certifiedAmounts();
    expect(amounts.map(({ amount, memberId }) => [amount, memberId]).sort()).toEqual([
      [10_050, MEMBER.id],
      [1_234_567, MEMBER.id],
    ]);
  });

  it('of the same file again adds nothing, and of a longer one only what is new', async () => {
    const desk = await open();
    await desk.takeOver({ ...runningFiles(2), ...SETTLED });
    const again = await desk.takeOver({ ...runningFiles(2), ...SETTLED });
    expect(await desk.task(again.id)).toMatchObject({ status: 'done', landed: 0, unchanged: 7 });
    const longer = await desk.check({ ...runningFiles(3), ...SETTLED });
    expect(longer.outcome.counts.companies).toEqual({ added: 1, present: 2 });
    expect(linesOf(longer.outcome)).toContain('Ondernemingen · 2 · Ondernemingsnummer · thereAlready');
    await desk.takeOver({ ...runningFiles(3), ...SETTLED });
    expect(await desk.companies()).toHaveLength(3);
    expect(await desk.trajectories()).toHaveLength(3);
  });

  it('adds no amount to a period that is settled', async () => {
    const desk = await open();
    await desk.plain({ changes: [putSettlement(settlementIn('settled'), 'absent')], audit: [] });
    const { outcome } = await desk.check({ ...runningFiles(2), ...SETTLED });
    expect(linesOf(outcome).filter((line) => line.endsWith('periodSettled'))).toEqual([
      'Gecertificeerde bedragen · 2 · Bedrag · periodSettled',
      'Gecertificeerde bedragen · 3 · Bedrag · periodSettled',
    ]);
  });

  it('writes no amount under a settlement that is prepared while it runs', async () => {
    const prepared = [
      putSettlement(settlementIn('prepared'), 'absent'),
      raiseRegister({ number: 1, settlements: [], struck: [], register: 'absent' }),
    ];
    const desk = await openTakeoverDesk(storage.documents, (commit) => async (work) => {
      const isAmount = work.audit.some(({ action }) => action === 'certifiedAmount.takenOver');
      if (isAmount) await commit({ changes: prepared.splice(0), audit: [] });
      return commit(work);
    });
    const { id } = await desk.takeOver({ ...runningFiles(2), ...SETTLED });
    expect(await desk.task(id)).toMatchObject({ status: 'failed', failure: 'changedMeanwhile' });
    expect(linesOf(await desk.outcome(id))).toContain('Gecertificeerde bedragen · 2 · Bedrag · periodSettled');
    expect(await desk.dependencies.finance.certifiedAmounts()).toEqual([]);
  });

  it('asked for twice with one key is one task', async () => {
    const desk = await open();
    const { id } = await desk.check(runningFiles(1));
    const [first, second] = [await desk.carryOut(id, 'key-1'), await desk.carryOut(id, 'key-1')];
    expect(second.id).toBe(first.id);
  });

  it('joins a trajectory to a company that somebody typed here before', async () => {
    const desk = await open();
    const typed = accepted(await registerCompany(desk.dependencies.companies)(COORDINATOR, companyTyped(1)));
    await desk.takeOver({ ...runningFiles(1), reconciliation: [{ span: '2024/Q4', accepted: 1 }] });
    expect((await desk.companies()).map(({ id, takenOver }) => [id, takenOver])).toEqual([[typed, undefined]]);
    expect((await desk.trajectories())[0]?.companies[0]?.companyId).toBe(typed);
  });

  it('refuses a reference under which another company was taken over', async () => {
    const desk = await open();
    await desk.takeOver(runningFiles(1));
    const other = {
      companies: [companyRow(7, { reference: 'O-1' })],
      establishments: [establishmentRow(7, { company: 'O-1' })],
    };
    expect(linesOf((await desk.check(other)).outcome)).toEqual(['Ondernemingen · 2 · Referentie · referenceOfAnother']);
  });

  it('writes nothing at all when somebody takes one of its numbers first', async () => {
    const desk = await open();
    const { id: check } = await desk.check(runningFiles(3));
    const thief = companyTyped(9, { establishments: companyTyped(3).establishments });
    accepted(await registerCompany(desk.dependencies.companies)(COORDINATOR, thief));
    const { id } = await desk.carryOut(check);
    await desk.workOff();
    expect(await desk.task(id)).toMatchObject({ status: 'failed', failure: 'changedMeanwhile' });
    expect((await desk.companies()).map(({ name }) => name)).toEqual([thief.name]);
    expect(await itemsOf(desk.table, 'lock')).toHaveLength(2);
  });
});

describe('what reconciles differently', () => {
  it('is listed company by company, with the reason', async () => {
    const desk = await open();
    const file = runningFiles(3);
    const { outcome } = await desk.check({
      ...file,
      // The first has its proof only after it was accepted; the third is not said to be accepted, and does not count.
      adaptations: [
        adaptationRow(1, { evidenceOn: '05/01/2025' }),
        adaptationRow(2),
        adaptationRow(3, { accepted: null, acceptedOn: null }),
      ],
      reconciliation: [
        { span: '2024/Q4', accepted: 3 },
        { span: '2025/Q1', accepted: 0 },
      ],
    });
    expect(linesOf(outcome)).toEqual([]);
    expect(outcome.reconciliation.lines).toEqual([
      { span: '2024/Q4', accepted: 3, inFile: 2, counted: 1 },
      { span: '2025/Q1', accepted: 0, inFile: 0, counted: 1 },
    ]);
    expect(
      outcome.reconciliation.differences.map(({ span, name, why, countsOn }) => [span, name, why, countsOn]),
    ).toEqual([
      ['2024/Q4', 'Overgenomen 1', 'otherQuarter', '2025-01-05'],
      ['2025/Q1', 'Overgenomen 1', 'notInFile', '2025-01-05'],
    ]);
  });
});

describe('a file', () => {
  it('of a joint trajectory counts each company on its own', async () => {
    const desk = await open();
    const file = runningFiles(2);
    await desk.takeOver({
      ...file,
      trajectories: [trajectoryRow(1, { companies: 'O-1; O-2' })],
      phases: phaseRows(1),
      adaptations: [adaptationRow(1), adaptationRow(1, { company: 'O-2', accepted: 'nee', acceptedOn: null })],
    });
    const [trajectory] = await desk.trajectories();
    expect(trajectory?.companies).toHaveLength(2);
    expect(trajectory?.verifications).toHaveLength(1);
  });
});
