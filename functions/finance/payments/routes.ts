import type { Context } from 'hono';
import * as z from 'zod';
import {
  ofPeriodQuerySchema,
  paymentInputSchema,
  paymentsSchema,
  reversalSchema,
} from '../../../shared/finance/requests.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { paymentIdSchema } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import {
  defineRoute,
  type HttpEnvironment,
  idempotencyHeader,
  jsonAnswer,
  jsonBody,
  newRouter,
} from '../../platform/http/route.ts';
import { periodOf, periodParameter } from '../../programme/period-parameter.ts';
import { type PaymentDependencies, recordPayment, reversePayment } from './record.ts';

const answer = jsonAnswer('The payments of the period, in the order in which they were recorded', paymentsSchema);
const list = defineRoute({
  method: 'get',
  path: '/payments',
  permission: 'finance:read',
  summary: 'What the agency paid to the promotor in a period, and what it got back',
  request: { query: ofPeriodQuerySchema },
  responses: { 200: answer },
});
const record = defineRoute({
  method: 'post',
  path: '/payments',
  permission: 'finance:record',
  summary: 'Record a payment to the promotor, or what was got back from it',
  request: { headers: idempotencyHeader, body: jsonBody(paymentInputSchema) },
  responses: { 201: answer },
});
const reverse = defineRoute({
  method: 'post',
  path: '/payments/{period}/{paymentId}/reversal',
  permission: 'finance:record',
  summary: 'Take a payment back that was recorded by mistake, by an entry of its own',
  request: {
    params: z.strictObject({ period: periodParameter, paymentId: paymentIdSchema }),
    body: jsonBody(reversalSchema),
  },
  responses: { 201: answer },
});

export const paymentRoutes = (dependencies: PaymentDependencies) => {
  const shown = async (period: number) =>
    paymentsSchema.parse({ payments: await dependencies.repository.payments(period) });
  const written = async (c: Context<HttpEnvironment>, period: number, outcome: Result<void, Failure>) =>
    outcome.ok ? c.json(await shown(period), 201) : problem(c, outcome.error);

  return newRouter()
    .openapi(list, async (c) => c.json(await shown(c.req.valid('query').period), 200))
    .openapi(record, async (c) => {
      const input = c.req.valid('json');
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const author = authorOf(c.get('actor'));
      const outcome = await recordPayment(dependencies)(author, periodOf(input.period), input, { idempotencyKey });
      return written(c, input.period, outcome);
    })
    .openapi(reverse, async (c) => {
      const { period, paymentId: id } = c.req.valid('param');
      const { reason } = c.req.valid('json');
      return written(c, period, await reversePayment(dependencies)(authorOf(c.get('actor')), { period, id, reason }));
    });
};
export type PaymentRoutes = ReturnType<typeof paymentRoutes>;
