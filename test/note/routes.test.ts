import { beforeAll, describe, expect, it } from 'vitest';
import { readPartnershipFigures } from '../../functions/figures/read.ts';
import { noteRulesOf } from '../../functions/note/calendar.ts';
import { noteOverview } from '../../functions/note/overview.ts';
import { publishedFiguresOf } from '../../functions/note/published-figures.ts';
import { noteRepository } from '../../functions/note/repository.ts';
import { noteRoutes } from '../../functions/note/routes.ts';
import { signAsPromotor } from '../../functions/note/sign.ts';
import { partnershipRepository } from '../../functions/partnership/repository.ts';
import { instant, quarter } from '../../shared/kernel/dates.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { noteListSchema, noteViewSchema } from '../../shared/note/requests.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { ProjectionDesk } from '../figures/projection-desk.ts';
import { membershipApp } from '../support/membership-app.ts';
import { ALFA } from '../support/store.ts';
import { Desk } from '../trajectory/desk.ts';
import { NARRATIVE } from './samples.ts';

const ROOT = { kind: 'note', id: '2026-Q3' } as const;
const [COORDINATOR, PROMOTOR, OFFICER] = ['coordinator.alfa.x', 'promotor.alfa.x', 'project-officer.agency.x'];

import { type PublishedQuarter, publishedQuarterSchema } from '../../shared/monitoring/published/schema.ts';

const PUBLISHED = publishedQuarterSchema.parse({
  quarter: '2026/Q3',
  provenance: {
    measurementId: 'mea_01J00000000000000000000001',
    measuredAt: '2026-10-20T08:00:00.000Z',
    referenceDate: '2026-09-30',
    rulesVersion: '2024-1',
    tablesVersion: '2026-1',
    retentionMonths: [3],
  },
  cells: [
    {
      population: 'monitoring',
      quarter: '2026/Q3',
      categories: { partnership: 'alfa' },
      kind: 'shown',
      persons: 25,
      employers: 5,
    },
  ],
});

/** Measured anew, with other numbers. */
const CORRECTED: PublishedQuarter = {
  ...PUBLISHED,
  provenance: { ...PUBLISHED.provenance, tablesVersion: '2026-2' },
  cells: [
    { population: 'monitoring', quarter: PUBLISHED.quarter, categories: {}, kind: 'shown', persons: 27, employers: 6 },
  ],
};

/** What is published, as a note has it. */
const figuresFrom = (published: { now: () => Promise<PublishedQuarter | undefined> }, rules = DEFAULT_RULES) =>
  publishedFiguresOf({ published, partnershipId: ALFA, rulesOfVersion: async () => rules });

/** The routes behind the real permissions, on a day in November 2026. */
const openRoutes = async () => {
  const desk = await Desk.open();
  const { table, dependencies } = desk;
  let seconds = 0;
  const now = () => {
    seconds += 1;
    return instant(new Date(Date.UTC(2026, 10, 28, 10, 0, seconds)).toISOString());
  };
  const system = { ...dependencies.system, now };
  const readFigures = readPartnershipFigures({
    partnershipId: ALFA,
    table,
    system,
    liveGeneration: async () => 1,
    readTarget: partnershipRepository(table).target,
    rulesOn: dependencies.readRules,
  });
  const repository = noteRepository(table);
  const published = { now: async () => PUBLISHED };
  const publishedFigures = figuresFrom(published);
  const readNoteRules = noteRulesOf({ inForce: dependencies.readRules, versions: async () => [DEFAULT_RULES] });
  const ownRoles = async (subject: string) => (subject === COORDINATOR ? (['coordinator'] as const) : undefined);
  const sources = { repository, readFigures, publishedFigures, readNoteRules, ownRoles };
  const own = { ...dependencies, ...sources, partnershipId: ALFA, system };
  const app = membershipApp(system, [noteRoutes(own)]);
  return { desk, app, system, own, published };
};

