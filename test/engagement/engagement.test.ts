import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engagementRepository } from '../../functions/engagement/repository.ts';
import { engagementRoutes } from '../../functions/engagement/routes.ts';
import { requestEvidenceUpload } from '../../functions/trajectory/evidence-file/request.ts';
import type { Company } from '../../shared/company/schema.ts';
import { type Engagements, engagementsSchema, engagementTextSchema } from '../../shared/engagement/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { postForm, startDocuments } from '../company/import-desk.ts';
import { PNG } from '../document/office-files.ts';
import { membershipApp } from '../support/membership-app.ts';
import { ALFA } from '../support/store.ts';
import { accepted, Desk } from '../trajectory/desk.ts';

const KEY = '2f6b1f3e-55a0-4f0e-9a7c-0d6a53c9f004';
const NAME = 'Wiebke Verzonnen';
const TYPED = { way: 'typed', agreed: true };

let storage: Awaited<ReturnType<typeof startDocuments>>;
let desk: Desk;
let company: Company;
let trajectory: Trajectory;

const appOn = ({ dependencies, table }: Desk) =>
  membershipApp(dependencies.system, [
    engagementRoutes({
      ...dependencies,
      repository: engagementRepository(table),
      trajectoryOf: dependencies.repository.trajectory,
      documents: storage.documents,
      partnership: ALFA,
    }),
  ]);

