import * as z from 'zod';
import { measurementSchema } from '../../../shared/monitoring/measurement/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { askMeasurement } from './ask.ts';
import type { AskMeasurementDependencies } from './dependencies.ts';

const ask = defineRoute({
  method: 'post',
  path: '/measurements',
  permission: 'monitoring:check',
  summary: 'Measure anew: the delivery that counts, with what the partnerships registered since',
  request: { headers: idempotencyHeader, body: jsonBody(z.strictObject({}).meta({ id: 'AskMeasurement' })) },
  responses: { 202: jsonAnswer('The measurement', measurementSchema) },
});

/** Asking for a measurement; what became of each stands with the quarters. */
export const measurementRoutes = (dependencies: AskMeasurementDependencies) =>
  newRouter().openapi(ask, async (c) => {
    const idempotencyKey = c.req.valid('header')['idempotency-key'];
    const asked = await askMeasurement(dependencies)(authorOf(c.get('actor')), idempotencyKey);
    return asked.ok ? c.json(measurementSchema.parse(asked.value), 202) : problem(c, asked.error);
  });
export type MeasurementRoutes = ReturnType<typeof measurementRoutes>;
