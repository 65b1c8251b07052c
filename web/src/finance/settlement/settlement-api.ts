import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { SettlementRoutes } from '../../../../functions/finance/settlement/routes.ts';
import type { WarehouseRoutes } from '../../../../functions/finance/warehouse/routes.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<SettlementRoutes>(place.api, { fetch: place.fetch }).settlements;
const ofPeriod = (period: number) => ({ period: String(period) });
const one = (period: number, number: number) => ({ period: String(period), number: String(number) });

export const settlementQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'settlement', period],
    queryFn: () => answerOf(client(place)[':period'].$get({ param: ofPeriod(period) })),
  });

export const settlementDetailQuery = (place: Place, period: number, number: number) =>
  queryOptions({
    queryKey: [place.id, 'settlement', period, number],
    queryFn: () => answerOf(client(place)[':period'][':number'].$get({ param: one(period, number) })),
  });

export const recomputationOf = (place: Place, period: number, number: number) =>
  answerOf(client(place)[':period'][':number'].recomputation.$get({ param: one(period, number) }));

export type SettlementFileKind = 'document' | 'workbook' | 'dossier';

export const settlementFile = (
  place: Place,
  which: { readonly period: number; readonly number: number; readonly kind: SettlementFileKind },
  language: Language,
) =>
  client(place)[':period'][':number'].files[':kind'].$get({
    param: { ...one(which.period, which.number), kind: which.kind },
    query: { language },
  });

/** What can be done about the settlement of a period; each answers the settlement as it then stands. */
export const settlementSteps = (place: Place, period: number, number: number) => {
  const settlement = client(place)[':period'][':number'];
  const param = one(period, number);
  return {
    prepare: () => answerOf(client(place)[':period'].$post({ param: ofPeriod(period), json: {} })),
    settle: (json: { expectedVersion: number }) => answerOf(settlement.decision.$post({ param, json })),
    return: (json: { expectedVersion: number; reason: string }) => answerOf(settlement.return.$post({ param, json })),
    reopen: (json: { expectedVersion: number; reason: string }) =>
      answerOf(settlement.reopening.$post({ param, json })),
  };
};

export const strike = (place: Place, period: number, companyId: string, reason: string) =>
  answerOf(
    client(place)[':period'].struck[':companyId'].$put({ param: { ...ofPeriod(period), companyId }, json: { reason } }),
  );

export const liftStrike = async (place: Place, period: number, companyId: string, reason: string): Promise<void> => {
  await answerOf(
    client(place)[':period'].struck[':companyId'].lifting.$post({
      param: { ...ofPeriod(period), companyId },
      json: { reason },
    }),
  );
};

/** The money of a period as a flat file, for the agency's warehouse. */
export const warehouseFile = (place: Place, period: number) =>
  hc<WarehouseRoutes>(place.api, { fetch: place.fetch }).warehouse[':period'].$get({ param: ofPeriod(period) });
