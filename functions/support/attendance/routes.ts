import { keptFileUploadSchema } from '../../../shared/document/kept-file.ts';
import { downloadLinkSchema } from '../../../shared/document/schema.ts';
import type { CompaniesOf } from '../../company/for-trajectories.ts';
import { keptFileLink } from '../../document/kept-file/link.ts';
import { uploadFormFor } from '../../document/kept-file/request.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { answerActivity } from '../answer.ts';
import { type AttendanceDependencies, attachAttendanceList, listOf, removeAttendanceList } from './attach.ts';
import * as routes from './route-definitions.ts';

export type AttendanceRoutesDependencies = AttendanceDependencies & {
  readonly companiesOf: CompaniesOf;
  readonly partnership: string;
};

/** Attendance lists: an empty one to print, the signed one as a file, and who saw it. */
export const attendanceRoutes = (dependencies: AttendanceRoutesDependencies) => {
  const { repository, companiesOf, partnership, system } = dependencies;
  return newRouter()
    .openapi(routes.request, async (c) => {
      const activity = await repository.activity(c.req.valid('param').activityId);
      if (!activity) return problem(c, { code: 'notFound' });
      const asked = await uploadFormFor(dependencies, activity.id, c.req.valid('json'));
      return asked.ok ? c.json(keptFileUploadSchema.parse(asked.value), 200) : problem(c, asked.error);
    })
    .openapi(routes.attach, async (c) => {
      const { activityId: id, uploadId } = c.req.valid('param');
      const addition = { id, uploadId, ...c.req.valid('json') };
      const attached = await attachAttendanceList(dependencies)(authorOf(c.get('actor')), addition);
      return answerActivity(c, attached);
    })
    .openapi(routes.link, async (c) => {
      const { activityId: id } = c.req.valid('param');
      const file = listOf(await repository.activity(id));
      if (!file) return problem(c, { code: 'notFound' });
      const root = { kind: 'attendanceList', id } as const;
      const wanted = { owner: id, file, use: c.req.valid('query').use, root, action: 'support.attendanceViewed' };
      const link = await keptFileLink(dependencies, authorOf(c.get('actor')), wanted);
      return c.json(downloadLinkSchema.parse(link), 200);
    })
    .openapi(routes.remove, async (c) => {
      const removal = { id: c.req.valid('param').activityId, ...c.req.valid('json') };
      const removed = await removeAttendanceList(dependencies)(authorOf(c.get('actor')), removal);
      return answerActivity(c, removed);
    })
    .openapi(routes.template, async (c) => {
      const activity = await repository.activity(c.req.valid('param').activityId);
      if (!activity || activity.removedAt !== undefined) return problem(c, { code: 'notFound' });
      const companies = await companiesOf(activity.companyIds);
      // Loaded by the first list: a cold start does not wait for what writes a PDF.
      const { attendancePdf } = await import('./pdf.ts');
      const companyNames = companies.map(({ name }) => name);
      const { language } = c.req.valid('query');
      const body = await attendancePdf({ activity, companyNames, partnership }, { language, at: system.now() });
      return download({ body, name: `aanwezigheid-${activity.day}.pdf`, contentType: routes.PDF });
    });
};
export type AttendanceRoutes = ReturnType<typeof attendanceRoutes>;
