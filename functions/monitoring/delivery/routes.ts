import * as z from 'zod';
import { downloadLinkSchema, taskSchema } from '../../../shared/document/schema.ts';
import { leaverDeliveryIdSchema } from '../../../shared/kernel/ids.ts';
import { type RowsRetention, rowsRetentionSchema } from '../../../shared/monitoring/delivery/retention.ts';
import {
  leaverDeliveryCreatedSchema,
  leaverDeliveryListSchema,
  leaverDeliveryRequestSchema,
  leaverDeliveryViewSchema,
} from '../../../shared/monitoring/delivery/schema.ts';
import { reportLink } from '../../document/report-link.ts';
import { taskView } from '../../document/stored-task.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { type AskDeliveryDependencies, requestDelivery, startDelivery } from './ask.ts';
import { deliveryView, deliveryViews } from './view.ts';

const params = z.strictObject({ deliveryId: leaverDeliveryIdSchema });

const list = defineRoute({
  method: 'get',
  path: '/leaver-deliveries',
  permission: 'monitoring:read',
  summary: 'All deliveries of leavers, newest first: what each rests on and what came of it, never its rows',
  responses: { 200: jsonAnswer('The deliveries', leaverDeliveryListSchema) },
});
const request = defineRoute({
  method: 'post',
  path: '/leaver-deliveries',
  permission: 'monitoring:deliver',
  summary: 'Announce a delivery of leavers with what it rests on: gives the form to upload its file with',
  request: { headers: idempotencyHeader, body: jsonBody(leaverDeliveryRequestSchema) },
  responses: { 201: jsonAnswer('The delivery, and where its file goes', leaverDeliveryCreatedSchema) },
});
const retention = defineRoute({
  method: 'get',
  path: '/leaver-deliveries/retention',
  permission: 'monitoring:read',
  summary: 'Until when the rows of every delivery are kept, and which partnerships that waits for',
  responses: { 200: jsonAnswer('The term', rowsRetentionSchema) },
});
const view = defineRoute({
  method: 'get',
  path: '/leaver-deliveries/{deliveryId}',
  permission: 'monitoring:read',
  summary: 'One delivery with its progress',
  request: { params },
  responses: { 200: jsonAnswer('The delivery', leaverDeliveryViewSchema) },
});
const start = defineRoute({
  method: 'post',
  path: '/leaver-deliveries/{deliveryId}/start',
  permission: 'monitoring:deliver',
  summary: 'The file is uploaded: let the reading begin',
  request: { params, body: jsonBody(z.strictObject({}).meta({ id: 'LeaverDeliveryStart' })) },
  responses: { 202: jsonAnswer('The task', taskSchema) },
});
const report = defineRoute({
  method: 'get',
  path: '/leaver-deliveries/{deliveryId}/report',
  permission: 'monitoring:read',
  summary: 'A short link to the report: which rows were refused, by row and column, without their content',
  request: { params },
  responses: { 200: jsonAnswer('The link', downloadLinkSchema) },
});

type RouteDependencies = AskDeliveryDependencies & { readonly readRetention: () => Promise<RowsRetention> };

export const leaverDeliveryRoutes = (dependencies: RouteDependencies) => {
  const { repository, readRetention } = dependencies;
  return newRouter()
    .openapi(list, async (c) => c.json({ rows: await deliveryViews(dependencies) }, 200))
    .openapi(request, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const asked = await requestDelivery(dependencies)(authorOf(c.get('actor')), c.req.valid('json'), idempotencyKey);
      if (!asked.ok) return problem(c, asked.error);
      const [upload] = asked.value.uploads;
      const found = await deliveryView(dependencies, asked.value.delivery);
      return c.json(leaverDeliveryCreatedSchema.parse({ found, ...(upload ? { upload } : {}) }), 201);
    })
    .openapi(retention, async (c) => c.json(await readRetention(), 200))
    .openapi(view, async (c) => {
      const delivery = await repository.delivery(c.req.valid('param').deliveryId);
      return delivery ? c.json(await deliveryView(dependencies, delivery), 200) : problem(c, { code: 'notFound' });
    })
    .openapi(start, async (c) => {
      const delivery = await repository.delivery(c.req.valid('param').deliveryId);
      if (!delivery) return problem(c, { code: 'notFound' });
      const started = await startDelivery(dependencies)(authorOf(c.get('actor')), delivery.taskId);
      return started.ok ? c.json(taskView(started.value), 202) : problem(c, started.error);
    })
    .openapi(report, async (c) => {
      const delivery = await repository.delivery(c.req.valid('param').deliveryId);
      if (!delivery) return problem(c, { code: 'notFound' });
      const link = await reportLink(dependencies)(authorOf(c.get('actor')), delivery.taskId);
      return link.ok ? c.json(downloadLinkSchema.parse(link.value), 200) : problem(c, link.error);
    });
};
export type LeaverDeliveryRoutes = ReturnType<typeof leaverDeliveryRoutes>;
