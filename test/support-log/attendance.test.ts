import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { peopleRepository } from '../../functions/access/repository.ts';
import { auditRepository } from '../../functions/audit/repository.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { createApp } from '../../functions/platform/http/app.ts';
import { attendanceRoutes } from '../../functions/support/attendance/routes.ts';
import { supportRepository } from '../../functions/support/repository.ts';
import { supportRoutes } from '../../functions/support/routes.ts';
import { historySchema } from '../../shared/audit/history.ts';
import { keptFileUploadSchema } from '../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../shared/document/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { parseMembership, permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { type SupportActivity, supportActivitySchema, supportPageSchema } from '../../shared/support/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { postForm, startDocuments } from '../company/import-desk.ts';
import { PNG } from '../document/office-files.ts';
import { readPdf } from '../support/pdf-text.ts';
import { Desk } from '../trajectory/desk.ts';

const ALFA = partnershipIdSchema.parse('alfa');
const MAY_SEE = ['coach.alfa', 'coordinator.alfa', 'promotor.alfa', 'controller.agency'];
const MAY_NOT_SEE = ['reader.alfa', 'finance.alfa', 'project-officer.agency', 'analyst.agency', 'coach.beta'];

describe('the attendance list of an activity', () => {
  let storage: Awaited<ReturnType<typeof startDocuments>>;
  let desk: Desk;
  let app: ReturnType<typeof createApp>;
  let trajectory: Trajectory;
  let activity: SupportActivity;

  const call = (method: string, path: string, json?: unknown, as = 'coach.alfa') =>
    app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${as}.x`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const path = (rest = '') => `/support/activities/${activity.id}${rest}`;
  const seenBy = async (as: string) =>
    supportActivitySchema.parse(await (await call('GET', path(), undefined, as)).json());
  const attach = async (fileName: string, content: Uint8Array, expectedVersion: number, as?: string) => {
    const asked = await call('POST', path('/attendance-uploads'), { fileName, size: content.length }, as);
    const { upload, uploadId } = keptFileUploadSchema.parse(await asked.json());
    expect((await postForm(upload, content)).ok).toBe(true);
    return call('POST', path(`/attendance-uploads/${uploadId}/list`), { fileName, expectedVersion }, as);
  };

  beforeAll(async () => {
    [storage, desk] = await Promise.all([startDocuments(), Desk.open()]);
    const { dependencies, table } = desk;
    const shared = {
      ...dependencies,
      repository: supportRepository(table),
      trajectoryOf: dependencies.repository.trajectory,
      people: peopleRepository(table),
    };
    app = createApp({
      store: ALFA,
      basePath: '/api',
      system: dependencies.system,
      verifyToken: async (token) => {
        const [role, place] = token.split('.');
        const membership = parseMembership(`${role}@${place}`);
        return membership && { subject: token, memberships: [membership] };
      },
      permissionsOf: (memberships) => {
        const permissions = permissionsInPartnership(memberships, ALFA);
        // No role of today may write and not see lists; one of tomorrow may.
        const writes = memberships.some(({ role }) => role === 'quality-coach');
        return writes ? new Set([...permissions, 'trajectory:write']) : permissions;
      },
      routers: [
        supportRoutes(shared),
        attendanceRoutes({ ...shared, documents: storage.documents, partnership: 'alfa' }),
        auditRoutes({ repository: auditRepository(table), people: peopleOf(table) }),
      ],
    });
    trajectory = await desk.start([await desk.company('9000')]);
    const logged = await call('POST', '/support/activities', {
      trajectoryId: trajectory.id,
      companyIds: trajectory.companies.map(({ companyId }) => companyId),
      kind: 'network',
      audiences: ['team'],
      form: 'group',
      day: '2024-11-14',
      minutes: 90,
    });
    activity = supportActivitySchema.parse(await logged.json());
  });
  afterAll(() => storage.stop());

  it('is printed empty: what, when, where and who pays, and nobody', async () => {
    const answer = await call('GET', path('/attendance-template?language=nl'));
    const { text } = readPdf(new Uint8Array(await answer.arrayBuffer()));
    for (const words of ['Aanwezigheidslijst', '14/11/2024', 'Onderneming 0001', 'Handtekening', 'Medegefinancierd'])
      expect(text).toContain(words);
    expect((await call('GET', path('/attendance-template?language=nl'), undefined, 'reader.alfa')).status).toBe(403);
  });

  it('is kept with the activity, and stays when the rest is changed', async () => {
    const answer = await attach('lijst.png', PNG, 1);
    activity = supportActivitySchema.parse(await answer.json());
    expect(activity).toMatchObject({
      version: 2,
      minutes: 90,
      attendanceList: { name: 'lijst.png', bytes: PNG.length },
    });
    const { kind, audiences, form, day, companyIds } = activity;
    const changed = { kind, audiences, form, day, companyIds, minutes: 60, expectedVersion: 2 };
    activity = supportActivitySchema.parse(await (await call('PUT', path(), changed)).json());
    expect(activity.attendanceList?.name).toBe('lijst.png');
    expect((await attach('andere.png', PNG, 2)).status).toBe(409);
    const wrong = await attach('lijst.pdf', PNG, 3);
    expect(problemSchema.parse(await wrong.json()).fields).toMatchObject([
      { pointer: '/fileName', message: 'fileContentDiffers' },
    ]);
  });

  it.each(MAY_SEE)('is seen by %s, as a link of two minutes', async (as) => {
    expect((await seenBy(as)).attendanceList?.name).toBe('lijst.png');
    const answer = await call('GET', path('/attendance-list?use=show'), undefined, as);
    const { url } = downloadLinkSchema.parse(await answer.json());
    expect((await fetch(url)).headers.get('content-disposition')).toBe('inline; filename="lijst.png"');
  });

  it('is not shown by what changes an activity to who may not see it', async () => {
    const changed = await attach('lijst.png', PNG, 3, 'quality-coach.agency');
    activity = supportActivitySchema.parse(await changed.json());
    expect(activity).toMatchObject({ version: 4 });
    expect(activity).not.toHaveProperty('attendanceList');
    const late = problemSchema.parse(await (await attach('lijst.png', PNG, 3, 'quality-coach.agency')).json());
    expect(late).toMatchObject({ code: 'conflict', current: { version: 4 } });
    expect(late.current).not.toHaveProperty('attendanceList');
  });

  it.each(MAY_NOT_SEE)('is not seen by %s, nor that it is there', async (as) => {
    expect((await call('GET', path('/attendance-list'), undefined, as)).status).toBe(403);
    expect((await call('GET', `/history/attendanceList/${activity.id}`, undefined, as)).status).toBe(403);
    expect((await call('POST', path('/attendance-uploads'), { fileName: 'a.png', size: 9 }, as)).status).toBe(403);
    const list = await call('GET', `/support/trajectories/${trajectory.id}`, undefined, as);
    if (list.status === 403) return;
    const { activities } = supportPageSchema.parse(await list.json());
    expect(activities).toHaveLength(1);
    expect(activities[0]?.attendanceList).toBeUndefined();
    expect((await seenBy(as)).attendanceList).toBeUndefined();
  });

  it('leaves a history of who saw it, and of the activity only that it changed: a name of a file may hold a name', async () => {
    const seen = historySchema.parse(await (await call('GET', `/history/attendanceList/${activity.id}`)).json());
    expect(seen.entries.map(({ action }) => action)).toEqual(MAY_SEE.map(() => 'support.attendanceViewed'));
    const changes = (await desk.history({ kind: 'supportActivity', id: activity.id })).flatMap(
      (event) => event.changes,
    );
    const ofLists = changes.filter(({ field }) => field.startsWith('attendanceList'));
    expect(ofLists).toEqual([1, 2].map(() => ({ field: 'attendanceList', personal: true })));
    expect(JSON.stringify(changes)).not.toContain('lijst.png');
  });

  it('is taken away with a reason, and gone for everybody when its activity is removed', async () => {
    const removal = { reason: 'Van een andere onderneming', expectedVersion: 4 };
    const removed = supportActivitySchema.parse(
      await (await call('POST', path('/attendance-list/removal'), removal)).json(),
    );
    expect(removed.attendanceList).toBeUndefined();
    expect((await call('GET', path('/attendance-list'))).status).toBe(404);
    expect((await attach('weer.png', PNG, 5)).status).toBe(200);
    expect((await call('POST', path('/removal'), { ...removal, expectedVersion: 6 })).status).toBe(200);
    expect((await call('GET', path('/attendance-list'))).status).toBe(404);
  });
});
