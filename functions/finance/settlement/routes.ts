import type { Context } from 'hono';
import { struckCompanySchema } from '../../../shared/finance/settlement/inputs.ts';
import {
  recomputationSchema,
  type Settlement,
  settlementDetailSchema,
  settlementOverviewSchema,
  settlementSchema,
} from '../../../shared/finance/settlement/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../../platform/http/route.ts';
import { download } from '../../platform/table-file/export.ts';
import { periodOf } from '../../programme/period-parameter.ts';
import { reopenSettlement, returnSettlement, settleFinally } from './decide.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { type OutputDependencies, takeSettlement } from './output/take.ts';
import { prepareSettlement } from './prepare.ts';
import * as routes from './route-definitions.ts';
import { liftStrike, strikeCompany } from './strike.ts';
import { settlementDetail, settlementOverview, settlementRecomputation } from './view.ts';

/** The final settlement of a period, in the partnership's own store; the agency acts here with its narrower permissions. */
export const settlementRoutes = (dependencies: SettlementDependencies & OutputDependencies) => {
  const author = (c: Context<HttpEnvironment>) => authorOf(c.get('actor'));
  const shown = (c: Context<HttpEnvironment>, outcome: Result<Settlement, Failure>) =>
    outcome.ok ? c.json(settlementSchema.parse(outcome.value), 200) : problem(c, outcome.error);
  return newRouter()
    .openapi(routes.overview, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      return c.json(settlementOverviewSchema.parse(await settlementOverview(dependencies)(period)), 200);
    })
    .openapi(routes.detail, async (c) => {
      const found = await settlementDetail(dependencies)(c.req.valid('param'));
      return found.ok ? c.json(settlementDetailSchema.parse(found.value), 200) : problem(c, found.error);
    })
    .openapi(routes.recomputation, async (c) => {
      const found = await settlementRecomputation(dependencies)(c.req.valid('param'));
      return found.ok ? c.json(recomputationSchema.parse(found.value), 200) : problem(c, found.error);
    })
    .openapi(routes.take, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('query') };
      const taken = await takeSettlement(dependencies)(author(c), asked);
      return taken.ok ? download(taken.value) : problem(c, taken.error);
    })
    .openapi(routes.prepare, async (c) => {
      const period = periodOf(c.req.valid('param').period);
      const prepared = await prepareSettlement(dependencies)(author(c), period);
      return prepared.ok ? c.json(settlementSchema.parse(prepared.value), 201) : problem(c, prepared.error);
    })
    .openapi(routes.settle, async (c) =>
      shown(c, await settleFinally(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.giveBack, async (c) =>
      shown(c, await returnSettlement(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.reopen, async (c) =>
      shown(c, await reopenSettlement(dependencies)(author(c), { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .openapi(routes.strike, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      const struck = await strikeCompany(dependencies)(author(c), asked);
      return struck.ok ? c.json(struckCompanySchema.parse(struck.value), 200) : problem(c, struck.error);
    })
    .openapi(routes.lift, async (c) => {
      const asked = { ...c.req.valid('param'), ...c.req.valid('json') };
      const lifted = await liftStrike(dependencies)(author(c), asked);
      return lifted.ok ? c.body(null, 204) : problem(c, lifted.error);
    });
};
export type SettlementRoutes = ReturnType<typeof settlementRoutes>;
