import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayChangeIn } from '../../../functions/compose/partnership/may-change.ts';
import { putSettlement, settlementRepository } from '../../../functions/finance/settlement/repository.ts';
import { agreementReminders } from '../../../functions/partnership/agreement/reminders.ts';
import { agreementRepository } from '../../../functions/partnership/agreement/repository.ts';
import { agreementRoutes } from '../../../functions/partnership/agreement/routes.ts';
import { partnershipRepository, putMember, putTarget } from '../../../functions/partnership/repository.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { problemSchema } from '../../../shared/kernel/errors.ts';
import { personIdSchema } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { agreementsSchema, agreementViewSchema } from '../../../shared/partnership/agreement/requests.ts';
import { memberSchema, targetSchema } from '../../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { postForm, startDocuments } from '../../company/import-desk.ts';
import { PDF } from '../../document/office-files.ts';
import { settlementIn } from '../../finance/settlement/samples.ts';
import { membershipApp } from '../../support/membership-app.ts';
import { Desk } from '../../trajectory/desk.ts';

const memberOf = (letter: string, name: string, role: string) =>
  memberSchema.parse({ id: `mbr_01J0000000000000000000000${letter}`, name, role });
const MEMBERS = [
  memberOf('A', 'Promotor vzw', 'promotor'),
  memberOf('B', 'Partner vzw', 'partner'),
  memberOf('C', 'Onderaannemer bv', 'subcontractor'),
] as const;
const [A, B, C] = MEMBERS;
/** For whom each of them acts; the coordinator, who signs nothing, for nobody. */
const ACTS_FOR: Readonly<Record<string, typeof A.id>> = {
  'promotor.alfa.x': A.id,
  'administrator.alfa.b': B.id,
  'administrator.alfa.c': C.id,
};
const [PROMOTOR, COORDINATOR, PARTNER, SUBCONTRACTOR] = [
  'promotor.alfa.x',
  'coordinator.alfa.x',
  'administrator.alfa.b',
  'administrator.alfa.c',
];
const TERMS = {
  validFrom: '2024-01-01',
  members: [
    { memberId: A.id, companies: 60, budget: 600_000_00 },
    { memberId: B.id, companies: 40, budget: 400_000_00 },
  ],
  cutRule: { kind: 'ownShortfall' },
};

const openRoutes = async (documents: Awaited<ReturnType<typeof startDocuments>>['documents']) => {
  const desk = await Desk.open();
  const { table, dependencies } = desk;
  const { target, members } = partnershipRepository(table);
  const approved = targetSchema.parse({
    period: 1,
    version: 1,
    companies: 100,
    yearly: [],
    grantedSubsidy: 850_000_00,
    updatedAt: '2024-01-01T08:00:00.000Z',
  });
  await dependencies.commit({ changes: [...MEMBERS.map(putMember), ...putTarget(approved, 'absent')], audit: [] });
  const { agreed, certified } = mayChangeIn(table);
  /** What happens once, between reading what a settlement rests on and writing over it. */
  const meanwhile: (() => Promise<void>)[] = [];
  const certifiedByAnother = async () => {
    const ground = await certified(1);
    if (ground.ok) await dependencies.commit({ changes: ground.value, audit: [] });
  };
  const app = membershipApp(dependencies.system, [
    agreementRoutes({
      ...dependencies,
      repository: agreementRepository(table),
      readMembers: members,
      readTarget: target,
      mayChange: async (period) => {
        const found = await agreed(period);
        for (const happen of meanwhile.splice(0)) await happen();
        return found;
      },
      personOfSubject: async (subject) => (ACTS_FOR[subject] ? { memberId: ACTS_FOR[subject] } : {}),
      documents,
    }),
  ]);
  /** A settlement of the period comes into that state. */
  const settle = async (state: 'prepared' | 'returned') => {
    const { settlements } = await settlementRepository(table).ofPeriod(1);
    const change = putSettlement(settlementIn(state), settlements.length === 0 ? 'absent' : 1);
    await dependencies.commit({ changes: [change], audit: [] });
  };
  return { desk, app, settle, overtake: () => meanwhile.push(certifiedByAnother) };
};

