import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { BudgetRoutes } from '../../../../functions/finance/budget/routes.ts';
import type { BudgetInput } from '../../../../shared/finance/budget/requests.ts';
import type { Grouping } from '../../../../shared/finance/budget/roll-up.ts';
import type { ExportFormat } from '../../../../shared/kernel/export.ts';
import type { Language } from '../../../../shared/kernel/languages.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const client = (place: Place) => hc<BudgetRoutes>(place.api, { fetch: place.fetch });

export const budgetQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'budget', period],
    queryFn: () => answerOf(client(place).budgets[':period'].$get({ param: { period: String(period) } })),
  });

export const livingTableQuery = (place: Place, period: number) =>
  queryOptions({
    queryKey: [place.id, 'livingTable', period],
    queryFn: () => answerOf(client(place)['living-table'].$get({ query: { period: String(period) } })),
  });

type Choice = { readonly period: number; readonly by: Grouping; readonly language: Language };

const queryOf = ({ period, by, language }: Choice) => ({ period: String(period), by, language });

export const livingTableFile = (place: Place, choice: Choice, format: ExportFormat) =>
  client(place)['living-table'].export.$get({ query: { ...queryOf(choice), format } });

export const livingTableDocument = (place: Place, choice: Choice) =>
  client(place)['living-table'].document.$get({ query: queryOf(choice) });

export const setBudget = (place: Place, period: number, json: BudgetInput) =>
  answerOf(client(place).budgets[':period'].$put({ param: { period: String(period) }, json }));
