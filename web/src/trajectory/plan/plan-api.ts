import { hc } from 'hono/client';
import type { PlanRoutes } from '../../../../functions/trajectory/plan/routes.ts';
import type { PlanQuery } from '../../../../shared/trajectory/plan/request.ts';
import type { RootCausesChange } from '../../../../shared/trajectory/plan/schema.ts';
import type { ActionSplit } from '../../../../shared/trajectory/requests.ts';
import { answerOf } from '../../app/api.ts';
import type { Place } from '../../app/place.ts';

const one = (place: Place) => hc<PlanRoutes>(place.api, { fetch: place.fetch }).trajectories[':trajectoryId'];

export const planFile = (place: Place, trajectoryId: string, query: PlanQuery) =>
  one(place).plan.$get({ param: { trajectoryId }, query });

export const setRootCauses = (place: Place, trajectoryId: string, json: RootCausesChange) =>
  answerOf(one(place)['root-causes'].$put({ param: { trajectoryId }, json }));

export const splitAction = (place: Place, trajectoryId: string, actionId: string, json: ActionSplit) =>
  answerOf(one(place).actions[':actionId'].split.$post({ param: { trajectoryId, actionId }, json }));
