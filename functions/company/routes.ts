import * as z from 'zod';
import { companyExportQuerySchema, companyListQuerySchema, companyListSchema } from '../../shared/company/list.ts';
import {
  COMPANY_STATUSES,
  type CompanyView,
  companyChangedSchema,
  companyInputSchema,
  companyViewSchema,
} from '../../shared/company/schema.ts';
import { mailAgainRequestSchema } from '../../shared/company/unreached.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, companyIdSchema, contactIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { noteOf } from '../../shared/kernel/text.ts';
import { type Actor, authorOf } from '../platform/http/actor.ts';
import { problem } from '../platform/http/problem.ts';
import { defineRoute, idempotencyHeader, jsonAnswer, jsonBody, newRouter } from '../platform/http/route.ts';
import { download, fileAnswers } from '../platform/table-file/export.ts';
import { setCompanyStatus } from './archive.ts';
import { changeCompany, type EstablishmentsInUse } from './change.ts';
import { exportCompanies } from './export.ts';
import { type CompanyListReaders, listCompanies } from './list.ts';
import { type CompanyDependencies, registerCompany } from './register.ts';
import { mailContactAgain } from './unreached/mail-again.ts';
import type { UnreachedAddresses } from './unreached/repository.ts';
import { shownContacts } from './unreached/shown.ts';

const params = z.strictObject({ companyId: companyIdSchema });
const version = z.int().min(1);

const list = defineRoute({
  method: 'get',
  path: '/companies',
  permission: 'company:read',
  summary: 'Companies of the partnership: filtered, sorted, a page at a time',
  request: { query: companyListQuerySchema },
  responses: { 200: jsonAnswer('A page of companies', companyListSchema) },
});
const exportList = defineRoute({
  method: 'get',
  path: '/companies/export',
  permission: 'company:read',
  summary: 'The same list with all its pages as a file; who takes it away stands in the trail',
  request: { query: companyExportQuerySchema },
  responses: fileAnswers,
});
const register = defineRoute({
  method: 'post',
  path: '/companies',
  permission: 'company:write',
  summary: 'Register a company with its seat and establishments',
  request: { headers: idempotencyHeader, body: jsonBody(companyInputSchema) },
  responses: { 201: jsonAnswer('The company', companyViewSchema) },
});
const view = defineRoute({
  method: 'get',
  path: '/companies/{companyId}',
  permission: 'company:read',
  summary: 'One company',
  request: { params },
  responses: { 200: jsonAnswer('The company', companyViewSchema) },
});
const change = defineRoute({
  method: 'put',
  path: '/companies/{companyId}',
  permission: 'company:write',
  summary: 'Change a company, over the version that was read',
  request: {
    params,
    body: jsonBody(
      z.strictObject({ expectedVersion: version, company: companyChangedSchema }).meta({ id: 'CompanyChange' }),
    ),
  },
  responses: { 200: jsonAnswer('The company', companyViewSchema) },
});
const setStatus = defineRoute({
  method: 'put',
  path: '/companies/{companyId}/status',
  permission: 'company:write',
  summary: 'Archive a company, or bring it back',
  request: {
    params,
    body: jsonBody(
      z
        .strictObject({
          expectedVersion: version,
          status: z.enum(COMPANY_STATUSES),
          reason: noteOf(500).optional(),
        })
        .meta({ id: 'CompanyStatusChange' }),
    ),
  },
  responses: { 200: jsonAnswer('The company', companyViewSchema) },
});

const mailAgain = defineRoute({
  method: 'post',
  path: '/companies/{companyId}/contacts/{contactId}/mailed-again',
  permission: 'company:write',
  furtherPermission: 'company:readContacts',
  summary: 'Let the address of a contact be mailed again after a mail did not arrive, with why',
  request: { params: params.extend({ contactId: contactIdSchema }), body: jsonBody(mailAgainRequestSchema) },
  responses: { 200: jsonAnswer('The company', companyViewSchema) },
});

export type CompanyRoutesDependencies = CompanyDependencies &
  CompanyListReaders & {
    readonly establishmentsInUse: EstablishmentsInUse;
    readonly unreached: Pick<UnreachedAddresses, 'of' | 'ofAll'>;
  };

export const companyRoutes = (dependencies: CompanyRoutesDependencies) => {
  const viewOf = async (actor: Actor, id: CompanyId): Promise<Result<CompanyView, Failure>> => {
    const file = await dependencies.repository.file(id);
    if (!file) return fail({ code: 'notFound' });
    if (!actor.permissions.has('company:readContacts')) return ok(companyViewSchema.parse(file.company));
    const contacts = await shownContacts(dependencies.unreached)(file.contacts);
    return ok(companyViewSchema.parse({ ...file.company, contacts }));
  };

  return newRouter()
    .openapi(list, async (c) =>
      c.json(companyListSchema.parse(await listCompanies(dependencies)(c.req.valid('query'))), 200),
    )
    .openapi(exportList, async (c) => {
      const file = await exportCompanies(dependencies)(authorOf(c.get('actor')), c.req.valid('query'));
      return file.ok ? download(file.value) : problem(c, file.error);
    })
    .openapi(register, async (c) => {
      const idempotencyKey = c.req.valid('header')['idempotency-key'];
      const registered = await registerCompany(dependencies)(authorOf(c.get('actor')), c.req.valid('json'), {
        idempotencyKey,
      });
      const shown = registered.ok ? await viewOf(c.get('actor'), registered.value) : registered;
      return shown.ok ? c.json(shown.value, 201) : problem(c, shown.error);
    })
    .openapi(view, async (c) => {
      const shown = await viewOf(c.get('actor'), c.req.valid('param').companyId);
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(change, async (c) => {
      const { expectedVersion, company } = c.req.valid('json');
      const request = { id: c.req.valid('param').companyId, expectedVersion };
      const changed = await changeCompany(dependencies)(authorOf(c.get('actor')), request, company);
      const shown = changed.ok ? await viewOf(c.get('actor'), changed.value) : changed;
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(setStatus, async (c) => {
      const request = { id: c.req.valid('param').companyId, ...c.req.valid('json') };
      const changed = await setCompanyStatus(dependencies)(authorOf(c.get('actor')), request);
      const shown = changed.ok ? await viewOf(c.get('actor'), changed.value) : changed;
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    })
    .openapi(mailAgain, async (c) => {
      const { companyId, contactId } = c.req.valid('param');
      const request = { companyId, contactId, ...c.req.valid('json') };
      const { repository } = dependencies;
      const mailed = await mailContactAgain({ ...dependencies, companyWithContacts: repository.file })(
        authorOf(c.get('actor')),
        request,
      );
      const shown = mailed.ok ? await viewOf(c.get('actor'), companyId) : mailed;
      return shown.ok ? c.json(shown.value, 200) : problem(c, shown.error);
    });
};
export type CompanyRoutes = ReturnType<typeof companyRoutes>;
