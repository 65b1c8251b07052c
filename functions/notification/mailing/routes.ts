import * as z from 'zod';
import { deliveryIdSchema, personIdSchema } from '../../../shared/kernel/ids.ts';
import {
  isReleased,
  liftRequestSchema,
  type Mailings,
  mailingsSchema,
  mailQuartersSchema,
  previewQuerySchema,
  previewSchema,
  releaseRequestSchema,
  releaseSchema,
  type SuppressedRow,
} from '../../../shared/notification/mailing.ts';
import { SUMMARY_KINDS, shownDeliverySchema, summaryKindSchema } from '../../../shared/notification/schema.ts';
import { authorOf } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import { defineRoute, jsonAnswer, jsonBody, newRouter } from '../../platform/http/route.ts';
import { addressHashOf } from '../suppressed/addresses.ts';
import { liftSuppression } from '../suppressed/lift.ts';
import type { ContentsOfKinds } from './contents.ts';
import { askCopy, type CopyDependencies } from './copy.ts';
import { type ReleaseDependencies, releaseMails } from './release.ts';

export type MailingRoutesDependencies = CopyDependencies & ReleaseDependencies & { readonly contents: ContentsOfKinds };

const stand = defineRoute({
  method: 'get',
  path: '/mailings',
  permission: 'delivery:read',
  summary: 'Which kinds of summary mails were released, what waits, and to which addresses nothing is sent any more',
  responses: { 200: jsonAnswer('How the mailings stand', mailingsSchema) },
});
const quarters = defineRoute({
  method: 'get',
  path: '/mailings/{kind}/quarters',
  permission: 'delivery:read',
  summary: 'The quarters of which there is a mail of a kind to see, the newest first',
  request: { params: z.strictObject({ kind: summaryKindSchema }) },
  responses: { 200: jsonAnswer('The quarters', mailQuartersSchema) },
});
const preview = defineRoute({
  method: 'get',
  path: '/mailings/preview',
  permission: 'delivery:read',
  summary: 'A summary mail exactly as somebody of a role would get it',
  request: { query: previewQuerySchema },
  responses: { 200: jsonAnswer('The mail', previewSchema) },
});
const release = defineRoute({
  method: 'post',
  path: '/mailings/{kind}/release',
  permission: 'mailing:manage',
  summary: 'Let the mails of a kind go, after the preview: those that wait leave within a quarter of an hour',
  request: { params: z.strictObject({ kind: summaryKindSchema }), body: jsonBody(releaseRequestSchema) },
  responses: { 200: jsonAnswer('The release', releaseSchema) },
});
const copy = defineRoute({
  method: 'post',
  path: '/deliveries/{deliveryId}/copies',
  permission: 'mailing:manage',
  summary: 'Send a summary mail again to whom it was for: it leaves within a quarter of an hour',
  request: { params: z.strictObject({ deliveryId: deliveryIdSchema }), body: jsonBody(z.strictObject({})) },
  responses: { 201: jsonAnswer('The copy; the one that is still on its way when there is one', shownDeliverySchema) },
});
const lift = defineRoute({
  method: 'post',
  path: '/suppressed-addresses/{personId}/lift',
  permission: 'mailing:manage',
  summary: 'Take an address off the suppression list, with why mails can go there again',
  request: { params: z.strictObject({ personId: personIdSchema }), body: jsonBody(liftRequestSchema) },
  responses: { 200: jsonAnswer('Whose address it is', z.object({ person: personIdSchema })) },
});

/** Of those who left, and of addresses that were changed since, nothing is to be done: they are not shown. */
const suppressedRows = async (
  { suppressed, people }: MailingRoutesDependencies,
  mayReadNames: boolean,
): Promise<SuppressedRow[]> => {
  const [known, directory] = await Promise.all([suppressed.all(), people.all()]);
  const active = directory.filter((person) => person.active);
  return known.flatMap(({ person: id, addressHash, reason, since }): SuppressedRow[] => {
    const person = active.find((one) => one.id === id);
    if (!person || addressHashOf(person.email) !== addressHash) return [];
    const name = mayReadNames ? { personName: person.name } : {};
    return [{ person: id, reason, since, personRoles: person.roles, ...name }];
  });
};

const standOf = async (dependencies: MailingRoutesDependencies, mayReadNames: boolean): Promise<Mailings> => {
  const { releases, repository } = dependencies;
  const [released, unsettled, suppressed] = await Promise.all([
    releases.all(),
    repository.unsettled(),
    suppressedRows(dependencies, mayReadNames),
  ]);
  const kinds = SUMMARY_KINDS.map((kind) => {
    const found = released.find((one) => one.kind === kind);
    return {
      kind,
      isReleased: isReleased(found, kind),
      ...(found ? { release: found } : {}),
      waiting: unsettled.filter((claim) => claim.kind === kind).length,
    };
  });
  return { kinds, suppressed };
};

/** What is decided of mails: the same routes in a partnership's function and in the agency's. */
export const mailingRoutes = (dependencies: MailingRoutesDependencies) =>
  newRouter()
    .openapi(stand, async (c) =>
      c.json(mailingsSchema.parse(await standOf(dependencies, c.get('actor').permissions.has('people:read'))), 200),
    )
    .openapi(quarters, async (c) => {
      const { kind } = c.req.valid('param');
      return c.json(mailQuartersSchema.parse({ quarters: await dependencies.contents[kind].quarters() }), 200);
    })
    .openapi(preview, async (c) => {
      const { kind, quarter, role, language } = c.req.valid('query');
      const content = await dependencies.contents[kind].contentOf({ quarter }, { language, roles: [role] });
      if (!content) return problem(c, { code: 'notFound', reason: 'quarterNotFrozen' });
      return c.json(previewSchema.parse(content), 200);
    })
    .openapi(release, async (c) => {
      const { kind } = c.req.valid('param');
      const released = await releaseMails(dependencies)(authorOf(c.get('actor')), kind, c.req.valid('json'));
      return released.ok ? c.json(releaseSchema.parse(released.value), 200) : problem(c, released.error);
    })
    .openapi(copy, async (c) => {
      const asked = await askCopy(dependencies)(authorOf(c.get('actor')), c.req.valid('param').deliveryId);
      return asked.ok ? c.json(shownDeliverySchema.parse(asked.value), 201) : problem(c, asked.error);
    })
    .openapi(lift, async (c) => {
      const { personId } = c.req.valid('param');
      const lifted = await liftSuppression(dependencies)(
        authorOf(c.get('actor')),
        personId,
        c.req.valid('json').reason,
      );
      return lifted.ok ? c.json({ person: lifted.value }, 200) : problem(c, lifted.error);
    });
export type MailingRoutes = ReturnType<typeof mailingRoutes>;
