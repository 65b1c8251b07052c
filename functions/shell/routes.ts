import * as z from 'zod';
import { meSchema } from '../../shared/access/schema.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { jsonSchema } from '../../shared/kernel/json.ts';
import {
  AGENCY_MATRIX,
  type Membership,
  PARTNERSHIP_MATRIX,
  permissionsInPartnership,
} from '../../shared/kernel/permissions.ts';
import { definePublicRoute, defineRoute, jsonAnswer, newRouter } from '../platform/http/route.ts';

const health = definePublicRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the API answers',
  responses: { 200: jsonAnswer('It does', z.object({ status: z.literal('ok') }).meta({ id: 'Health' })) },
});
const openapi = definePublicRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description of the API',
  responses: { 200: jsonAnswer('OpenAPI 3.1', z.record(z.string(), jsonSchema)) },
});
const me = defineRoute({
  method: 'get',
  path: '/',
  permission: 'signedIn',
  summary: 'Who is signed in, where, and what that person may do there',
  responses: { 200: jsonAnswer('Memberships with their permissions', meSchema) },
});

type ApiDescription = z.infer<typeof apiDescriptionSchema>;
export const apiDescriptionSchema = z.record(z.string(), jsonSchema);

export const publicShellRoutes = (description: () => ApiDescription) =>
  newRouter()
    .openapi(health, (c) => c.json({ status: 'ok' } as const, 200))
    .openapi(openapi, (c) => c.json(description(), 200));

type Partnerships = { readonly active: readonly PartnershipId[]; readonly archived: readonly PartnershipId[] };

/** A partnership's person in its own place; the agency's in its own, with what it may do inside each partnership. */
const describe = (membership: Membership) =>
  membership.side === 'agency'
    ? { role: membership.role, place: 'agency', permissions: [...AGENCY_MATRIX[membership.role]] }
    : { role: membership.role, place: membership.partnershipId, permissions: [...PARTNERSHIP_MATRIX[membership.role]] };

export const meRoutes = ({ active, archived }: Partnerships) =>
  newRouter().openapi(me, (c) => {
    const { subject, memberships } = c.get('actor');
    const ofAgency = memberships.filter(({ side }) => side === 'agency');
    const partnerships = [...active, ...archived].map((partnershipId) => ({
      id: partnershipId,
      archived: archived.includes(partnershipId),
      permissions: [...permissionsInPartnership(ofAgency, partnershipId)],
    }));
    const visible = ofAgency.length > 0 ? partnerships : [];
    return c.json(meSchema.parse({ subject, memberships: memberships.map(describe), partnerships: visible }), 200);
  });
