import * as z from 'zod';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import { fundingPeriodSchema, programmeRulesSchema } from '../../shared/programme/schema.ts';
import { authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { type ProgrammeDependencies, publishRules } from './publish.ts';
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
const publish = defineRoute({
  method: 'post',
  path: '/programme-rules',
  permission: 'rules:write',
  summary: 'Publish a new version of the programme rules',
  request: { body: jsonBody(programmeRulesSchema.strict()) },
  responses: { 201: jsonAnswer('The published version', programmeRulesSchema) },
});

export const programmeRoutes = (rules: RulesReader) =>
  newRouter().openapi(read, async (c) => {
    const inForce = (await rules.inForce()).version;
    return c.json(programmeSchema.parse({ inForce, versions: await rules.versions(), periods: FUNDING_PERIODS }), 200);
  });
export type ProgrammeRoutes = ReturnType<typeof programmeRoutes>;

/** Only in the agency's function: it alone writes the reference store. */
export const publishRoutes = (dependencies: ProgrammeDependencies) =>
  newRouter().openapi(publish, async (c) => {
    const published = await publishRules(dependencies)(authorOf(c.get('actor')), c.req.valid('json'));
    return published.ok ? c.json(programmeRulesSchema.parse(published.value), 201) : problem(c, published.error);
  });
