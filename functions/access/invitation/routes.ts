import * as z from 'zod';
import {
  acceptedInvitationSchema,
  invitationAcceptanceSchema,
  invitationRequestSchema,
  personSchema,
} from '../../../shared/access/schema.ts';
import { personIdSchema } from '../../../shared/kernel/ids.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { shownPerson } from '../routes.ts';
import { acceptInvitation } from './accept.ts';
import { type InvitationDependencies, invitePerson, withdrawInvitation } from './invite.ts';

const invitation = defineRoute({
  method: 'post',
  path: '/people/{personId}/invitation',
  permission: 'people:write',
  summary: 'Mail somebody a link that ties the own sign-in to the entry; one sent before works no more',
  request: { params: z.strictObject({ personId: personIdSchema }), body: jsonBody(invitationRequestSchema) },
  responses: { 200: jsonAnswer('The person', personSchema) },
});
const withdrawal = defineRoute({
  method: 'post',
  path: '/people/{personId}/invitation-withdrawal',
  permission: 'people:write',
  summary: 'Take an invitation back',
  request: { params: z.strictObject({ personId: personIdSchema }), body: jsonBody(invitationRequestSchema) },
  responses: { 200: jsonAnswer('The person', personSchema) },
});
const acceptance = defineRoute({
  method: 'post',
  path: '/me/invitation',
  permission: 'signedIn',
  summary: 'Tie your sign-in to the entry that you were invited for',
  request: { body: jsonBody(invitationAcceptanceSchema) },
  responses: { 200: jsonAnswer('What you may do here with your next token', acceptedInvitationSchema) },
});

/** Invitations: the same routes in a partnership's function and in the agency's. */
export const invitationRoutes = (dependencies: InvitationDependencies) => {
  const shown = shownPerson(dependencies.repository);
  return newRouter()
    .openapi(invitation, async (c) => {
      const asked = { id: c.req.valid('param').personId, ...c.req.valid('json') };
      const invited = await shown(await invitePerson(dependencies)(authorOf(c.get('actor')), asked));
      return invited.ok ? c.json(invited.value, 200) : problem(c, invited.error);
    })
    .openapi(withdrawal, async (c) => {
      const asked = { id: c.req.valid('param').personId, ...c.req.valid('json') };
      const withdrawn = await shown(await withdrawInvitation(dependencies)(authorOf(c.get('actor')), asked));
      return withdrawn.ok ? c.json(withdrawn.value, 200) : problem(c, withdrawn.error);
    })
    .openapi(acceptance, async (c) => {
      const joined = await acceptInvitation(dependencies)(authorOf(c.get('actor')), c.req.valid('json').secret);
      return joined.ok ? c.json(acceptedInvitationSchema.parse(joined.value), 200) : problem(c, joined.error);
    });
};
export type InvitationRoutes = ReturnType<typeof invitationRoutes>;
