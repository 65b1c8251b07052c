import { certificationSchema, certifiedSchema } from '../../../shared/finance/requests.ts';
import { certifiedAmountsSchema } from '../../../shared/finance/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { periodOf } from '../../programme/period-parameter.ts';
import { type RecordDependencies, recordCertified } from './record.ts';
import type { CertifiedRepository } from './repository.ts';

const list = defineRoute({
  method: 'get',
  path: '/certified-amounts',
  permission: 'finance:read',
  summary: 'What the agency certified of reports, per report, member and category',
  responses: { 200: jsonAnswer('The amounts', certifiedAmountsSchema) },
});
const record = defineRoute({
  method: 'post',
  path: '/certified-amounts',
  permission: 'finance:record',
  summary: 'Record what was certified of a report, or correct it by amounts below 0 with a reason',
  request: { headers: idempotencyHeader, body: jsonBody(certificationSchema) },
  responses: { 201: jsonAnswer('What was recorded, and where it is more than was budgeted', certifiedSchema) },
});

type CertifiedDependencies = RecordDependencies & { readonly repository: CertifiedRepository };

export const certifiedRoutes = (dependencies: CertifiedDependencies) =>
  newRouter()
    .openapi(list, async (c) =>
      c.json(certifiedAmountsSchema.parse({ amounts: await dependencies.repository.certifiedAmounts() }), 200),
    )
    .openapi(record, async (c) => {
      const certification = c.req.valid('json');
      const recorded = await recordCertified(dependencies)(
        authorOf(c.get('actor')),
        periodOf(certification.period),
        certification,
        { idempotencyKey: c.req.valid('header')['idempotency-key'] },
      );
      return recorded.ok ? c.json(certifiedSchema.parse(recorded.value), 201) : problem(c, recorded.error);
    });
export type CertifiedRoutes = ReturnType<typeof certifiedRoutes>;