type Call = { readonly body?: unknown; readonly who?: string; readonly key?: string };
const call = async (method: string, path: string, { body, who = 'coach.alfa.x', key }: Call = {}) =>
  appOn(desk).request(`/api/engagements/${trajectory.id}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${who}`,
      'content-type': 'application/json',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const text = async () => {
  const answer = await call('GET', `/companies/${company.id}/text?language=nl`);
  return engagementTextSchema.parse(await answer.json());
};
const requestOf = async (signature: unknown, overrides: object = {}) => ({
  ...{ language: 'nl', name: NAME, role: 'employer', expectedVersion: 0, signature },
  textHash: (await text()).textHash,
  ...overrides,
});
const sign = async (signature: unknown, overrides: object = {}, options: Omit<Call, 'body'> = {}) =>
  call('POST', `/companies/${company.id}`, { body: await requestOf(signature, overrides), ...options });
const upload = async (fileName: string, content: Uint8Array): Promise<string> => {
  const dependencies = { ...desk.dependencies, documents: storage.documents };
  const request = { fileName, size: content.length };
  const asked = accepted(await requestEvidenceUpload(dependencies)(trajectory.id, request));
  expect((await postForm(asked.upload, content)).ok).toBe(true);
  return asked.uploadId;
};
const shown = async (answer: Promise<Response>, status = 201): Promise<Engagements> => {
  const response = await answer;
  expect(response.status).toBe(status);
  return engagementsSchema.parse(await response.json());
};
const problemIn = async (answer: Promise<Response>) => problemSchema.parse(await (await answer).json());
const list = (who?: string) => shown(call('GET', '', who === undefined ? {} : { who }), 200);
const history = async () =>
  (await desk.history({ kind: 'trajectory', id: trajectory.id })).filter(({ action }) => action.includes('engagement'));

beforeAll(async () => {
  storage = await startDocuments();
  desk = await Desk.open();
});
afterAll(() => storage.stop());
beforeEach(async () => {
  company = await desk.company('2800');
  trajectory = await desk.start([company]);
});

describe('an engagement', () => {
  it('is signed with a drawing: text, hash, function, time and who held the phone are kept', async () => {
    const uploadId = await upload('handtekening.png', PNG);
    const { last } = await shown(sign({ way: 'drawn', uploadId }));
    const asked = await text();
    expect(asked.text).toContain('Medegefinancierd door de Europese Unie');
    expect(asked.text).toContain(company.name);
    expect(last).toMatchObject([
      {
        ...{ way: 'drawn', role: 'employer', on: '2024-11-15', heldBy: 'coach.alfa.x', signerName: NAME },
        ...asked,
        file: { name: 'handtekening.png', contentType: 'image/png', bytes: PNG.length },
      },
    ]);
  });

  it('needs no pointer: a name and a tick do as well, an untouched tick does not', async () => {
    await shown(sign(TYPED));
    const other = await problemIn(sign({ way: 'typed', agreed: false }, { expectedVersion: 1 }));
    expect(other.fields).toEqual([{ pointer: '/signature/agreed', message: 'agreementRequired' }]);
  });

  it('takes a paper with the day on it, not one of tomorrow', async () => {
    const paper = async (on: string) => ({
      ...{ way: 'paper', fileName: 'engagement.png', on },
      uploadId: await upload('engagement.png', PNG),
    });
    const refused = await problemIn(sign(await paper('2024-11-16')));
    expect(refused.fields).toEqual([{ pointer: '/signature/on', message: 'inFuture' }]);
    expect((await shown(sign(await paper('2024-10-01')))).last).toMatchObject([{ way: 'paper', on: '2024-10-01' }]);
  });

  it('refuses as a drawing what is no picture inside, or never arrived', async () => {
    const page = await upload('handtekening.png', Buffer.from('<svg onload="alert(1)"></svg>'));
    const pdf = await upload('handtekening.png', Buffer.from('%PDF-1.7\n%%EOF'));
    for (const uploadId of [page, pdf])
      expect((await problemIn(sign({ way: 'drawn', uploadId }))).fields).toMatchObject([
        { pointer: '/signature', message: 'fileContentDiffers' },
      ]);
    const never = { way: 'drawn', uploadId: 'upl_00000000000000000000000000' };
    expect((await problemIn(sign(never))).fields).toMatchObject([{ message: 'uploadMissing' }]);
    expect((await list()).last).toEqual([]);
  });

  it('holds of the text that was shown, and of no other', async () => {
    const answer = await problemIn(sign(TYPED, { textHash: 'a'.repeat(64) }));
    expect(answer.fields).toEqual([{ pointer: '/textHash', message: 'engagementTextChanged' }]);
  });

  it('keeps the name out of the history', async () => {
    await shown(sign(TYPED));
    const [event] = await history();
    expect(event?.changes).toContainEqual({ field: 'signer', personal: true });
    expect(JSON.stringify(await history())).not.toContain(NAME);
  });

  it('is signed once by a form that is sent twice, and by one of two at once', async () => {
    await shown(sign(TYPED, {}, { key: KEY }));
    await shown(sign(TYPED, {}, { key: KEY }));
    expect(await history()).toHaveLength(1);
    expect((await sign(TYPED)).status).toBe(409);
  });

  it('is withdrawn, and signed again with a reason; what stood is kept', async () => {
    await shown(sign(TYPED));
    const again = await problemIn(sign(TYPED, { expectedVersion: 1 }));
    expect(again.fields).toEqual([{ pointer: '/reason', message: 'required' }]);
    await shown(sign(TYPED, { expectedVersion: 1, reason: 'Andere zaakvoerder', name: 'Andere Verzonnen' }));
    const path = `/companies/${company.id}/withdrawal`;
    const body = { expectedVersion: 2, reason: 'De onderneming stopt' };
    const { last } = await shown(call('POST', path, { body }), 200);
    expect(last).toMatchObject([{ version: 3, withdrawn: { reason: 'De onderneming stopt' } }]);
    const twice = await problemIn(call('POST', path, { body: { ...body, expectedVersion: 3 } }));
    expect(twice.reason).toBe('engagementWithdrawn');
    const { earlier } = await shown(sign(TYPED, { expectedVersion: 3 }));
    expect(earlier.map(({ signerName }) => signerName)).toEqual(['Andere Verzonnen', NAME]);
    expect((await history()).map(({ action }) => action)).toEqual([
      'trajectory.engagementSigned',
      'trajectory.engagementSigned',
      'trajectory.engagementWithdrawn',
      'trajectory.engagementSigned',
    ]);
  });

  it('lets the name go, with a reason, once it holds no longer; until then the name is part of the proof', async () => {
    const [first] = (await shown(sign(TYPED))).last;
    const remove = (who?: string) =>
      call('POST', `/signers/${first?.id}/removal`, {
        body: { reason: 'Verkeerde naam getypt' },
        ...(who === undefined ? {} : { who }),
      });
    expect((await problemIn(remove())).reason).toBe('engagementHolds');
    await shown(sign(TYPED, { expectedVersion: 1, reason: 'Verkeerde naam', name: 'Juiste Verzonnen' }));
    expect((await remove('reader.alfa.x')).status).toBe(403);
    const { last, earlier } = await shown(remove(), 200);
    expect(last).toMatchObject([{ signerName: 'Juiste Verzonnen' }]);
    expect(earlier.map(({ id, signerName }) => [id, signerName])).toEqual([[first?.id, undefined]]);
    expect((await remove()).status).toBe(404);
    const trail = await desk.history({ kind: 'trajectory', id: trajectory.id });
    expect(trail.at(-1)).toMatchObject({ action: 'trajectory.signerRemoved', reason: 'Verkeerde naam getypt' });
    expect(JSON.stringify(trail)).not.toContain(NAME);
  });

  it('is read by the agency without name or signature, and written by who works on it alone', async () => {
    const uploadId = await upload('handtekening.png', PNG);
    const [signed] = (await shown(sign({ way: 'drawn', uploadId }))).last;
    const file = (who: string) => call('GET', `/files/${signed?.id}?use=show`, { who });
    expect((await list('reader.alfa.x')).last).toMatchObject([{ signerName: NAME }]);
    expect((await file('reader.alfa.x')).status).toBe(200);
    for (const who of ['controller.agency.x', 'quality-coach.agency.x']) {
      expect((await list(who)).last.map(({ signerName }) => signerName)).toEqual([undefined]);
      expect((await file(who)).status).toBe(403);
    }
    for (const who of ['reader.alfa.x', 'finance.alfa.x', 'controller.agency.x', 'coach.beta.x'])
      expect((await sign(TYPED, { expectedVersion: 1 }, { who })).status).toBe(403);
    expect((await call('GET', '', { who: 'coach.beta.x' })).status).toBe(403);
    const seen = await desk.history({ kind: 'engagement', id: signed?.id ?? '' });
    expect(seen.map(({ action, actor }) => [action, actor])).toEqual([['engagement.viewed', 'reader.alfa.x']]);
  });

  it('knows only companies of its trajectory', async () => {
    company = await desk.company('9000');
    expect((await call('GET', `/companies/${company.id}/text?language=nl`)).status).toBe(404);
  });
});
