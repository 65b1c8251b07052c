import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { registerPerson } from '../../functions/access/register-person.ts';
import { peopleRepository } from '../../functions/access/repository.ts';
import { auditRepository } from '../../functions/audit/repository.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { evidenceFileRoutes } from '../../functions/trajectory/evidence-file/routes.ts';
import { historySchema } from '../../shared/audit/history.ts';
import { keptFileUploadSchema } from '../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../shared/document/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { PARTNERSHIP_ROLES } from '../../shared/kernel/permissions.ts';
import { type TrajectoryView, trajectoryViewSchema } from '../../shared/trajectory/view.ts';
import { personInput } from '../access/samples.ts';
import { postForm, startDocuments } from '../company/import-desk.ts';
import { PNG } from '../document/office-files.ts';
import { membershipApp } from '../support/membership-app.ts';
import { accepted } from './desk.ts';
import { FileDesk } from './evidence-file-desk.ts';

/** The routes behind the real permissions; the token is the membership itself, as `coach.alfa.x`. */
const appOn = ({ desk, dependencies }: FileDesk) =>
  membershipApp(desk.dependencies.system, [
    evidenceFileRoutes({ ...dependencies, readRules: desk.dependencies.readRules }),
    auditRoutes({ repository: auditRepository(desk.table), people: peopleOf(desk.table) }),
  ]);

let storage: Awaited<ReturnType<typeof startDocuments>>;
let desk: FileDesk;
let app: ReturnType<typeof appOn>;
let view: TrajectoryView;

const call = async (method: string, path: string, body?: unknown, who = 'coach.alfa') =>
  app.request(`/api${path}`, {
    method,
    headers: { authorization: `Bearer ${who}.x`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const path = (rest: string) => `/trajectories/${desk.trajectory.id}${rest}`;
const fileOf = (use: string, who?: string) =>
  call('GET', path(`/evidence/${view.evidence[0]?.id}/file${use}`), undefined, who);

const PROMOTOR = { subject: 'promotor@alfa', roles: ['promotor@alfa'] };

beforeAll(async () => {
  storage = await startDocuments();
  desk = await FileDesk.open(storage.documents);
  app = appOn(desk);
  const people = { ...desk.desk.dependencies, repository: peopleRepository(desk.desk.table), roles: PARTNERSHIP_ROLES };
  const entering = { ...people, place: 'alfa', memberExists: async () => false };
  accepted(await registerPerson(entering)(PROMOTOR, personInput({ subject: 'reader.alfa.x', name: 'Rik Alfaerts' })));
});
afterAll(() => storage.stop());

describe('the routes of files of evidence', () => {
  it('take a picture from its form to the trajectory', async () => {
    const asked = await call('POST', path('/evidence-uploads'), { fileName: 'foto.png', size: PNG.length });
    const { upload, uploadId } = keptFileUploadSchema.parse(await asked.json());
    expect((await postForm(upload, PNG)).ok).toBe(true);
    const answer = await call('POST', path(`/evidence-uploads/${uploadId}/evidence`), {
      actionId: desk.trajectory.actions[0]?.id,
      companyId: desk.companies[0]?.id,
      kind: 'photo',
      on: '2024-07-01',
      fileName: 'foto.png',
      expectedVersion: desk.trajectory.version,
    });
    expect(answer.status).toBe(200);
    view = trajectoryViewSchema.parse(await answer.json());
    expect(view.evidence).toMatchObject([{ reference: 'foto.png', file: { name: 'foto.png', bytes: PNG.length } }]);
  });

  it('say at its field why a file is refused', async () => {
    const refusals = [
      await call('POST', path('/evidence-uploads'), { fileName: 'foto.exe', size: 10 }),
      await call('POST', path('/evidence-uploads'), { fileName: '', size: 10 }),
    ];
    const problems = await Promise.all(refusals.map(async (answer) => problemSchema.parse(await answer.json())));
    expect(problems.map(({ fields }) => fields)).toEqual([
      [{ pointer: '/fileName', message: 'fileKindRefused' }],
      [{ pointer: '/fileName', message: 'required' }],
    ]);
  });

  it.each(['reader.alfa', 'finance.alfa', 'controller.agency', 'coach.beta'])('let %s upload nothing', async (who) => {
    const file = { fileName: 'foto.png', size: 10 };
    expect((await call('POST', path('/evidence-uploads'), file, who)).status).toBe(403);
  });

  it.each(['reader.alfa', 'controller.agency', 'quality-coach.agency'])('let %s see a file', async (who) => {
    const answer = await fileOf('?use=show', who);
    const { url } = downloadLinkSchema.parse(await answer.json());
    expect((await fetch(url)).headers.get('content-disposition')).toBe('inline; filename="foto.png"');
  });

  it.each(['analyst.agency', 'coach.beta'])('let %s see none', async (who) => {
    expect((await fileOf('', who)).status).toBe(403);
  });

  it('save a file unless asked to show it, and in no other way', async () => {
    const { url } = downloadLinkSchema.parse(await (await fileOf('', 'reader.alfa')).json());
    expect((await fetch(url)).headers.get('content-disposition')).toBe('attachment; filename="foto.png"');
    expect((await fileOf('?use=inline')).status).toBe(400);
  });

  it('leave a history in which the directory names who saw it, and of others the roles', async () => {
    const answer = await call('GET', `/history/evidence/${view.evidence[0]?.id}`);
    const { entries } = historySchema.parse(await answer.json());
    expect(entries.map(({ action, actorName, roles }) => [action, actorName ?? roles])).toEqual([
      ['evidence.viewed', 'Rik Alfaerts'],
      ['evidence.viewed', ['quality-coach@agency']],
      ['evidence.viewed', ['controller@agency']],
      ['evidence.viewed', 'Rik Alfaerts'],
    ]);
  });

  it('know no file of a proof that has none, or is not there', async () => {
    const none = 'evd_00000000000000000000000009';
    expect((await call('GET', path(`/evidence/${none}/file`))).status).toBe(404);
    expect((await call('GET', path('/evidence/anything/file'))).status).toBe(400);
  });
});
