import { queryOptions } from '@tanstack/react-query';
import { hc } from 'hono/client';
import type { IntakeRoutes } from '../../../functions/intake/routes.ts';
import type { IntakeChange } from '../../../shared/intake/schema.ts';
import { answerOf } from '../app/api.ts';
import type { Place } from '../app/place.ts';

const one = (place: Place) => hc<IntakeRoutes>(place.api, { fetch: place.fetch }).intakes[':trajectoryId'];

export const intakeQuery = (place: Place, trajectoryId: string) =>
  queryOptions({
    queryKey: [place.id, 'intake', trajectoryId],
    queryFn: () => answerOf(one(place).$get({ param: { trajectoryId } })),
  });

type Which = { readonly trajectoryId: string; readonly companyId: string };

export const saveIntake = (place: Place, param: Which, json: IntakeChange) =>
  answerOf(one(place).companies[':companyId'].$put({ param, json }));