describe('what the agency published of the quarter', () => {
  it('stands in the note, without what is hidden', async () => {
    const figures = await figuresFrom({ now: async () => PUBLISHED })(PUBLISHED.quarter);
    expect(figures).toMatchObject({
      ...{
        from: '2026/Q3',
        to: '2026/Q3',
        referenceDate: '2026-09-30',
        measurementId: 'mea_01J00000000000000000000001',
      },
      persons: { kind: 'shown', value: 25 },
      companies: { kind: 'shown', value: 5 },
    });
    const hidden = { population: 'monitoring', quarter: PUBLISHED.quarter, categories: {}, kind: 'hidden' } as const;
    const none = await figuresFrom({ now: async () => ({ ...PUBLISHED, cells: [hidden] }) })(PUBLISHED.quarter);
    expect(none).toMatchObject({ persons: { kind: 'hidden' }, companies: { kind: 'hidden' } });
    expect(await figuresFrom({ now: async () => undefined })(PUBLISHED.quarter)).toBeUndefined();
  });

  it('is of the period of the rules under which it was measured', async () => {
    const yearly = { ...DEFAULT_RULES, monitoringCadence: 'yearly' } as const;
    const figures = await figuresFrom({ now: async () => PUBLISHED }, yearly)(quarter('2026/Q4'));
    expect(figures).toMatchObject({ from: '2026/Q1', to: '2026/Q4' });
  });
});

