import * as z from 'zod';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { fundingPeriodSchema, programmeRulesSchema } from '../../shared/programme/schema.ts';
import { defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';
import type { RulesReader } from './rules.ts';

const programmeSchema = z
  .object({ inForce: z.string(), versions: z.array(programmeRulesSchema), periods: z.array(fundingPeriodSchema) })
  .meta({ id: 'Programme' });

const read = defineRoute({
  method: 'get',
  path: '/programme-rules',
  permission: 'rules:read',
  summary: 'The programme rules, every version, and the funding periods',
  responses: { 200: jsonAnswer('The rules', programmeSchema) },
});

export const programmeRoutes = (rules: RulesReader) =>
  newRouter().openapi(read, async (c) => {
    const inForce = (await rules.inForce()).version;
    return c.json(programmeSchema.parse({ inForce, versions: await rules.versions(), periods: FUNDING_PERIODS }), 200);
  });
export type ProgrammeRoutes = ReturnType<typeof programmeRoutes>;
