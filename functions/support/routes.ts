import type { Context } from 'hono';
import { fail, ok } from '../../shared/kernel/result.ts';
import { supportMonthSchema, supportPageSchema } from '../../shared/support/schema.ts';
import { minutesOf, minutesPerCoach, minutesPerMember } from '../../shared/support/totals.ts';
import type { CompaniesOf } from '../company/for-trajectories.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../platform/http/route.ts';
import { answerActivity, shownTo } from './answer.ts';
import { changeSupport, removeSupport } from './change.ts';
import { logSupport } from './log.ts';
import type { SupportRepository } from './repository.ts';
import * as routes from './route-definitions.ts';
import type { SupportDependencies } from './save.ts';

export type SupportRoutesDependencies = SupportDependencies & {
  readonly repository: SupportRepository;
  readonly companiesOf: CompaniesOf;
};

/** The support log of one partnership: per trajectory, and per month as a calendar with the time of coaches and members. */
export const supportRoutes = (dependencies: SupportRoutesDependencies) => {
  const { repository, companiesOf } = dependencies;
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  return newRouter()
    .openapi(routes.ofTrajectory, async (c) => {
      const { trajectoryId } = c.req.valid('param');
      if (!(await dependencies.trajectoryOf(trajectoryId))) return problem(c, { code: 'notFound' });
      const [page, totals] = await Promise.all([
        repository.ofTrajectory(trajectoryId, c.req.valid('query').cursor),
        repository.totals(trajectoryId),
      ]);
      const { minutes = 0, activities: total = 0 } = totals ?? {};
      const activities = page.activities.map(shownTo(c));
      return c.json(supportPageSchema.parse({ ...page, activities, minutes, total }), 200);
    })
    .openapi(routes.ofMonth, async (c) => {
      const { month } = c.req.valid('param');
      const activities = await repository.ofMonth(month);
      const companies = await companiesOf([...new Set(activities.flatMap(({ companyIds }) => companyIds))]);
      const parts = { coaches: minutesPerCoach(activities), members: minutesPerMember(activities) };
      const shown = activities.map(shownTo(c));
      const whole = { month, activities: shown, companies, minutes: minutesOf(activities), ...parts };
      return c.json(supportMonthSchema.parse(whole), 200);
    })
    .openapi(routes.log, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const logged = await logSupport(dependencies)(author(c), c.req.valid('json'), { idempotencyKey });
      return logged.ok ? c.json(shownTo(c)(logged.value), 201) : problem(c, logged.error);
    })
    .openapi(routes.view, async (c) => {
      const found = await repository.activity(c.req.valid('param').activityId);
      return answerActivity(c, found ? ok(found) : fail({ code: 'notFound' }));
    })
    .openapi(routes.change, async (c) => {
      const { activityId: id } = c.req.valid('param');
      return answerActivity(c, await changeSupport(dependencies)(author(c), { id, ...c.req.valid('json') }));
    })
    .openapi(routes.remove, async (c) => {
      const { activityId: id } = c.req.valid('param');
      return answerActivity(c, await removeSupport(dependencies)(author(c), { id, ...c.req.valid('json') }));
    });
};
export type SupportRoutes = ReturnType<typeof supportRoutes>;
