import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { peopleOf } from '../../functions/access/directory.ts';
import { peopleRepository } from '../../functions/access/repository.ts';
import { auditRepository } from '../../functions/audit/repository.ts';
import { auditRoutes } from '../../functions/audit/routes.ts';
import { attendanceRoutes } from '../../functions/support/attendance/routes.ts';
import { supportRepository } from '../../functions/support/repository.ts';
import { supportRoutes } from '../../functions/support/routes.ts';
import { historySchema } from '../../shared/audit/history.ts';
import type { Company } from '../../shared/company/schema.ts';
import { keptFileUploadSchema } from '../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../shared/document/schema.ts';
import { problemSchema } from '../../shared/kernel/errors.ts';
import { permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { type SupportActivity, supportActivitySchema, supportPageSchema } from '../../shared/support/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { postForm, startDocuments } from '../company/import-desk.ts';
import { PNG } from '../document/office-files.ts';
import { membershipApp } from '../support/membership-app.ts';
import { readPdf } from '../support/pdf-text.ts';
import { ALFA } from '../support/store.ts';
import { Desk } from '../trajectory/desk.ts';

const MAY_SEE = ['coach.alfa', 'coordinator.alfa', 'promotor.alfa', 'controller.agency'];
const MAY_NOT_SEE = ['reader.alfa', 'finance.alfa', 'project-officer.agency', 'analyst.agency', 'coach.beta'];

describe('the attendance list of an activity', () => {
  let storage: Awaited<ReturnType<typeof startDocuments>>;
  let desk: Desk;
  let app: ReturnType<typeof membershipApp>;
  let company: Company;
  let trajectory: Trajectory;
  let activity: SupportActivity;

  const call = (method: string, path: string, json?: unknown, as = 'coach.alfa') =>
    app.request(`/api${path}`, {
      method,
      headers: { authorization: `Bearer ${as}.x`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
  const path = (rest = '') => `/support/activities/${activity.id}${rest}`;
  const activityIn = async (answer: Response) => supportActivitySchema.parse(await answer.json());
  const seenBy = async (as: string) => activityIn(await call('GET', path(), undefined, as));
  const attach = async (fileName: string, content: Uint8Array, expectedVersion: number, as?: string) => {
    const asked = await call('POST', path('/attendance-uploads'), { fileName, size: content.length }, as);
    const { upload, uploadId } = keptFileUploadSchema.parse(await asked.json());
    expect((await postForm(upload, content)).ok).toBe(true);
    return call('POST', path(`/attendance-uploads/${uploadId}/list`), { fileName, expectedVersion }, as);
  };
  /** The activity with its list, which makes it the second version. */
  const withList = async () => activityIn(await attach('lijst.png', PNG, 1));

  beforeAll(async () => {
    [storage, desk] = await Promise.all([startDocuments(), Desk.open()]);
    const { dependencies, table } = desk;
    const shared = {
      ...dependencies,
      repository: supportRepository(table),
      trajectoryOf: dependencies.repository.trajectory,
      people: peopleRepository(table),
    };
    const routers = [
      supportRoutes(shared),
      attendanceRoutes({ ...shared, documents: storage.documents, partnership: 'alfa' }),
      auditRoutes({ repository: auditRepository(table), people: peopleOf(table) }),
    ];
    app = membershipApp(dependencies.system, routers, (memberships) => {
      const permissions = permissionsInPartnership(memberships, ALFA);
      // No role of today may write and not see lists; one of tomorrow may.
      const writes = memberships.some(({ role }) => role === 'quality-coach');
      return writes ? new Set([...permissions, 'trajectory:write']) : permissions;
    });
  });
  beforeEach(async () => {
    company = await desk.company('9000');
    trajectory = await desk.start([company]);
    activity = await activityIn(
      await call('POST', '/support/activities', {
        trajectoryId: trajectory.id,
        companyIds: [company.id],
        kind: 'network',
        audiences: ['team'],
        form: 'group',
        day: '2024-11-14',
        minutes: 90,
      }),
    );
  });
  afterAll(() => storage.stop());

  it('is printed empty: what, when, where and who pays, and nobody', async () => {
    const answer = await call('GET', path('/attendance-template?language=nl'));
    const { text } = readPdf(new Uint8Array(await answer.arrayBuffer()));
    for (const words of ['Aanwezigheidslijst', '14/11/2024', company.name, 'Handtekening', 'Medegefinancierd'])
      expect(text).toContain(words);
    expect((await call('GET', path('/attendance-template?language=nl'), undefined, 'reader.alfa')).status).toBe(403);
  });

  it('is kept with the activity, and stays when the rest is changed', async () => {
    const kept = await withList();
    expect(kept).toMatchObject({ version: 2, minutes: 90, attendanceList: { name: 'lijst.png', bytes: PNG.length } });
    const { kind, audiences, form, day, companyIds } = kept;
    const changed = { kind, audiences, form, day, companyIds, minutes: 60, expectedVersion: 2 };
    expect(await activityIn(await call('PUT', path(), changed))).toMatchObject({
      minutes: 60,
      attendanceList: { name: 'lijst.png' },
    });
    expect((await attach('andere.png', PNG, 2)).status).toBe(409);
  });

  it('is refused when its content is something else than its name says', async () => {
    const wrong = await attach('lijst.pdf', PNG, 1);
    expect(problemSchema.parse(await wrong.json()).fields).toMatchObject([
      { pointer: '/fileName', message: 'fileContentDiffers' },
    ]);
  });

  it(`is seen by ${MAY_SEE.join(', ')}, as a link of two minutes, and its history tells who saw it`, async () => {
    await withList();
    for (const as of MAY_SEE) {
      expect((await seenBy(as)).attendanceList?.name).toBe('lijst.png');
      const answer = await call('GET', path('/attendance-list?use=show'), undefined, as);
      const { url } = downloadLinkSchema.parse(await answer.json());
      expect((await fetch(url)).headers.get('content-disposition')).toBe('inline; filename="lijst.png"');
    }
    const seen = historySchema.parse(await (await call('GET', `/history/attendanceList/${activity.id}`)).json());
    expect(seen.entries.map(({ action, roles }) => [action, ...roles])).toEqual(
      MAY_SEE.toReversed().map((as) => ['support.attendanceViewed', as.replace('.', '@')]),
    );
  });

  it('is not shown by what changes an activity to who may not see it', async () => {
    const changed = await activityIn(await attach('lijst.png', PNG, 1, 'quality-coach.agency'));
    expect(changed).toMatchObject({ version: 2 });
    expect(changed).not.toHaveProperty('attendanceList');
    const late = problemSchema.parse(await (await attach('lijst.png', PNG, 1, 'quality-coach.agency')).json());
    expect(late).toMatchObject({ code: 'conflict', current: { version: 2 } });
    expect(late.current).not.toHaveProperty('attendanceList');
  });

  it.each(MAY_NOT_SEE)('is not seen by %s, nor that it is there', async (as) => {
    await withList();
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

  it('is in the history of the activity only as something that changed: a name of a file may hold a name', async () => {
    await withList();
    const events = await desk.history({ kind: 'supportActivity', id: activity.id });
    const changes = events.flatMap((event) => event.changes);
    expect(changes.filter(({ field }) => field.startsWith('attendanceList'))).toEqual([
      { field: 'attendanceList', personal: true },
    ]);
    expect(JSON.stringify(changes)).not.toContain('lijst.png');
  });

  it('is taken away with a reason, and gone for everybody when its activity is removed', async () => {
    await withList();
    const removal = { reason: 'Van een andere onderneming', expectedVersion: 2 };
    const removed = await activityIn(await call('POST', path('/attendance-list/removal'), removal));
    expect(removed.attendanceList).toBeUndefined();
    expect((await call('GET', path('/attendance-list'))).status).toBe(404);
    expect((await attach('weer.png', PNG, 3)).status).toBe(200);
    expect((await call('POST', path('/removal'), { ...removal, expectedVersion: 4 })).status).toBe(200);
    expect((await call('GET', path('/attendance-list'))).status).toBe(404);
  });
});