describe('the routes of quarterly notes', () => {
  let opened: Awaited<ReturnType<typeof openRoutes>>;
  beforeAll(async () => {
    opened = await openRoutes();
  });

  const call = (as: string | undefined, method: string, path: string, json?: unknown) =>
    opened.app.request(`/api/notes${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const done = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    expect(given.status).toBe(200);
    return noteViewSchema.parse(await given.json());
  };
  const refused = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    const { code, reason, fields } = problemSchema.parse(await given.json());
    return [given.status, reason ?? code, ...(fields ?? []).map(({ pointer }) => pointer)];
  };
  const step = (as: string | undefined, path: string, expectedVersion: number, more: object = {}) =>
    call(as, 'POST', `/2026-Q3/${path}`, { expectedVersion, ...more });
  const write = (narrative: object, expectedVersion: number, at = '/2026-Q3') =>
    call(COORDINATOR, 'PUT', at, { expectedVersion, narrative });

  it('take a note from its first word to its acceptance, by way of a return', async () => {
    const begun = await done(write({ motives: [], barriers: [], done: 'Begonnen.' }, 0));
    expect(begun).toMatchObject({ note: { state: 'draft', version: 1 }, overdue: true, dueOn: '2026-10-30' });
    expect(await refused(step(COORDINATOR, 'coordinator-signature', 1))).toContain('/narrative/plans');

    // Sent twice it is one change; over a version that is gone it is a conflict, with the note as it stands.
    await done(write(NARRATIVE, 1));
    await done(write(NARRATIVE, 1));
    expect(await refused(write({ ...NARRATIVE, done: 'Anders.' }, 1))).toEqual([409, 'conflict']);
    expect(await refused(write({ ...NARRATIVE, barriers: ['no-such'] }, 2))).toContain('/narrative/barriers/0');

    expect(await refused(step(COORDINATOR, 'promotor-signature', 2))).toEqual([403, 'note:signAsPromotor']);
    expect(await refused(step(PROMOTOR, 'promotor-signature', 2))).toEqual([409, 'noteNotNow']);
    const signed = await done(step(COORDINATOR, 'coordinator-signature', 2));
    expect(signed.note).toMatchObject({
      state: 'signedByCoordinator',
      figures: { values: { realised: 0 } },
      monitoring: { state: 'published', figures: { persons: { kind: 'shown', value: 25 } } },
    });
    // The coordinator, who stands in for the promotor, has both permissions and is one person.
    const alone = await signAsPromotor(opened.own)(
      { subject: COORDINATOR, roles: ['coordinator@alfa', 'promotor@alfa'] },
      { quarter: quarter('2026/Q3'), expectedVersion: 3 },
    );
    expect(alone).toEqual({ ok: false, error: { code: 'notAllowedNow', reason: 'noteSignedByYou' } });
    const submitted = await done(step(PROMOTOR, 'promotor-signature', 3));
    expect(submitted.note).not.toHaveProperty('firstSignedBy');
    // What is published anew stands beside what was signed; it does not take its place.
    opened.published.now = async () => CORRECTED;
    const read = await done(call(OFFICER, 'GET', '/2026-Q3'));
    expect(read).toMatchObject({
      note: { monitoring: { figures: { persons: { value: 25 }, companies: { value: 5 } } } },
      monitoringNow: { persons: { kind: 'shown', value: 27 }, companies: { value: 6 } },
    });
    const back = await done(step(OFFICER, 'return', 4, { reason: 'Welke ploegen?' }));
    expect(back.note).toMatchObject({ state: 'returned', returns: [{ by: 'agency', reason: 'Welke ploegen?' }] });
    await done(step(COORDINATOR, 'coordinator-signature', 5));
    const again = await done(step(PROMOTOR, 'promotor-signature', 6));
    expect(again.note).toMatchObject({
      monitoring: { figures: { persons: { value: 27 }, companies: { value: 6 } } },
    });
    expect(await refused(step(COORDINATOR, 'acceptance', 7))).toEqual([403, 'note:decide']);
    expect((await done(step(OFFICER, 'acceptance', 7))).note?.state).toBe('accepted');
    expect(await refused(write(NARRATIVE, 8))).toEqual([409, 'noteNotNow']);
  });

  it('write down each step, and not what was typed', async () => {
    const trail = await opened.desk.history(ROOT);
    expect(trail.map(({ action }) => action)).toEqual([
      'note.begun',
      'note.changed',
      'note.signedByCoordinator',
      'note.submitted',
      'note.returned',
      'note.signedByCoordinator',
      'note.submitted',
      'note.accepted',
    ]);
    expect(JSON.stringify(trail)).not.toContain('leernetwerken');
  });

  it('let the agency see how far it is, and not a word of it', async () => {
    const { desk, system } = opened;
    const projection = await ProjectionDesk.beside(desk);
    await projection.project(ROOT);
    await projection.project(ROOT);
    const overview = noteOverview({
      agency: projection.agency,
      partnershipIds: [ALFA],
      readNoteRules: opened.own.readNoteRules,
      system,
    });
    const found = await overview(undefined);
    expect(found).toMatchObject({ ok: true, value: { quarter: '2026/Q3', rows: [{ state: 'accepted' }] } });
    expect(JSON.stringify(found)).not.toContain('leernetwerken');
    expect(await overview(quarter('2026/Q2'))).toMatchObject({ value: { rows: [{ state: 'absent', overdue: true }] } });
  });

  it('list the quarters, give a note as a PDF, and know none of a quarter that is not over or too long ago', async () => {
    const { rows } = noteListSchema.parse(await (await call('coach.alfa.x', 'GET', '')).json());
    expect(rows.map(({ quarter: of, state }) => `${of} ${state}`)).toEqual([
      '2026/Q3 accepted',
      '2026/Q2 absent',
      '2026/Q1 absent',
      '2025/Q4 absent',
    ]);
    const pdf = await call('coach.alfa.x', 'GET', '/2026-Q3/document?language=nl');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder('latin1').decode(await pdf.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
    expect(await refused(call(COORDINATOR, 'GET', '/2026-Q4'))).toEqual([404, 'notFound']);
    for (const at of ['/2026-Q4', '/2025-Q3'])
      expect(await refused(write(NARRATIVE, 0, at))).toEqual([409, 'noteQuarterClosed']);
    expect(await refused(call('coach.alfa.x', 'PUT', '/2026-Q2', {}))).toEqual([403, 'note:write']);
  });
});
