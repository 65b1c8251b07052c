import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { CompanyRoutes } from '../../../functions/company/routes.ts';
import type { CompanyInput } from '../../../shared/company/schema.ts';
import type { ExportFormat } from '../../../shared/kernel/export.ts';
import type { Language } from '../../../shared/kernel/languages.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';
import { FOLLOWING } from '../app/query-client.ts';
import type { CompanyListSearch } from './list-search.ts';

const client = (place: Place) => hc<CompanyRoutes>(place.api, { fetch: place.fetch });

export const companyListQuery = (
  place: Place,
  { columns: _, ...filters }: CompanyListSearch,
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: [place.id, 'companies', filters, cursor],
    queryFn: () => answerOf(client(place).companies.$get({ query: { ...filters, cursor } })),
    placeholderData: (before) => before,
    ...FOLLOWING,
  });

export const exportCompanies = (
  place: Place,
  search: CompanyListSearch,
  as: { readonly format: ExportFormat; readonly language: Language },
) => client(place).companies.export.$get({ query: { ...search, ...as } });

export const companyQuery = (place: Place, companyId: string) =>
  queryOptions({
    queryKey: [place.id, 'company', companyId],
    queryFn: () => answerOf(client(place).companies[':companyId'].$get({ param: { companyId } })),
  });

export const registerCompany = (place: Place, company: CompanyInput, key: string) =>
  answerOf(client(place).companies.$post({ json: company, header: { 'idempotency-key': key } }));

export const changeCompany = (
  place: Place,
  companyId: string,
  change: { expectedVersion: number; company: CompanyInput },
) => answerOf(client(place).companies[':companyId'].$put({ param: { companyId }, json: change }));

export const mailContactAgain = (
  place: Place,
  { companyId, contactId }: { readonly companyId: string; readonly contactId: string },
  request: { readonly reason: string },
) =>
  answerOf(
    client(place).companies[':companyId'].contacts[':contactId']['mailed-again'].$post({
      param: { companyId, contactId },
      json: request,
    }),
  );

export const setCompanyStatus = (
  place: Place,
  companyId: string,
  change: { expectedVersion: number; status: 'active' | 'archived'; reason?: string },
) => answerOf(client(place).companies[':companyId'].status.$put({ param: { companyId }, json: change }));