describe('the routes of the partnership agreement', () => {
  let storage: Awaited<ReturnType<typeof startDocuments>>;
  let opened: Awaited<ReturnType<typeof openRoutes>>;
  beforeAll(async () => {
    storage = await startDocuments();
    opened = await openRoutes(storage.documents);
  });
  afterAll(() => storage.stop());

  const call = (as: string | undefined, method: string, path: string, json?: unknown) =>
    opened.app.request(`/api/agreements${path}`, {
      method,
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const done = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    expect(given.status).toBe(200);
    return agreementViewSchema.parse(await given.json());
  };
  const refused = async (answer: Response | Promise<Response>) => {
    const given = await answer;
    const { code, reason, fields } = problemSchema.parse(await given.json());
    return [given.status, reason ?? code, ...(fields ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
  };
  const write = (number: number, expectedVersion: number, agreement: object) =>
    call(COORDINATOR, 'PUT', `/1/${number}`, { expectedVersion, agreement });
  const step = (as: string | undefined, number: number, name: string, expectedVersion: number) =>
    call(as, 'POST', `/1/${number}/${name}`, { expectedVersion });

  it('let a draft be incomplete and say what it leaves open; what is put before the partners must be right', async () => {
    const begun = await done(write(1, 0, { validFrom: '2024-01-01', members: [{ memberId: A.id, companies: 60 }] }));
    expect(begun).toMatchObject({ state: 'draft', version: 1, signers: [A.id, B.id] });
    expect(begun.open.map(({ what }) => what)).toEqual(['cutRule', 'budget', 'companies', 'budget']);
    const wrong = { ...TERMS, members: [...TERMS.members.slice(0, 1), { memberId: C.id, companies: 40 }] };
    await done(write(1, 1, wrong));
    expect(await refused(step(COORDINATOR, 1, 'proposal', 2))).toEqual([
      400,
      'invalid',
      '/members/1/memberId notAPartner',
    ]);
    expect(await refused(write(1, 1, TERMS))).toEqual([409, 'conflict']);
    await done(write(1, 2, TERMS));
    expect(await refused(call('coach.alfa.x', 'PUT', '/1/1', {}))).toEqual([403, 'agreement:write']);
  });

  it('take a document that is what its name says, and give it to who may read the partnership', async () => {
    const upload = async (fileName: string, content: Uint8Array) => {
      const asked = await call(COORDINATOR, 'POST', '/1/1/document-uploads', { fileName, size: content.length });
      const form = keptFileUploadSchema.parse(await asked.json());
      await postForm(form.upload, content);
      return call(COORDINATOR, 'POST', `/1/1/document-uploads/${form.uploadId}/document`, {
        expectedVersion: 3,
        fileName,
      });
    };
    expect(await refused(upload('overeenkomst.docx', PDF))).toContain('/fileName fileContentDiffers');
    expect((await done(upload('overeenkomst.pdf', PDF))).document?.name).toBe('overeenkomst.pdf');
    const photo = { fileName: 'foto.png', size: 10 };
    expect(await refused(call(COORDINATOR, 'POST', '/1/1/document-uploads', photo))).toContain(
      '/fileName notADocument',
    );
    const link = await call('auditor.agency.x', 'GET', '/1/1/document?use=show');
    expect(downloadLinkSchema.parse(await link.json()).url).toContain('evidence/agr_1_1/');
  });

  it('put it in force by the last signature of those who bear a budget, each for its own member', async () => {
    expect(await refused(step(PROMOTOR, 1, 'signature', 4))).toEqual([409, 'agreementNotNow']);
    await done(step(COORDINATOR, 1, 'proposal', 4));
    expect(await refused(step(COORDINATOR, 1, 'signature', 5))).toEqual([403, 'agreement:sign']);
    expect(await refused(step(SUBCONTRACTOR, 1, 'signature', 5))).toEqual([409, 'agreementNotASigner']);
    expect(await refused(step('administrator.alfa.z', 1, 'signature', 5))).toEqual([409, 'agreementNoMember']);
    expect((await done(step(PROMOTOR, 1, 'signature', 5))).state).toBe('proposed');
    expect(await refused(step(PROMOTOR, 1, 'signature', 6))).toEqual([409, 'agreementSigned']);
    await opened.settle('prepared');
    expect(await refused(step('administrator.alfa.b', 1, 'signature', 6))).toEqual([409, 'settlementStands']);
    await opened.settle('returned');
    // Taken back, it is signed by nobody.
    expect((await done(step(COORDINATOR, 1, 'withdrawal', 6))).signatures).toEqual([]);
    await done(step(COORDINATOR, 1, 'proposal', 7));
    await done(step(PROMOTOR, 1, 'signature', 8));
    // An amount that is certified at the same moment holds no signature up.
    opened.overtake();
    const last = await done(step(PARTNER, 1, 'signature', 9));
    expect(last).toMatchObject({ state: 'inForce', open: [], document: { name: 'overeenkomst.pdf' } });
    expect(await refused(write(1, 10, TERMS))).toEqual([409, 'agreementNotNow']);
  });

  it('amend it by a version with a day and a reason, one at a time, and keep the one before', async () => {
    const next = { ...TERMS, validFrom: '2025-07-01', cutRule: { kind: 'promotor' } };
    expect(await refused(write(2, 0, next))).toEqual([400, 'invalid', '/agreement/reason required']);
    expect(await refused(write(3, 0, { ...next, reason: 'Te ver.' }))).toEqual([404, 'notFound']);
    await done(write(2, 0, { ...next, reason: 'De promotor neemt de korting op zich.' }));
    expect(await refused(write(3, 0, { ...next, reason: 'Nog een.' }))).toEqual([409, 'agreementUnderWay']);
    await done(step(COORDINATOR, 2, 'proposal', 1));
    const listed = agreementsSchema.parse(await (await call(PARTNER, 'GET', '')).json());
    expect(listed.agreements.map(({ number, state }) => `${number} ${state}`)).toEqual(['1 inForce', '2 proposed']);
    expect(listed.signsFor).toBe(B.id);
  });

  it('remind those who sign for a member that has not', async () => {
    const { table } = opened.desk;
    const person = (letter: string, memberId: typeof A.id, roles: Person['roles']) => ({
      id: personIdSchema.parse(`per_01J0000000000000000000000${letter}`),
      memberId,
      roles,
      active: true,
    });
    const people = [
      person('A', A.id, ['promotor']),
      person('B', B.id, ['administrator']),
      person('C', B.id, ['coach']),
    ];
    const source = agreementReminders({
      readRules: async () => DEFAULT_RULES,
      mayChange: async () => ok([]),
      repository: agreementRepository(table),
      readMembers: async () => [...MEMBERS],
      readPeople: async () => people,
      home: '/partnerships/alfa',
    });
    const [told] = await source.items(isoDate('2024-11-15'));
    expect(told).toMatchObject({ subject: 'agreement', people: [people[0]?.id, people[1]?.id] });
  });

  it('have nobody sign what the target has overtaken', async () => {
    const { desk } = opened;
    const { target } = partnershipRepository(desk.table);
    const approved = await target(1);
    if (!approved) throw new Error('There is a target');
    const amended = { ...approved, version: 2, companies: 90 };
    await desk.dependencies.commit({ changes: putTarget(amended, 1), audit: [] });
    expect(await refused(step(PARTNER, 2, 'signature', 2))).toEqual([409, 'agreementOvertaken']);
  });

  it('write down each step', async () => {
    const trail = await opened.desk.history({ kind: 'agreement', id: '1-1' });
    const steps = ['begun', 'changed', 'changed', 'documentAttached', 'documentViewed', 'proposed', 'signed'];
    expect(trail.map(({ action }) => action)).toEqual(
      [...steps, 'withdrawn', 'proposed', 'signed', 'inForce'].map((action) => `agreement.${action}`),
    );
  });
});
