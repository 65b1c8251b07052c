import * as z from 'zod';
import {
  type Confirmation,
  confirmationRequestSchema,
  confirmationsSchema,
  confirmationViewSchema,
  confirmationWithdrawalSchema,
} from '../../shared/confirmation/schema.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { type AskDependencies, askConfirmation } from './ask.ts';
import { withdrawConfirmation } from './withdraw.ts';

const list = defineRoute({
  method: 'get',
  path: '/confirmations',
  permission: 'trajectory:read',
  summary: 'What each company of a trajectory was last asked to confirm, and what came of it',
  request: { query: z.strictObject({ trajectoryId: trajectoryIdSchema }) },
  responses: { 200: jsonAnswer('The last request to each company', confirmationsSchema) },
});
const ask = defineRoute({
  method: 'post',
  path: '/confirmations',
  permission: 'trajectory:write',
  furtherPermission: 'company:readContacts',
  summary: 'Asks a company to confirm what was done; a link that was sent before is of no use any more',
  request: { body: jsonBody(confirmationRequestSchema) },
  responses: { 201: jsonAnswer('The last request to each company', confirmationsSchema) },
});
const withdraw = defineRoute({
  method: 'post',
  path: '/confirmations/withdrawn',
  permission: 'trajectory:write',
  summary: 'Takes back what a company was asked and did not answer; its links are of no use any more',
  request: { body: jsonBody(confirmationWithdrawalSchema) },
  responses: { 200: jsonAnswer('The last request to each company', confirmationsSchema) },
});

const stateOf = ({ answer, withdrawnAt, expiresAt }: Confirmation, now: Instant) => {
  if (answer) return answer.outcome;
  if (withdrawnAt !== undefined) return 'withdrawn';
  return expiresAt > now ? 'open' : 'expired';
};

const viewOf = async ({ repository, trajectories, system }: AskDependencies, id: TrajectoryId) => {
  const trajectory = await trajectories.read(id);
  if (!trajectory) return undefined;
  const companyIds = trajectory.companies.map(({ companyId }) => companyId);
  const [found, now] = [await repository.lastOf(id, companyIds), system.now()];
  // Only what the schema names goes out: it leaves the hash of the link behind.
  const confirmations = found.map((last) => confirmationViewSchema.parse({ ...last, state: stateOf(last, now) }));
  return { confirmations };
};

/** What the people of a partnership ask and see. */
export const confirmationRoutes = (dependencies: AskDependencies) =>
  newRouter()
    .openapi(list, async (c) => {
      const shown = await viewOf(dependencies, c.req.valid('query').trajectoryId);
      return shown ? c.json(shown, 200) : problem(c, { code: 'notFound' });
    })
    .openapi(ask, async (c) => {
      const request = c.req.valid('json');
      const asked = await askConfirmation(dependencies)(authorOf(c.get('actor')), request);
      if (!asked.ok) return problem(c, asked.error);
      const shown = await viewOf(dependencies, request.trajectoryId);
      return shown ? c.json(shown, 201) : problem(c, { code: 'notFound' });
    })
    .openapi(withdraw, async (c) => {
      const request = c.req.valid('json');
      const withdrawn = await withdrawConfirmation(dependencies)(authorOf(c.get('actor')), request);
      if (!withdrawn.ok) return problem(c, withdrawn.error);
      const shown = await viewOf(dependencies, request.trajectoryId);
      return shown ? c.json(shown, 200) : problem(c, { code: 'notFound' });
    });
export type ConfirmationRoutes = ReturnType<typeof confirmationRoutes>;
